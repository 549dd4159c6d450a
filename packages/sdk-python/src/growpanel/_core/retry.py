"""When a call is tried again, and after how long. Pure functions, so that timing is tested without waiting."""

from __future__ import annotations

import math
from datetime import timezone
from email.utils import parsedate_to_datetime
from typing import Callable, Mapping, Optional

#: Statuses that say "not now" rather than "no".
_PASSING = frozenset((408, 429, 500, 502, 503, 504))

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 8.0


def is_passing(status: int) -> bool:
    return status in _PASSING


def backoff(retry: int, random: Callable[[], float]) -> float:
    """Seconds before retry number ``retry`` (0 is the first): doubling from half a second up to 8 s, of which a random
    half is taken off, so that clients which failed together do not return together.
    """
    return min(_LONGEST_DELAY, _FIRST_DELAY * 2.0 ** min(retry, 10)) * (1 - random() / 2)


def _number(text: Optional[str]) -> Optional[float]:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def retry_after(headers: Mapping[str, str], now: float) -> Optional[float]:
    """Seconds that the server asks to wait: ``retry-after-ms``, or ``Retry-After`` in seconds or as a date.

    ``now`` is in seconds since 1970.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return max(0.0, milliseconds / 1000)
    value: Optional[str] = headers.get("retry-after")
    seconds = _number(value)
    if seconds is not None:
        return max(0.0, seconds)
    try:
        date = parsedate_to_datetime(value or "")
    except (TypeError, ValueError):
        return None
    # HTTP dates are in UTC, also where they do not say so.
    return max(0.0, (date if date.tzinfo else date.replace(tzinfo=timezone.utc)).timestamp() - now)
