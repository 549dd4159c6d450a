// A browser without a screen: follows redirects, keeps cookies, sends forms. Enough to sign in and to allow.
export interface Visit {
  url: URL;
  status: number;
  text: string;
  headers: Headers;
}

export type Fetch = (request: Request) => Promise<Response>;

/** Fields of the form on a page, hidden ones as they are. */
export function hiddenFields(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g))
    fields[name!] = value!.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return fields;
}

export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #fetches: ReadonlyMap<string, Fetch>;

  /** @param fetches origin → what answers there. What leads elsewhere is where a visit ends. */
  constructor(fetches: ReadonlyMap<string, Fetch>) {
    this.#fetches = fetches;
  }

  #jar(origin: string): Map<string, string> {
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    return jar;
  }

  async visit(address: string | URL, form?: Record<string, string>): Promise<Visit> {
    let url = new URL(address);
    let body = form && new URLSearchParams(form);
    for (let hops = 0; hops < 10; hops++) {
      const fetch = this.#fetches.get(url.origin);
      if (!fetch) return { url, status: 0, text: '', headers: new Headers() };
      const jar = this.#jar(url.origin);
      const headers = new Headers({
        accept: 'text/html',
        cookie: [...jar].map((pair) => pair.join('=')).join('; '),
      });
      if (body) headers.set('origin', url.origin);
      const response = await fetch(
        new Request(url, {
          method: body ? 'POST' : 'GET',
          headers,
          redirect: 'manual',
          ...(body && { body }),
        }),
      );
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
        else jar.set(name, value);
      }
      const location = response.headers.get('location');
      if (location === null)
        return { url, status: response.status, text: await response.text(), headers: response.headers };
      url = new URL(location, url);
      body = undefined;
    }
    throw new Error('too many redirects');
  }
}
