# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Which currencies exist, and how many digits they have."""

from __future__ import annotations

#: ISO 4217 codes, those that old invoices may still be in among them.
currencies = frozenset(
    "aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf clp cny cop crc cuc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd shp sle sll sos srd ssp stn svc syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xcg xdr xof xpf xsu yer zar zmw zwg zwl".split()
)

#: Digits after the point where they are not two.
unusual_digits = {
    "bhd": 3,
    "bif": 0,
    "clf": 4,
    "clp": 0,
    "djf": 0,
    "gnf": 0,
    "iqd": 3,
    "isk": 0,
    "jod": 3,
    "jpy": 0,
    "kmf": 0,
    "krw": 0,
    "kwd": 3,
    "lyd": 3,
    "mga": 0,
    "omr": 3,
    "pyg": 0,
    "rwf": 0,
    "tnd": 3,
    "ugx": 0,
    "uyi": 0,
    "uyw": 4,
    "vnd": 0,
    "vuv": 0,
    "xaf": 0,
    "xof": 0,
    "xpf": 0,
}
