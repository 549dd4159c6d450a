"""Checks a row against the contract before it is sent, and makes the record that is sent of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Callable, Dict, NamedTuple, Optional, Tuple, Union

from .._core.field_rule import FieldRule
from .._core.model import Model
from .._core.values import is_missing, shown
from .._generated.ingest_fields import field_rules
from .convert import Wrong, converted_other, converters
from .result import Resource

#: A record as it is sent.
Body = Dict[str, Any]

_TABLES = {"customers": "CustomerInput", "plans": "PlanInput", "invoices": "InvoiceInput"}


class Fault(NamedTuple):
    """The first thing that is wrong with a row."""

    #: ``amount``, ``lines.0.amount``; empty when the row as a whole is wrong.
    field: str
    #: What is wrong, with the value.
    reason: str


class Checked(NamedTuple):
    """A row that may be sent."""

    id: str
    body: Body


class _Bad(Exception):
    def __init__(self, field: str, reason: str) -> None:
        self.fault = Fault(field, reason)


def fields_of(row: Any) -> Optional[Mapping[str, Any]]:
    """The fields of a row; None when it is none."""
    if isinstance(row, Mapping):
        return row
    return row.to_dict() if isinstance(row, Model) else None


class _Table:
    """The fields of one kind of record, laid out for the loop over every row."""

    def __init__(self, rules: Tuple[FieldRule, ...]) -> None:
        self.rules = rules
        self.names = frozenset(rule.name for rule in rules)
        self.entries = [(rule.name, rule.required, converters.get(rule.kind, _records), rule) for rule in rules]


def _record(table: _Table, row: Mapping[str, Any]) -> Body:
    body: Body = {}
    given = 0
    for name, required, convert, rule in table.entries:
        value = row.get(name)
        if value is None or is_missing(value):
            if required and not _given_otherwise(table, row, name):
                raise _Bad(name, "is missing")
            continue
        given += 1
        try:
            body[name] = convert(rule, value)
        except Wrong as wrong:
            raise _Bad(name, str(wrong)) from None
    if given < len(row):
        _add_others(table, row, body)
    return body


def _add_others(table: _Table, row: Mapping[str, Any], body: Body) -> None:
    for name, value in row.items():
        if not isinstance(name, str):
            raise _Bad("", f"has a field whose name is not text, {shown(name)}")
        if name in table.names or name == "data_source" or is_missing(value):
            continue
        try:
            body[name] = converted_other(value)
        except Wrong as wrong:
            raise _Bad(name, str(wrong)) from None


def _given_otherwise(table: _Table, row: Mapping[str, Any], name: str) -> bool:
    return any(rule.alias_of == name and not is_missing(row.get(rule.name)) for rule in table.rules)


def _records(rule: FieldRule, value: Any) -> Any:
    if not isinstance(value, (list, tuple)):
        raise _Bad(rule.name, f"must be a list, got {shown(value)}")
    records = []
    for index, item in enumerate(value):
        place = f"{rule.name}.{index}"
        fields = fields_of(item)
        if fields is None:
            raise _Bad(place, f"must be an object, got {shown(item)}")
        try:
            records.append(_record(_inner_table(rule.of or ""), fields))
        except _Bad as bad:
            raise _Bad(f"{place}.{bad.fault.field}", bad.fault.reason) from None
    return records


@lru_cache(maxsize=None)
def _inner_table(name: str) -> _Table:
    return _Table(field_rules[name])


def _fault_between(resource: Resource, body: Body) -> Optional[Fault]:
    """What the contract says in words, about two fields at once."""
    if resource == "customers" and "name" not in body and "email" not in body:
        return Fault("name", "is missing; give name or email")
    if resource == "invoices":
        start, end = body.get("period_start", ""), body.get("period_end", "")
        # Only plain days compare as text; the API knows the account's time zone for the others.
        if len(start) == 10 == len(end) and end <= start:
            return Fault("period_end", f"must be after period_start, got {shown(end)}")
    return None


def checker(resource: Resource, data_source: str) -> Callable[[Any], Union[Checked, Fault]]:
    """Checks rows of one kind that are pushed into one data source."""
    # The data source is filled in, so it is not looked for in the row.
    table = _Table(tuple(rule for rule in field_rules[_TABLES[resource]] if rule.name != "data_source"))

    def check(row: Any) -> Union[Checked, Fault]:
        fields = fields_of(row)
        if fields is None:
            return Fault("", f"must be an object, got {shown(row)}")
        given = fields.get("data_source", data_source)
        if given != data_source and not is_missing(given):
            return Fault("data_source", f"is {shown(given)}, but this run pushes into {shown(data_source)}")
        try:
            body = _record(table, fields)
        except _Bad as bad:
            return bad.fault
        body["data_source"] = data_source
        return _fault_between(resource, body) or Checked(body["id"], body)

    return check
