# Generated from openapi.json by `pnpm generate`. Do not edit.
"""How far an import has come."""

from __future__ import annotations

from typing import ClassVar, Mapping

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class ImportProgress(Model):
    """How far an import has come."""

    phase: str | Unset = UNSET
    """How far an import has come. New values may appear. Known values: idle, enqueueing, processing, done, stuck,
    aborted; others may come."""
    enqueued_count: int | Unset = UNSET
    """Records found."""
    processed_count: int | Unset = UNSET
    """Records done."""
    failed_count: int | Unset = UNSET
    """Records that failed."""
    started_at: str | Unset = UNSET
    """When it began, ISO 8601."""
    last_activity_at: str | Unset = UNSET
    """When it last did something, ISO 8601."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "enqueued_count": "enqueuedCount",
        "processed_count": "processedCount",
        "failed_count": "failedCount",
        "started_at": "startedAt",
        "last_activity_at": "lastActivityAt",
    }
