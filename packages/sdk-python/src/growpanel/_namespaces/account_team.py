# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.account.team`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import TeamInviteDict, TeamMemberUpdateDict


class AccountTeam(Namespace):
    """Who can open the account."""

    def list(self) -> models.TeamList:
        """List the team.

        Who can open the account, and who is invited.

        ``GET /account/team``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.team.list()
        """
        from .._generated.api.team import get_account_team

        return self._call(get_account_team._get_kwargs())

    get_account_team = list

    def update(
        self, user_id: str, body: Union[models.TeamMemberUpdate, TeamMemberUpdateDict]
    ) -> models.TeamMember:
        """Change a member.

        Changes role or name of a member.

        ``PUT /account/team/{user_id}``

        Args:
            user_id: The user.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.team.update("user_123", {"role": "readonly"})
        """
        from .._generated.api.team import put_account_team_user_id

        return self._call(put_account_team_user_id._get_kwargs(user_id=user_id, body=body))

    put_account_team_user_id = update

    def remove(self, user_id: str) -> models.Success:
        """Remove a member.

        Takes a member out of the account.

        ``DELETE /account/team/{user_id}``

        Args:
            user_id: The user.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.team.remove("user_123")
        """
        from .._generated.api.team import delete_account_team_user_id

        return self._call(delete_account_team_user_id._get_kwargs(user_id=user_id))

    delete_account_team_user_id = remove

    def invite(self, body: Union[models.TeamInvite, TeamInviteDict]) -> models.TeamMember:
        """Invite someone.

        Sends an invitation. Inviting the same address again changes the role of the invitation.

        ``POST /account/team/invite``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.team.invite({"email": "user@example.com", "role": "admin"})
        """
        from .._generated.api.team import post_account_team_invite

        return self._call(post_account_team_invite._get_kwargs(body=body))

    post_account_team_invite = invite

    def cancel_invite(self, email: str) -> models.Success:
        """Take back an invitation.

        Makes an invitation void.

        ``DELETE /account/team/invites/{email}``

        Args:
            email: The invited address.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.team.cancel_invite("user@example.com")
        """
        from .._generated.api.team import delete_account_team_invites_email

        return self._call(delete_account_team_invites_email._get_kwargs(email=email))

    delete_account_team_invites_email = cancel_invite

    def resend_invite(self, email: str) -> models.Success:
        """Send an invitation again.

        Sends an open invitation once more.

        ``POST /account/team/resend/{email}``

        Args:
            email: The invited address.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.account.team.resend_invite("user@example.com")
        """
        from .._generated.api.team import post_account_team_resend_email

        return self._call(post_account_team_resend_email._get_kwargs(email=email))

    post_account_team_resend_email = resend_invite


class AsyncAccountTeam(AsyncNamespace):
    """Who can open the account."""

    async def list(self) -> models.TeamList:
        """List the team.

        Who can open the account, and who is invited.

        ``GET /account/team``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.team.list()
        """
        from .._generated.api.team import get_account_team

        return await self._call(get_account_team._get_kwargs())

    get_account_team = list

    async def update(
        self, user_id: str, body: Union[models.TeamMemberUpdate, TeamMemberUpdateDict]
    ) -> models.TeamMember:
        """Change a member.

        Changes role or name of a member.

        ``PUT /account/team/{user_id}``

        Args:
            user_id: The user.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.team.update("user_123", {"role": "readonly"})
        """
        from .._generated.api.team import put_account_team_user_id

        return await self._call(put_account_team_user_id._get_kwargs(user_id=user_id, body=body))

    put_account_team_user_id = update

    async def remove(self, user_id: str) -> models.Success:
        """Remove a member.

        Takes a member out of the account.

        ``DELETE /account/team/{user_id}``

        Args:
            user_id: The user.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.team.remove("user_123")
        """
        from .._generated.api.team import delete_account_team_user_id

        return await self._call(delete_account_team_user_id._get_kwargs(user_id=user_id))

    delete_account_team_user_id = remove

    async def invite(self, body: Union[models.TeamInvite, TeamInviteDict]) -> models.TeamMember:
        """Invite someone.

        Sends an invitation. Inviting the same address again changes the role of the invitation.

        ``POST /account/team/invite``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.team.invite({"email": "user@example.com", "role": "admin"})
        """
        from .._generated.api.team import post_account_team_invite

        return await self._call(post_account_team_invite._get_kwargs(body=body))

    post_account_team_invite = invite

    async def cancel_invite(self, email: str) -> models.Success:
        """Take back an invitation.

        Makes an invitation void.

        ``DELETE /account/team/invites/{email}``

        Args:
            email: The invited address.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.team.cancel_invite("user@example.com")
        """
        from .._generated.api.team import delete_account_team_invites_email

        return await self._call(delete_account_team_invites_email._get_kwargs(email=email))

    delete_account_team_invites_email = cancel_invite

    async def resend_invite(self, email: str) -> models.Success:
        """Send an invitation again.

        Sends an open invitation once more.

        ``POST /account/team/resend/{email}``

        Args:
            email: The invited address.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.account.team.resend_invite("user@example.com")
        """
        from .._generated.api.team import post_account_team_resend_email

        return await self._call(post_account_team_resend_email._get_kwargs(email=email))

    post_account_team_resend_email = resend_invite
