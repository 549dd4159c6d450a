"""Request bodies: dicts, models, or lists of either, as JSON."""

from __future__ import annotations

import json
import math
from typing import Any, Iterator, Mapping, Optional, Sequence, Union

from .errors import ArgumentError
from .model import UNSET, Model, plain
from .values import as_number, date_text, is_flag, is_missing, is_unicode, shown

#: What a call sends: a record or several, as dicts or as models.
JsonBody = Union[Model, Mapping[str, Any], Sequence[Union[Model, Mapping[str, Any]]]]


def encode_body(body: Any) -> Optional[bytes]:
    """The body's bytes; None when there is none.

    :raises ArgumentError: for a value that JSON has no form for; the message says where it is.
    """
    if body is None or body is UNSET:
        return None
    try:
        content = plain(body)
    except RecursionError:
        raise ArgumentError("body cannot be written as JSON: it holds itself") from None
    try:
        text = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_foreign)
        return text.encode("utf-8")
    except (TypeError, ValueError) as error:
        raise ArgumentError(_culprit(content, "body") or f"body cannot be written as JSON: {error}") from error


def _foreign(value: Any) -> Any:
    """A value of another library: Decimal, NumPy's numbers and dates."""
    if is_flag(value):
        return bool(value)
    number = as_number(value)
    written = date_text(value) if number is None and not is_missing(value) else number
    if written is None:
        raise TypeError(type(value).__name__)
    return written


def _culprit(value: Any, place: str) -> Optional[str]:
    """What is wrong with the first value that cannot be written, and where it stands."""
    if isinstance(value, Mapping):
        return _first(_culprit(item, f"{place}.{name}") for name, item in value.items())
    if isinstance(value, (list, tuple)):
        return _first(_culprit(item, f"{place}[{index}]") for index, item in enumerate(value))
    if isinstance(value, str):
        wrong = None if is_unicode(value) else "holds half a character (a lone surrogate)"
        return wrong and f"{place} {wrong}, got {shown(value)}"
    if value is not None and (is_missing(value) or value in (math.inf, -math.inf)):
        return f"{place} is {shown(value)}, which JSON does not have; leave it out, or pass None"
    try:
        json.dumps(value, default=_foreign)
        return None
    except (TypeError, ValueError):
        kind = type(value)
        name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
        hint = "; growpanel.ingest takes generators and frames" if place == "body" else ""
        return f"{place} cannot be written as JSON: it is of type {name}{hint}"


def _first(found: Iterator[Optional[str]]) -> Optional[str]:
    return next(filter(None, found), None)
