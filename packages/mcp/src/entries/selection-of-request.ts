// What a request asks to be offered: it can narrow what the endpoint allows, never widen it. What cannot be understood
// is refused, so that nobody writes who believes to have asked for reading alone.
import { quoted } from '../errors/quoted.js';
import { SettingsError } from '../errors/refusal.js';
import { profileNamed, type Selection } from '../tools/selection.js';

const wishes = ['read_only', 'tools', 'exclude_tools', 'profile'] as const;
type Wish = (typeof wishes)[number];

/** `readOnly`, `read-only` and `READ_ONLY` are meant alike. */
const plain = (name: string) => name.toLowerCase().replaceAll(/[-_]/g, '');

const wishNamed = (name: string): Wish | undefined => wishes.find((wish) => plain(wish) === plain(name));

/** Where a request came in: at the endpoint, at the one that only reads, or at none. */
export function placeOf({ url }: Pick<Request, 'url'>): 'endpoint' | 'readonly' | undefined {
  const steps = new URL(url).pathname.split('/').filter(Boolean).map(plain);
  const others = steps.filter((step) => step !== 'readonly');
  if (others.length > 1 || (others[0] ?? 'mcp') !== 'mcp') return undefined;
  return others.length < steps.length ? 'readonly' : 'endpoint';
}

type Wished = Map<Wish, string[]>;

const add = (wished: Wished, wish: Wish, text: string) => {
  const values = text.split(',').map((value) => value.trim());
  wished.set(wish, [...(wished.get(wish) ?? []), ...values]);
};

const unknown = (what: string, name: string, known: readonly string[]) =>
  new SettingsError(`There is no ${what} ${quoted(name)}. There are: ${known.join(', ')}`);

/** Clients add parameters of their own; one that is nearly ours is a mistake. */
const nearlyOurs = /read|only|tool|exclude|profile/i;

function inQuery({ url }: Request): Wished {
  const wished: Wished = new Map();
  for (const [name, text] of new URL(url).searchParams) {
    const wish = wishNamed(name);
    if (wish) add(wished, wish, text);
    else if (nearlyOurs.test(name)) throw unknown('parameter', name, wishes);
  }
  return wished;
}

const prefix = 'x-growpanel-';
const headerOf = (wish: Wish) => `${prefix}${wish.replace('_', '-')}`;

function inHeaders({ headers }: Request): Wished {
  const wished: Wished = new Map();
  for (const [name, text] of headers) {
    if (!name.startsWith(prefix)) continue;
    const wish = wishNamed(name.slice(prefix.length));
    if (!wish) throw unknown('header', name, wishes.map(headerOf));
    add(wished, wish, text);
  }
  return wished;
}

function isYes(text: string): boolean {
  if (/^(1|true|yes|)$/i.test(text)) return true;
  if (/^(0|false|no)$/i.test(text)) return false;
  throw new SettingsError(`read_only must be true or false, got ${quoted(text)}`);
}

/** The names that all of the lists have; undefined when there is no list. */
const inAll = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  lists.reduce((kept, list) => (kept && list ? kept.filter((name) => list.includes(name)) : (kept ?? list)));

/**
 * `https://…/readonly`, `?read_only=true&tools=a,b&exclude_tools=c&profile=split`, or the headers
 * `X-GrowPanel-Read-Only`, `X-GrowPanel-Tools`, `X-GrowPanel-Exclude-Tools`, `X-GrowPanel-Profile`. What several of
 * them say holds together.
 *
 * @throws {@link SettingsError} for what cannot be understood.
 */
export function selectionOf(request: Request, allowed: Selection): Selection {
  const said = [inQuery(request), inHeaders(request)];
  const all = (wish: Wish) => said.flatMap((wished) => wished.get(wish) ?? []);
  const names = (wished: Wished) => wished.get('tools')?.filter(Boolean);
  const readOnly = all('read_only').map(isYes);
  return {
    readOnly: allowed.readOnly === true || placeOf(request) === 'readonly' || readOnly.includes(true),
    profile: profileNamed(all('profile')[0]) ?? allowed.profile,
    tools: inAll([allowed.tools, ...said.map(names)]),
    excludeTools: [...(allowed.excludeTools ?? []), ...all('exclude_tools').filter(Boolean)],
  };
}
