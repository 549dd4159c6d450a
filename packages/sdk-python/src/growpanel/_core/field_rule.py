"""What the contract says about one field of a record that is pushed, as far as it can be checked before that."""

from __future__ import annotations

from typing import Optional, Tuple

from attrs import frozen


@frozen
class FieldRule:
    """One field."""

    name: str
    #: text, date, currency, country, money, whole, flag, map or rows.
    kind: str
    required: bool = False
    #: All values there are.
    values: Tuple[str, ...] = ()
    least: Optional[int] = None
    #: The field that this is another spelling of.
    alias_of: Optional[str] = None
    #: For ``rows``: the table of their fields.
    of: Optional[str] = None
