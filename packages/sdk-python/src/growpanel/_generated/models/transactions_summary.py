# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Cash so far this month, quarter and year."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class TransactionsSummary(Model):
    """Cash so far this month, quarter and year."""

    mtd: int | Unset = UNSET
    """Net cash of this month so far. In the smallest unit of its currency."""
    prev_mtd: int | Unset = UNSET
    """Net cash of the month before, up to the same point. In the smallest unit of its currency."""
    mtd_change_pct: float | None | Unset = UNSET
    """Change between the two. Null when there was none before. Percent, 0 to 100."""
    qtd: int | Unset = UNSET
    """Net cash of this quarter so far. In the smallest unit of its currency."""
    prev_qtd: int | Unset = UNSET
    """Net cash of the quarter before, up to the same point. In the smallest unit of its currency."""
    qtd_change_pct: float | None | Unset = UNSET
    """Change between the two. Null when there was none before. Percent, 0 to 100."""
    ytd: int | Unset = UNSET
    """Net cash of this year so far. In the smallest unit of its currency."""
    prev_ytd: int | Unset = UNSET
    """Net cash of the year before, up to the same point. In the smallest unit of its currency."""
    ytd_change_pct: float | None | Unset = UNSET
    """Change between the two. Null when there was none before. Percent, 0 to 100."""
