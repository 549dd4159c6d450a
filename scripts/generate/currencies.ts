// The currencies as the Python and the Go SDK know them. Both lack what TypeScript has from its runtime, a list of those
// that exist; how many digits each has is the TypeScript SDK's table.
import { digitsOf } from '../../packages/sdk/src/currency.ts';
import type { GeneratedFiles } from './file.ts';
import { goMark, quoted } from './go-names.ts';
import { literal } from './python-types.ts';

/** Those of ISO 4217, and those that old invoices may still be in. */
const existing = `
  aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad
  cdf chf clp cny cop crc cuc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf
  gtq gyd hkd hnl hrk htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak
  lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr
  pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd shp sle sll sos srd ssp stn svc
  syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xcg xdr xof xpf
  xsu yer zar zmw zwg zwl
`
  .trim()
  .split(/\s+/);

/** Sorted, so that a change of the table changes one line. */
const unusual = [...digitsOf].sort(([a], [b]) => (a < b ? -1 : 1));

/** Path below the package `growpanel`. */
export function pythonCurrencies(): GeneratedFiles {
  return {
    '_generated/currencies.py': `"""Which currencies exist, and how many digits they have."""

from __future__ import annotations

#: ISO 4217 codes, those that old invoices may still be in among them.
currencies = frozenset("${existing.join(' ')}".split())

#: Digits after the point where they are not two.
unusual_digits = {${unusual.map(([code, digits]) => `${literal(code)}: ${digits}, `).join('')}}
`,
  };
}

export function goCurrencies(): string {
  return `${goMark}
// Package currency holds which currencies exist, and how many digits they have.
package currency

// Exists has the ISO 4217 codes in lower case, those that old invoices may still be in among them.
var Exists = map[string]bool{
${existing.map((code) => `\t${quoted(code)}: true,\n`).join('')}}

// UnusualDigits are the digits after the point where they are not two.
var UnusualDigits = map[string]int{
${unusual.map(([code, digits]) => `\t${quoted(code)}: ${digits},\n`).join('')}}
`;
}
