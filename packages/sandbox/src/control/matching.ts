// Which requests are meant by a method and a path.
import { badField } from '../errors.js';
import { isObject, shown } from '../validation.js';
import { onlyFields } from './access.js';

/** Left out means any. In a path `*` stands for anything and `{id}` for one part. */
export interface Match {
  method?: string;
  path?: string;
}

const special = /[.+?^${}()|[\]\\]/g;

export function pathPattern(path: string): RegExp {
  const parts = path.split(/(\*+|\{\w+\})/).map((part) => {
    if (part.startsWith('*')) return '.*';
    return /^\{\w+\}$/.test(part) ? '[^/]+' : part.replaceAll(special, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** Reads `{ method?, path? }` from a body. */
export function matchIn(value: unknown, prefix: string): Match {
  if (!isObject(value)) throw badField(prefix || 'match', `must be an object, got ${shown(value)}`);
  const { method, path } = value as { method?: unknown; path?: unknown };
  const at = prefix ? `${prefix}.` : '';
  if (method !== undefined && (typeof method !== 'string' || !/^[A-Za-z]{3,7}$/.test(method)))
    throw badField(`${at}method`, `must be a method such as POST, got ${shown(method)}`);
  if (
    path !== undefined &&
    (typeof path !== 'string' || !/^[/*]/.test(path) || path.length > 500 || path.split('*').length > 6)
  )
    throw badField(`${at}path`, `must begin with / or * and have no more than five *, got ${shown(path)}`);
  return {
    ...(method === undefined ? {} : { method: (method as string).toUpperCase() }),
    ...(path === undefined ? {} : { path: path as string }),
  };
}

export function strictMatchIn(value: unknown): Match {
  if (isObject(value)) onlyFields(value, ['method', 'path'], 'match.');
  return matchIn(value, 'match');
}
