// import: stopped half way, and resumed.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  account,
  checkpoints,
  folder,
  goodExport,
  invoice,
  invoicesHead,
  message,
  run,
  sample,
  sandbox,
  write,
} from './import-world.js';
import { growpanel } from './in-process.js';

describe('stopped and resumed', () => {
  const requests = async () => {
    const headers = { authorization: `Bearer ${account.apiKey}` };
    const log = await sandbox.fetch('/_sandbox/requests?method=POST&path=/data/*&limit=1000', { headers });
    return ((await log.json()) as { result: { path: string }[] }).result.map(({ path }) => path);
  };
  const slowInvoices = (fault: object, nth: number) =>
    sandbox.fetch('/_sandbox/faults', {
      method: 'POST',
      headers: { authorization: `Bearer ${account.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ match: { method: 'POST', path: '/data/invoices' }, nth, fault }),
    });

  test('a key that is refused half way: what is done stays done, --resume does the rest, rejected rows of both are told', async () => {
    const path = join(folder, 'big');
    cpSync(sample, path, { recursive: true });
    const invoices = readFileSync(join(path, 'invoices.csv'), 'utf8').split('\n');
    invoices[5] = invoices[5]!.replace(',usd,', ',doubloons,');
    invoices[2400] = invoices[2400]!.replace(',usd,', ',doubloons,');
    writeFileSync(join(path, 'invoices.csv'), invoices.join('\n'));
    await slowInvoices({ status: 403, body: { error: 'This key may not write any more.' } }, 3);
    const first = await run(path, '--create-source', 'Billing');
    expect(first.code).toBe(4);
    const { code, message: words, hint } = message(first.stderr);
    expect({ code, words }).toEqual({
      code: 'permission',
      words: expect.stringMatching(/may not write any more.*; [\d,]+ rows are stored$/),
    });
    expect(hint).toMatch(/^Go on with: growpanel import \S+ --create-source Billing --resume$/);
    expect(checkpoints()).toHaveLength(2);
    const before = (await requests()).length;

    const second = await run(path, '--create-source', 'Billing', '--resume');
    expect(second.code).toBe(8);
    const rows = JSON.parse(second.stdout) as { resource: string; resumed?: number }[];
    expect(rows).toMatchObject([
      { resource: 'customers', read: 312, stored: 312, rejected: 0, resumed: 312 },
      { resource: 'plans', read: 12, stored: 12, resumed: 12 },
      { resource: 'invoices', read: 2420, stored: 2418, rejected: 2 },
    ]);
    // The newest come first.
    const sent = (await requests()).slice(0, -before);
    expect(new Set(sent)).toEqual(new Set(['/data/invoices']));
    const rejected = readFileSync(join(folder, 'big-rejected/invoices.csv'), 'utf8');
    expect(rejected.match(/doubloons,/g)).toHaveLength(2);
    expect(checkpoints()).toEqual([]);
  });

  test('files that have changed since are not resumed', async () => {
    const path = goodExport();
    await slowInvoices({ status: 403 }, 1);
    expect((await run(path, '--create-source', 'B')).code).toBe(4);
    write('export/invoices.csv', `${invoicesHead}\n${invoice('i2')}\n`);
    const changed = await run(path, '--create-source', 'B', '--resume');
    expect({ code: changed.code, message: message(changed.stderr).message }).toEqual({
      code: 2,
      message: 'the files have changed since that import was stopped',
    });
    const anew = await run(path, '--create-source', 'B');
    expect(anew.code).toBe(0);
    expect(anew.stderr).toContain('this one starts anew, --resume would go on there');
    const nothing = await run(path, '--create-source', 'B', '--resume');
    expect({ code: nothing.code, stderr: nothing.stderr }).toEqual({
      code: 0,
      stderr: 'growpanel: there is nothing to resume; starting from the beginning\n',
    });
  });

  test('without a place for a checkpoint it works, and says that it cannot be resumed', async () => {
    const env = { HOME: write('file', '') };
    const { code, stderr } = await growpanel(['import', goodExport(), '--create-source', 'B'], {
      api: account,
      env,
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(/no checkpoint, so this import cannot be resumed/);
  });
});
