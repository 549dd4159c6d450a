// How long does it take to compute one customer anew?
import {
  buildLedger,
  defaultSettings,
  type InvoiceRecord,
  type PlanRecord,
  parseDay,
} from '@growpanel/metrics';
import { type Figure, medians, us } from './measure.ts';

const rounds = 5000;

export async function metricsRecompute(): Promise<Figure[]> {
  const plans = new Map<string, PlanRecord>([['pro', { id: 'pro', interval: 'month', intervalCount: 1 }]]);
  const invoices = Array.from({ length: 50 }, (_, i): InvoiceRecord => {
    const month = (n: number) => new Date(Date.UTC(2020, n, 1)).toISOString().slice(0, 10);
    return {
      id: `inv_${i}`,
      customerId: 'cus',
      planId: 'pro',
      type: 'subscription',
      date: month(i),
      periodStart: month(i),
      periodEnd: month(i + 1),
      amount: 9900 + (i % 5) * 1000,
      currency: 'usd',
      sequence: i,
    };
  });
  const asOf = parseDay('2024-08-15');
  const compute = () => {
    for (let i = 0; i < rounds; i++) {
      buildLedger({ customer: { id: 'cus' }, invoices, plans, settings: defaultSettings, asOf });
    }
  };
  compute();
  const [time] = (await medians(7, [compute])) as [number];
  return [
    {
      what: 'Metrics: one customer with 50 invoices, computed anew',
      value: us((time / rounds) * 1000),
      against: 'goal: under 50 µs',
    },
  ];
}
