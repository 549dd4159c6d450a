"""Why a run ended before its inputs did, with what it had done by then."""

from __future__ import annotations

from typing import Literal, Optional

from .._core.errors import GrowPanelError
from .result import IngestResult, Resource

IngestStop = Literal["aborted", "source", "row", "api", "checkpoint", "callback"]


class IngestError(GrowPanelError):
    """A run ended early. Nothing is lost: rows are either in ``result`` with their outcome, or unconfirmed, and a run
    with the same inputs and the same checkpoint goes on where this one ended. ``__cause__`` is the error behind it, and
    ``status`` its HTTP status, if it has one.

    ``reason`` is one of

    - ``aborted``: the client's ``CancelToken`` was cancelled;
    - ``source``: an input raised; everything read before it was sent;
    - ``row``: a row was wrong, and ``on_invalid`` is ``"stop"``;
    - ``api``: the API cannot be used: the key is refused (401, 403), there is no connection, or every request fails;
    - ``checkpoint``: the checkpoint could not be saved, or is of other rows;
    - ``callback``: one of your callbacks raised.

    Example::

        try:
            ingest(gp, data_source="ds_1", invoices=invoices, checkpoint=checkpoint)
        except IngestError as error:
            print(error.reason, error)  # api Stopped at invoices, row 501: The API key is not valid
            print(error.result.invoices.stored, "invoices are stored")
    """

    reason: IngestStop
    #: Which rows were being pushed; None when the run had not come that far.
    resource: Optional[Resource]
    #: The row at which it ended, counted from 1; None when no single row is to blame.
    row: Optional[int]
    #: What was done until then.
    result: IngestResult

    @classmethod
    def _of(cls, stop: Stop, result: IngestResult) -> IngestError:
        cause = stop.cause
        place = f" at {stop.resource}" if stop.resource else ""
        row = f", row {stop.row}" if place and stop.row else ""
        message = f"Stopped{place}{row}: {cause}"
        if isinstance(cause, GrowPanelError):
            names = ("status", "status_text", "body", "headers", "method", "url", "attempts")
            error = cls(message, **{name: getattr(cause, name) for name in names})
        else:
            error = cls(message)
        error.reason, error.resource, error.row, error.result = stop.reason, stop.resource, stop.row, result
        error.__cause__ = cause
        return error


class Stop(Exception):
    """How a run ends early, before it is known what it had done: raised inside, and made an ``IngestError`` of."""

    def __init__(
        self,
        reason: IngestStop,
        cause: BaseException,
        resource: Optional[Resource] = None,
        row: Optional[int] = None,
    ) -> None:
        super().__init__(reason)
        self.reason: IngestStop = reason
        self.cause = cause
        self.resource: Optional[Resource] = resource
        self.row = row


class SourceFailure(Exception):
    """An input raised ``cause``."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause
