"""Pushes billing data in bulk: every row checked, none lost, started again where it ended.

Example::

    from growpanel import GrowPanel
    from growpanel.ingest import FileCheckpoint, ingest

    with GrowPanel() as gp:
        result = ingest(gp, data_source="ds_1", invoices=rows, checkpoint=FileCheckpoint("import.json"))

A run is written once, as a generator of steps (``run.py``, and ``resource_run.py`` for one kind of rows);
``sync_driver.py`` does the steps with threads, ``async_driver.py`` with tasks. Every other file is a part of that with
one purpose.
"""

from .bulk import aingest, ingest
from .checkpoint import Checkpoint, CheckpointStore, FileCheckpoint
from .errors import IngestError, IngestStop
from .result import (
    IngestProgress,
    IngestResult,
    IngestWarning,
    Resource,
    ResourceResult,
    RowOutcome,
    WarnedRow,
    WarningKind,
)
from .rows import AsyncRows, Cursor, PandasFrame, PolarsFrame, Row, Rows

__all__ = [
    "AsyncRows",
    "Checkpoint",
    "CheckpointStore",
    "Cursor",
    "FileCheckpoint",
    "IngestError",
    "IngestProgress",
    "IngestResult",
    "IngestStop",
    "IngestWarning",
    "PandasFrame",
    "PolarsFrame",
    "Resource",
    "ResourceResult",
    "Row",
    "RowOutcome",
    "Rows",
    "WarnedRow",
    "WarningKind",
    "aingest",
    "ingest",
]
