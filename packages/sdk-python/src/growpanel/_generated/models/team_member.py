# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Someone who can open the account, or is invited to."""

from __future__ import annotations

from attrs import define

from ..types import Model


@define(repr=False)
class TeamMember(Model):
    """Someone who can open the account, or is invited to."""

    id: str
    """The user; the invited address until they join."""
    email: str
    """E-mail address."""
    name: None | str
    """Name. May be null (None)."""
    role: str
    """What they may do. Known values: owner, admin, readonly; others may come."""
    status: str
    """Whether they have joined. Known values: active, invited; others may come."""
    last_login: None | str
    """When they last came, ISO 8601. May be null (None)."""
