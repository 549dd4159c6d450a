"""How many digits a currency has after its decimal point."""

from __future__ import annotations

from ._generated.currencies import unusual_digits


def minor_digits(currency: str) -> int:
    """How many digits of an amount in minor units stand after the decimal point, by ISO 4217: 2 for usd, 0 for jpy, 3
    for kwd. Two for codes that are unknown. Any case.

    Example::

        report = gp.reports.summary()
        digits = minor_digits(report.currency)
        mrr = report.summary.mrr_current or 0
        print(f"{mrr / 10**digits:.{digits}f} {report.currency}")  # 99.00 usd
    """
    return unusual_digits.get(currency.lower(), 2)
