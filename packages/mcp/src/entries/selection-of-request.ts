// What a request asks to be offered: it can narrow what the endpoint allows, never widen it.
import { SettingsError } from '../errors/refusal.js';
import type { Selection } from '../tools/selection.js';

const names = (text: string | null): string[] | undefined => {
  const list = text
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return list && list.length > 0 ? list : undefined;
};

const yes = (text: string | null): boolean => text !== null && /^(1|true|yes|)$/i.test(text.trim());

/**
 * `https://…/readonly`, `?read_only=true&tools=a,b&exclude_tools=c&profile=split`, or the headers
 * `X-GrowPanel-Read-Only`, `X-GrowPanel-Tools`, `X-GrowPanel-Exclude-Tools`, `X-GrowPanel-Profile`.
 *
 * @throws {@link SettingsError} for a profile that does not exist.
 */
export function selectionOf(request: Request, allowed: Selection): Selection {
  const { pathname, searchParams } = new URL(request.url);
  const wish = (name: string) =>
    searchParams.get(name) ?? request.headers.get(`x-growpanel-${name.replaceAll('_', '-')}`);
  const profile = wish('profile') ?? allowed.profile ?? 'default';
  if (profile !== 'default' && profile !== 'split')
    throw new SettingsError(`There is no profile '${profile.slice(0, 50)}'. Profiles: default, split`);
  const tools = names(wish('tools'));
  const within = tools && allowed.tools ? tools.filter((name) => allowed.tools!.includes(name)) : tools;
  return {
    readOnly: allowed.readOnly === true || /\/readonly\/?$/.test(pathname) || yes(wish('read_only')),
    profile,
    tools: within ?? allowed.tools,
    excludeTools: [...(allowed.excludeTools ?? []), ...(names(wish('exclude_tools')) ?? [])],
  };
}
