// How long until a sandbox serves, and how much memory does it take?
import { type Figure, ms } from './measure.ts';
import { startServer } from './server.ts';

export async function sandboxReady(): Promise<Figure[]> {
  const ready: number[] = [];
  let memory: number | undefined;
  for (let run = 0; run < 7; run++) {
    const server = await startServer(['--memory']);
    ready.push(server.readyAfter);
    memory = server.memory();
    await server.stop();
  }
  ready.sort((a, b) => a - b);
  return [
    { what: 'Sandbox: ready after', value: ms(ready[3]!), against: 'goal: under 300 ms' },
    {
      what: 'Sandbox: memory when ready',
      value: memory === undefined ? 'unknown here' : `${Math.round(memory)} MiB`,
      against: 'goal: under 100 MiB',
    },
  ];
}
