// Facts of the demo data worked out another way than any report: from the plain exports, with sums and comparisons.
import type { Sandbox } from '@growpanel/sandbox';

interface Movement {
  date: string;
  customer_id: string;
  customer_name: string;
  type: string;
  change: number;
  invoice_id: string;
}

interface Customer {
  id: string;
  name: string;
  status: string;
  country: string;
  created_date: string;
  trial_started: string;
  paid_started: string;
  variables: Record<string, string>;
}

interface Invoice {
  id: string;
  plan_id: string | null;
}

/** The member states of the European Union. */
const eu = new Set(
  'at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se'.split(' '),
);

/** Rows of a CSV text by the names in its header. */
function csv(text: string): Record<string, string>[] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g)];
  const table: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    table.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') table.push([]);
  }
  const [header = [], ...rows] = table;
  const whole = rows.filter((row) => row.length === header.length);
  return whole.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]!])));
}

const round = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export async function demoFacts(sandbox: Sandbox) {
  const headers = { authorization: `Bearer ${sandbox.apiKey}` };
  const text = async (path: string) => (await sandbox.fetch(path, { headers })).text();
  const json = async (path: string) =>
    JSON.parse(await text(path)) as { result: { list: Record<string, unknown>[] } };
  const movements: Movement[] = csv(await text('/exports/mrr-movements.csv?date=20200101-20260630')).map(
    (row) => ({
      ...(row as unknown as Movement),
      change: Number(row.mrr_change),
    }),
  );
  const listed = (await json('/customers?limit=500')).result.list;
  const variables = new Map(
    listed.map(({ id, custom_variables }) => [id, (custom_variables ?? {}) as Record<string, string>]),
  );
  const customers: Customer[] = csv(await text('/exports/customers.csv')).map((row) => ({
    ...(row as unknown as Customer),
    variables: variables.get(row.id) ?? {},
  }));
  const invoices = (await json('/data/invoices?source=ds_1&limit=10000')).result.list as unknown as Invoice[];
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  const planOf = new Map(invoices.map(({ id, plan_id }) => [id, plan_id]));

  type Wanted = Partial<Record<'country' | 'region' | 'industry', string>>;
  const fits = (id: string, { country, region, industry }: Wanted = {}): boolean => {
    const customer = byId.get(id);
    if (country && customer?.country !== country) return false;
    if (region === 'eu' && !eu.has(customer?.country ?? '')) return false;
    return !industry || customer?.variables.industry === industry;
  };
  /** MRR of each customer at the end of a day. */
  const mrrOf = (day: string, wanted?: Wanted): Map<string, number> => {
    const found = new Map<string, number>();
    for (const { date, customer_id: id, change } of movements)
      if (date <= day && fits(id, wanted)) found.set(id, (found.get(id) ?? 0) + change);
    return new Map([...found].filter(([, mrr]) => mrr > 0));
  };
  const within = (from: string, to: string, type?: string) =>
    movements.filter(({ date, type: own }) => date >= from && date <= to && (!type || own === type));
  const ranking = (day: string) => [...mrrOf(day)].sort(([, a], [, b]) => b - a);
  const cohort = (from: string, to: string) => {
    const [before, after] = [mrrOf(from), mrrOf(to)];
    const start = sum([...before.values()]);
    const kept = [...before].map(([id, mrr]) => ({ mrr, now: after.get(id) ?? 0 }));
    return { before, start, kept };
  };

  return {
    mrr: (day: string, wanted?: Wanted) => sum([...mrrOf(day, wanted).values()]),
    arr: (day: string) => 12 * sum([...mrrOf(day).values()]),
    paying: (day: string, wanted?: Wanted) => mrrOf(day, wanted).size,
    arpa: (day: string) => round(sum([...mrrOf(day).values()]) / mrrOf(day).size),
    growth: (from: string, to: string) => {
      const [before, after] = [sum([...mrrOf(from).values()]), sum([...mrrOf(to).values()])];
      return round(((after - before) / before) * 100);
    },
    moved: (from: string, to: string, type?: string) =>
      sum(within(from, to, type).map(({ change }) => change)),
    movers: (from: string, to: string, type: string) =>
      new Set(within(from, to, type).map(({ customer_id: id }) => id)).size,
    movedOnPlan: (from: string, to: string, type: string, plan: string) =>
      sum(
        within(from, to, type)
          .filter((m) => planOf.get(m.invoice_id) === plan)
          .map(({ change }) => change),
      ),
    losers: (from: string, to: string, least: number) =>
      within(from, to, 'churn')
        .filter(({ change }) => change <= -least)
        .map((m) => m.customer_name)
        .sort(),
    largest: (from: string, to: string, type: string) =>
      within(from, to, type).reduce((most, next) =>
        Math.abs(next.change) > Math.abs(most.change) ? next : most,
      ).customer_name,
    quickRatio: (from: string, to: string) => {
      const of = (...types: string[]) =>
        sum(types.flatMap((type) => within(from, to, type)).map(({ change }) => change));
      return round(of('new', 'expansion') / -of('contraction', 'churn'));
    },
    salePrice: (from: string, to: string) => {
      const sales = within(from, to, 'new');
      return round(sum(sales.map(({ change }) => change)) / new Set(sales.map((m) => m.customer_id)).size);
    },
    topName: (day: string) => byId.get(ranking(day)[0]![0])!.name,
    topMrr: (day: string, rank: number) => ranking(day)[rank - 1]![1],
    share: (day: string, top: number) => {
      const all = ranking(day).map(([, mrr]) => mrr);
      return round((sum(all.slice(0, top)) / sum(all)) * 100);
    },
    customers: (field: keyof Customer, value: string) =>
      customers.filter((customer) => customer[field] === value).length,
    customersIn: (industry: string) =>
      customers.filter(({ variables }) => variables.industry === industry).length,
    customersBetween: (field: 'created_date' | 'trial_started', from: string, to: string) =>
      customers.filter((customer) => customer[field] >= from && customer[field] <= to).length,
    allCustomers: () => customers.length,
    about: (name: string, field: 'status' | 'country' | 'paid_started') =>
      customers.find((c) => c.name === name)![field],
    mrrOfName: (day: string, name: string) => mrrOf(day).get(customers.find((c) => c.name === name)!.id) ?? 0,
    nrr: (from: string, to: string) => {
      const { start, kept } = cohort(from, to);
      return round((sum(kept.map(({ now }) => now)) / start) * 100);
    },
    grr: (from: string, to: string) => {
      const { start, kept } = cohort(from, to);
      return round((sum(kept.map(({ mrr, now }) => Math.min(mrr, now))) / start) * 100);
    },
    customerChurn: (from: string, to: string) => {
      const { before, kept } = cohort(from, to);
      return round((kept.filter(({ now }) => now === 0).length / before.size) * 100);
    },
    plans: async () => ((await json('/data/plans')).result as unknown as { count: number }).count,
  };
}

export type Facts = Awaited<ReturnType<typeof demoFacts>>;
