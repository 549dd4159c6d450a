// Every operation that writes can be tried out: --dry-run shows the request, and nothing is sent.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations, schemaNamed } from '../src/contract/tables.js';
import { isSetting, wordsOf } from '../src/contract/words.js';
import { growpanel } from './in-process.js';
import { type MockApi, startMockApi } from './mock-api.js';

let api: MockApi;
beforeAll(async () => {
  api = await startMockApi();
});
afterAll(() => api.close());

const writes = operations.filter(({ method }) => method !== 'GET');

test('there are many', () => expect(writes.length).toBeGreaterThan(50));

test.each(writes.map((operation) => [wordsOf(operation).join(' '), operation] as const))(
  '%s --dry-run',
  async (line, operation) => {
    const { method, path, parameters, body } = operation;
    const words = isSetting(line.split(' ')) ? line.split(' ').slice(0, -1) : line.split(' ');
    const ids = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `the_${name}`);
    const required = Object.entries(schemaNamed(body)?.fields ?? {}).filter(([, field]) => field.required);
    const given = JSON.stringify(Object.fromEntries(required.map(([name]) => [name, 'x'])));
    const argv = [...words, ...ids, ...(body ? ['--body', given] : []), '--dry-run'];
    const { code, stdout, stderr } = await growpanel(argv, { api });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => `the_${name}`);
    expect(JSON.parse(stdout)).toMatchObject({ method, path: filled });
    expect(api.seen).toEqual([]);
  },
);
