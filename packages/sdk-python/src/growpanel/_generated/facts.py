# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What the transport knows of the API."""

from __future__ import annotations

#: POST paths that create or update by id: sending the same once more changes nothing.
upserts = frozenset(
    (
        "/data/customers",
        "/data/plans",
        "/data/invoices",
    )
)

#: Paths whose answer is text rather than JSON.
text_paths = frozenset(
    (
        "/exports/customers.csv",
        "/exports/mrr-movements.csv",
        "/exports/mrr-growth.csv",
        "/chat/v2",
    )
)

#: Query parameters that take a range of days.
date_ranges = frozenset(("date",))

#: Seconds in which the limits count.
rate_limit_window = 60

#: Method, beginning of the path, requests; the first that fits a request counts.
rate_limits = (
    ("GET", "/reports/", 30),
    ("GET", "", 300),
    ("POST", "", 100),
    ("PUT", "", 100),
    ("DELETE", "", 50),
)
