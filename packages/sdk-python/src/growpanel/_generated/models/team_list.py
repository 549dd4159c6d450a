# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The team."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import Model, Reader, list_of, model

if TYPE_CHECKING:
    from ..models.team_member import TeamMember


@define(repr=False)
class TeamList(Model):
    """The team."""

    result: list[TeamMember]
    """Members, then invitations."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.team_member import TeamMember

        return {
            "result": list_of(model(TeamMember)),
        }
