// What does a call through the SDK cost over a bare fetch? Both with the same fetch that answers at once.
import { GrowPanel } from '@growpanel/sdk';
import { type Figure, medians, us } from './measure.ts';

const body = JSON.stringify({ summary: { mrr_current: 9900 }, currency: 'usd' });
const calls = 20_000;

export async function sdkCall(): Promise<Figure[]> {
  const answer = async () => new Response(body, { headers: { 'content-type': 'application/json' } });
  const bareFetch: typeof fetch = answer;
  const gp = new GrowPanel({ apiKey: 'bench.key', baseUrl: 'https://api.example', fetch: answer });
  const headers = { authorization: 'Bearer bench.key', accept: 'application/json' };
  const bare = async () => {
    for (let i = 0; i < calls; i++) {
      const response = await bareFetch('https://api.example/reports/mrr?interval=month', { headers });
      await response.json();
    }
  };
  const sdk = async () => {
    for (let i = 0; i < calls; i++) await gp.reports.getMrr({ query: { interval: 'month' } });
  };
  await bare();
  await sdk();
  const [bareTime, sdkTime] = (await medians(7, [bare, sdk])) as [number, number];
  const over = ((sdkTime - bareTime) / calls) * 1000;
  return [
    {
      what: 'SDK: one call over bare fetch, injected fetch',
      value: `+${us(over)}`,
      against: `bare ${us((bareTime / calls) * 1000)}; goal: at most +20 µs`,
    },
  ];
}
