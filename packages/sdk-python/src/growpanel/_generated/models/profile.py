# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The user behind the API key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from attrs import define

from ..types import UNSET, Model, Reader, Unset, list_of, model

if TYPE_CHECKING:
    from ..models.profile_account import ProfileAccount


@define(repr=False)
class Profile(Model):
    """The user behind the API key."""

    id: str
    """The user."""
    email: str
    """E-mail address."""
    first_name: None | str
    """First name. May be null (None)."""
    last_name: None | str
    """Last name. May be null (None)."""
    locale: None | str
    """Language and region. May be null (None)."""
    timezone: None | str
    """IANA time zone. May be null (None)."""
    accounts: list[ProfileAccount] | Unset = UNSET
    """Accounts of the user."""

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        from ..models.profile_account import ProfileAccount

        return {
            "accounts": list_of(model(ProfileAccount)),
        }
