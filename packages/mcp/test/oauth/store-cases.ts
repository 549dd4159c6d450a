// What every store must do, whatever it is made of.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { namesUnder, type OpenStore } from '../../src/oauth/store/store.js';

export function storeCases(name: string, open: () => Promise<OpenStore>): void {
  describe(name, () => {
    let opened: OpenStore;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());
    afterEach(() => vi.useRealTimers());

    const later = (seconds: number) =>
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
    const names = async (prefix: string) => {
      const found: string[] = [];
      for await (const one of namesUnder(opened.store, prefix)) found.push(one);
      return found;
    };

    test('gives back what was put, replaces and deletes it', async () => {
      const { store } = opened;
      expect(await store.get('a')).toBeNull();
      const value = { text: 'ä\n\u{1F600}' };
      await store.put('a', JSON.stringify(value));
      expect(await store.get('a')).toBe(JSON.stringify(value));
      expect(await store.get('a', { type: 'json' })).toEqual(value);
      await store.put('a', 'other');
      expect(await store.get('a')).toBe('other');
      await store.delete('a');
      await store.delete('a');
      expect(await store.get('a')).toBeNull();
    });

    test('lets entries end, and a new value live on', async () => {
      const { store } = opened;
      later(0);
      await store.put('token:u:g:1', 'x', { expirationTtl: 60 });
      await store.put('token:u:g:2', 'x', { expiration: Math.floor(Date.now() / 1000) + 60 });
      await store.put('token:u:g:3', 'x', { expirationTtl: 60 });
      await store.put('token:u:g:3', 'y');
      later(58);
      expect(await names('token:u:g:')).toHaveLength(3);
      later(3);
      expect(await names('token:u:g:')).toEqual(['token:u:g:3']);
      expect(await store.get('token:u:g:1')).toBeNull();
      await opened.purge();
      expect(await store.get('token:u:g:3')).toBe('y');
    });

    test('lists what begins with a prefix and nothing else, page by page, by name, with what was said of it', async () => {
      const { store } = opened;
      const ours = [
        'grant:a_b:1',
        'grant:a_b:2',
        'grant:a_b:B',
        'grant:a_b:a',
        'grant:a_b:é',
        'grant:a_b:\u{1F600}',
      ];
      const others = ['grant:a_b', 'grant:a_c:1', 'grant:axb:1', 'grant:a_b;1', 'Grant:a_b:1', 'grant:a%:1'];
      for (const name of [...ours, ...others]) await store.put(name, name, { metadata: { name } });
      const found = [];
      let cursor: string | undefined;
      do {
        const page = await store.list({ prefix: 'grant:a_b:', limit: 4, cursor });
        found.push(...page.keys);
        cursor = page.list_complete ? undefined : page.cursor;
        expect(page.keys.length <= 4 || page.list_complete).toBe(true);
      } while (cursor !== undefined);
      expect(found).toEqual(ours.map((name) => ({ name, metadata: { name } })));
      await store.delete('grant:a_b:2');
      expect(await names('grant:a_b:')).toEqual(ours.filter((name) => name !== 'grant:a_b:2'));
    });
  });
}
