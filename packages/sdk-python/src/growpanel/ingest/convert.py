"""Makes JSON of one value of a row, whatever library it comes from, or says what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Callable, Dict

from .._core.field_rule import FieldRule
from .._core.model import Model
from .._core.values import as_number, date_text, is_flag, is_missing, is_unicode, shown, whole_number
from .._generated.currencies import currencies
from .iso_date import is_iso_date

_COUNTRY = re.compile(r"[A-Za-z]{2}")


class Wrong(Exception):
    """What is wrong with a value."""


def _number(rule: FieldRule, value: Any) -> int:
    number = whole_number(value)
    if number is None:
        unit = " of the currency's smallest unit (9900 for $99.00)" if rule.kind == "money" else ""
        raise Wrong(f"must be a whole number{unit}, got {shown(value)}")
    if rule.least is not None and number < rule.least:
        raise Wrong(f"must be {rule.least} or more, got {number}")
    return number


def _unbroken(text: str) -> str:
    if not is_unicode(text):
        raise Wrong(f"holds half a character (a lone surrogate), got {shown(text)}")
    return text


def _text(rule: FieldRule, value: Any) -> str:
    if not isinstance(value, str):
        raise Wrong(f"must be text, got {shown(value)}")
    if not value.isascii():
        _unbroken(value)
    if rule.values and value not in rule.values:
        raise Wrong(f"must be one of {', '.join(rule.values)}, got {shown(value)}")
    if rule.required and value == "":
        raise Wrong("is empty")
    return value


def _date(rule: FieldRule, value: Any) -> str:
    text = value if isinstance(value, str) else date_text(value)
    if text is None:
        raise Wrong(f"must be a date or text, got {shown(value)}")
    if not is_iso_date(text):
        raise Wrong(f"must be a date that exists, as YYYY-MM-DD or an ISO 8601 date-time, got {shown(text)}")
    return text


def _currency(rule: FieldRule, value: Any) -> str:
    if _text(rule, value) not in currencies and value.lower() not in currencies:
        raise Wrong(f"must be a currency of ISO 4217, got {shown(value)}")
    return str(value)


def _country(rule: FieldRule, value: Any) -> str:
    if not _COUNTRY.fullmatch(_text(rule, value)):
        raise Wrong(f"must be two letters of ISO 3166, got {shown(value)}")
    return str(value)


def _flag(rule: FieldRule, value: Any) -> bool:
    if is_flag(value):
        return bool(value)
    raise Wrong(f"must be true or false, got {shown(value)}")


def _map(rule: FieldRule, value: Any) -> Dict[str, str]:
    entries = value.to_dict() if isinstance(value, Model) else value
    if not isinstance(entries, Mapping):
        raise Wrong(f"must be an object, got {shown(value)}")
    kept = {name: inner for name, inner in entries.items() if not is_missing(inner)}
    for name, inner in kept.items():
        if not isinstance(inner, str):
            raise Wrong(f"must hold text only, got {shown(inner)} for {shown(name)}")
        _unbroken(f"{name}{inner}")
    return kept


#: What makes JSON of a value of each kind. They raise ``Wrong``.
converters: Dict[str, Callable[[FieldRule, Any], Any]] = {
    "text": _text,
    "date": _date,
    "currency": _currency,
    "country": _country,
    "money": _number,
    "whole": _number,
    "flag": _flag,
    "map": _map,
}


def converted_other(value: Any) -> Any:
    """The value of a field that the contract does not have, as JSON. It is sent as it is, if it can be."""
    if isinstance(value, (Mapping, Model)):
        entries = value.to_dict() if isinstance(value, Model) else value
        return {str(name): converted_other(inner) for name, inner in entries.items() if not is_missing(inner)}
    if isinstance(value, (list, tuple)):
        return [converted_other(inner) for inner in value]
    if is_flag(value):
        return bool(value)
    if isinstance(value, str):
        return _unbroken(value)
    number = as_number(value)
    written = date_text(value) if number is None else number
    if written is None:
        raise Wrong(f"cannot be written as JSON, got {shown(value)}")
    return written
