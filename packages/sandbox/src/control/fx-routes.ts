// The exchange rates of an account over HTTP: which there are, one's own in their place, and back.
import { formatDay, InvalidDateError, MissingRateError, parseDay } from '@growpanel/metrics';
import type { Context, Hono } from 'hono';
import { inAccount } from '../account-scope.js';
import type { Environment } from '../app.js';
import { readText } from '../body.js';
import { ApiError, badField } from '../errors.js';
import { aboutReferenceRates, reference as referenceOfBank } from '../fx/reference-rates.js';
import { currencyExists } from '../ingest/fields.js';
import * as fx from '../store/fx.js';
import { rebuildAll } from '../store/ledgers.js';
import type { Scope } from '../store/scope.js';
import { isObject, shown } from '../validation.js';
import { bodyWith, callerOf, onlyFields } from './access.js';
import { readCsv } from './csv.js';

function currencyIn(value: unknown, field: string): string {
  if (typeof value !== 'string' || !currencyExists(value))
    throw badField(field, `must be a currency of ISO 4217, got ${shown(value)}`);
  return value.toLowerCase();
}

function dayIn(value: unknown, field: string): number {
  try {
    return parseDay(String(value));
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error;
    throw badField(field, `must be a day as YYYY-MM-DD, got ${shown(value)}`);
  }
}

/** The rates of a request; of several for one currency and day the last counts. */
function ratesIn(reference: string, given: unknown): fx.LoadedRate[] {
  if (!Array.isArray(given) || given.length === 0)
    throw badField('rates', 'must be a list of at least one { day, currency, rate }');
  const found = new Map<string, fx.LoadedRate>();
  for (const [index, entry] of given.entries()) {
    const at = `rates.${index}`;
    if (!isObject(entry)) throw badField(at, `must be an object, got ${shown(entry)}`);
    onlyFields(entry, ['day', 'currency', 'rate'], `${at}.`);
    const row = entry as Record<string, unknown>;
    const day = dayIn(row.day, `${at}.day`);
    const currency = currencyIn(row.currency, `${at}.currency`);
    if (currency === reference)
      throw badField(`${at}.currency`, `is '${reference}', which all rates are given against`);
    const rate = Number(row.rate);
    if (!(rate > 0 && Number.isFinite(rate)))
      throw badField(
        `${at}.rate`,
        `must be above zero: units of '${currency}' for one '${reference}'; got ${shown(row.rate)}`,
      );
    found.set(`${currency} ${day}`, { currency, day, rate });
  }
  return [...found.values()];
}

/** JSON, or CSV with the columns day, currency and rate and `?reference=` in the address. */
async function given(c: Context, env: Environment): Promise<fx.LoadedRates> {
  if (!c.req.header('content-type')?.startsWith('text/csv')) {
    const body = await bodyWith(c, env, ['reference', 'rates']);
    const reference = currencyIn(body.reference, 'reference');
    return { reference, rates: ratesIn(reference, body.rates) };
  }
  const reference = currencyIn(c.req.query('reference'), 'reference');
  return { reference, rates: ratesIn(reference, readCsv(await readText(c.req.raw, env.maxBodyBytes))) };
}

const bank = 'Euro foreign exchange reference rates of the European Central Bank';

/** What rates there are, and for how long. */
async function described(scope: Scope) {
  const own = await fx.loaded(scope);
  if (!own) {
    const { from, to, currencies } = aboutReferenceRates();
    return { source: bank, reference: referenceOfBank, from, to, currencies };
  }
  const days = own.rates.map(({ day }) => day);
  return {
    source: 'loaded',
    reference: own.reference,
    from: formatDay(days.reduce((a, b) => Math.min(a, b))),
    to: formatDay(days.reduce((a, b) => Math.max(a, b))),
    currencies: [...new Set([own.reference, ...own.rates.map(({ currency }) => currency)])],
  };
}

/** Every ledger is computed anew: if a rate lacks that one of them needs, nothing changes. */
async function replaced(scope: Scope, rates: fx.LoadedRates) {
  await fx.replace(scope, rates);
  try {
    await rebuildAll(scope);
  } catch (error) {
    if (!(error instanceof MissingRateError)) throw error;
    const { currency, base, day } = error;
    throw badField(
      'rates',
      `have none from '${currency}' to '${base}' on ${day} or before, which an invoice needs; add it`,
    );
  }
  return described(scope);
}

export function fxRoutes(app: Hono, env: Environment): void {
  const change = async (c: Context, rates: fx.LoadedRates) => {
    const { account } = await callerOf(c, env);
    return inAccount(env.db, account.account_id, 'write', (scope) => replaced(scope, rates));
  };

  app.get('/_sandbox/fx', async (c) => {
    const { account } = await callerOf(c, env);
    return c.json(await inAccount(env.db, account.account_id, 'read', described));
  });

  app.get('/_sandbox/fx/:currency/:base', async (c) => {
    const { account } = await callerOf(c, env);
    const currency = currencyIn(c.req.param('currency'), 'currency');
    const base = currencyIn(c.req.param('base'), 'base');
    const asked = c.req.query('day');
    const answer = await inAccount(env.db, account.account_id, 'read', async (scope) => {
      const day = asked === undefined ? scope.today : dayIn(asked, 'day');
      const rate = currency === base ? 1 : (await fx.ratesOf(scope)).rate(currency, base, day);
      if (!rate)
        throw new ApiError(404, `No exchange rate from '${currency}' to '${base}' on ${formatDay(day)}.`);
      return { currency, base, day: formatDay(day), rate };
    });
    return c.json(answer);
  });

  app.put('/_sandbox/fx', async (c) => {
    await callerOf(c, env);
    return c.json(await change(c, await given(c, env)));
  });

  app.delete('/_sandbox/fx', async (c) => c.json(await change(c, { reference: referenceOfBank, rates: [] })));
}
