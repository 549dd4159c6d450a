// Two processes on one PostgreSQL, one of which is killed again and again in the middle of pushes.
import { afterEach, expect, test } from 'vitest';
import { allNumbers } from '../api.js';
import { type Running, serve } from '../command.js';
import { cleanNumbers, history, pushBasics } from '../monthly-pushes.js';
import { emptyPlace, execute } from './databases.js';

const running = new Set<Running>();
async function start(place: string): Promise<Running> {
  const started = await serve('--database-url', place, '--now', '2024-08-15');
  running.add(started);
  started.ended.then(() => running.delete(started));
  return started;
}
afterEach(async () => {
  await Promise.all([...running].map(({ stop }) => stop('SIGKILL')));
});

/** What is stored, after what was answered: whole pushes, all that was answered, and ledgers that a rebuild agrees with. */
async function expectWhole({ api }: Running, answered: ReadonlySet<string>): Promise<void> {
  const { body } = await api.get('/data/invoices?source=ds_1&limit=10000');
  const stored = new Set(body.result.list.map(({ id }: { id: string }) => id));
  expect(body.result.count).toBe(stored.size);
  expect([...answered].filter((id) => !stored.has(id))).toEqual([]);
  expect(stored.size % 40).toBe(0);
  const asStored = await allNumbers(api);
  await api.post('/data/data-sources/ds_1/full-import');
  expect(await allNumbers(api)).toEqual(asStored);
}

/** Ends every connection of a place that is in the middle of something. */
const terminate = (place: string) =>
  execute(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = '${new URL(place).searchParams.get('application_name')}' and state <> 'idle'`);

async function ownPlace(): Promise<string> {
  const place = new URL(await emptyPlace());
  place.searchParams.set('application_name', `killed_${process.pid}_${Date.now()}`);
  return String(place);
}

test.each([
  ['the process', async (victim: Running) => void victim.process.kill('SIGKILL')],
  ['its connections', (_: Running, place: string) => terminate(place)],
])('kill -9 of %s loses nothing that was answered, and leaves nothing half applied', async (_, kill) => {
  const expected = await cleanNumbers();
  const place = await ownPlace();
  const other = await start(place);
  let broken = 0;
  // After how many answers the kill comes: early, in the middle, late.
  for (const moment of [1, 2, 3, 5, 7, 9, 11]) {
    await other.api.post('/_sandbox/reset');
    await pushBasics(other.api);
    const victim = await start(place);
    const answered = new Set<string>();
    let answers = 0;
    const pushes = history.map(async (month, index) => {
      const { api } = index % 3 === 0 ? other : victim;
      const { status } = await api.post('/data/invoices', month);
      if (status !== 200) throw new Error(`answered with ${status}`);
      for (const { id } of month) answered.add(id);
      if (++answers === moment) await kill(victim, place);
    });
    const outcomes = await Promise.allSettled(pushes);
    broken += outcomes.filter(({ status }) => status === 'rejected').length;
    await victim.stop('SIGKILL');
    await expectWhole(other, answered);
    expect(answered.size).toBeGreaterThanOrEqual(40 * moment);
  }
  // The kills did hit something.
  expect(broken).toBeGreaterThan(0);
  for (const month of history) await other.api.post('/data/invoices', month);
  expect(await allNumbers(other.api)).toEqual(expected);
});
