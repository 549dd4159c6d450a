"""What a run answers: counts, rows that went wrong, and warnings."""

from __future__ import annotations

from typing import Dict, List, Literal, Optional, Tuple

from attrs import define, field, frozen

Resource = Literal["customers", "plans", "invoices"]

#: The three kinds of rows, in the order in which they are pushed.
resources: Tuple[Resource, ...] = ("customers", "plans", "invoices")


@frozen
class ResourceResult:
    """Counts of one kind of rows. ``read`` is the sum of the four after it."""

    #: Rows read from the input, those that an earlier run had done included.
    read: int
    #: Rows that the API has stored. A row sent twice with the same id counts twice, though it is one record.
    stored: int
    #: Rows that the API has refused.
    refused: int
    #: Rows that were not sent, since the contract rules them out.
    invalid: int
    #: Rows without an outcome, because the run ended early or was a dry one. They are sent by the next run.
    unconfirmed: int
    #: How many of ``read`` an earlier run had done, according to the checkpoint.
    resumed: int


@frozen
class RowOutcome:
    """What became of one row."""

    resource: Resource
    #: Counted from 1 in its input.
    row: int
    #: None when the row has none that is text.
    id: Optional[str]
    #: ``invalid``: not sent. ``refused``: the API did not take it.
    outcome: Literal["stored", "refused", "invalid"]
    #: ``amount``, ``lines.0.amount``; empty when no single field is to blame, and for rows that are stored.
    field: str = ""
    #: What is wrong with it, with the value; empty for rows that are stored.
    reason: str = ""


@frozen
class WarnedRow:
    """A row that a warning is about."""

    #: Counted from 1 in its input.
    row: int
    id: str
    #: For ``duplicate_id``: the row with the same id before it.
    earlier_row: Optional[int] = None


WarningKind = Literal["future_date", "duplicate_id", "out_of_order"]


@define
class IngestWarning:
    """Something that is stored as it is, and may still be a mistake.

    - ``future_date``: an invoice is dated after today (UTC). It is stored, and counts from its day on.
    - ``duplicate_id``: an id came before in the same input. The later row counts; the API keeps one record.
    - ``out_of_order``: invoices in a stream are older than ones before them. The numbers do not depend on it.
    """

    kind: WarningKind
    resource: Resource
    #: How many rows it is about.
    count: int = 0
    #: The first few of them.
    examples: List[WarnedRow] = field(factory=list)


@frozen
class IngestResult:
    """What a run did."""

    customers: ResourceResult
    plans: ResourceResult
    invoices: ResourceResult
    #: The first rows that are not stored: at most ``keep_problems`` of them.
    problems: List[RowOutcome]
    #: How many more there are. ``on_row`` has been told of them.
    more_problems: int
    #: One entry per kind of warning and kind of row.
    warnings: List[IngestWarning]
    #: Requests sent, repetitions included.
    requests: int
    #: Seconds.
    duration: float


@frozen
class IngestProgress:
    """How far a run is with one kind of rows."""

    resource: Resource
    #: Rows read, those of an earlier run included.
    read: int
    #: Rows sent by this run; a row that is sent again counts once.
    sent: int
    stored: int
    #: Rows that will not be stored, whether the API refused them or they were not sent.
    refused: int
    #: Rows in the input, where that is known: for lists and frames, or from ``totals``.
    total: Optional[int]
    #: Rows a second, since this kind was begun.
    rate: float
    #: Seconds to go at this rate; None without a ``total``.
    seconds_left: Optional[float]


#: Counts by kind of rows.
Totals = Dict[Resource, int]
