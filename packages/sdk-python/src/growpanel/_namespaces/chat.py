# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The methods of `gp.chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from .._core.namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .. import models
    from .bodies import ChatActionDict, ChatMessageDict


class Chat(Namespace):
    """Questions in words."""

    def send(self, body: Union[models.ChatMessage, ChatMessageDict]) -> str:
        """Ask in words.

        Answers a question about the account as a stream of events.

        ``POST /chat/v2``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = gp.chat.send({"message": "Why did MRR fall in May?"})
        """
        from .._generated.api.chat import post_chat_v2

        return self._call(post_chat_v2._get_kwargs(body=body))

    post_chat_v2 = send

    def act(self, id: str, body: Union[models.ChatAction, ChatActionDict]) -> models.Success:
        """Answer a proposed action.

        Allows or refuses what the chat proposed to do.

        ``POST /chat/v2/actions/{id}``

        Args:
            id: The action that an answer proposed.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = gp.chat.act("act_1", {"approve": True})
        """
        from .._generated.api.chat import post_chat_v2_actions_id

        return self._call(post_chat_v2_actions_id._get_kwargs(id=id, body=body))

    post_chat_v2_actions_id = act


class AsyncChat(AsyncNamespace):
    """Questions in words."""

    async def send(self, body: Union[models.ChatMessage, ChatMessageDict]) -> str:
        """Ask in words.

        Answers a question about the account as a stream of events.

        ``POST /chat/v2``

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.chat.send({"message": "Why did MRR fall in May?"})
        """
        from .._generated.api.chat import post_chat_v2

        return await self._call(post_chat_v2._get_kwargs(body=body))

    post_chat_v2 = send

    async def act(self, id: str, body: Union[models.ChatAction, ChatActionDict]) -> models.Success:
        """Answer a proposed action.

        Allows or refuses what the chat proposed to do.

        ``POST /chat/v2/actions/{id}``

        Args:
            id: The action that an answer proposed.

        Raises:
            GrowPanelError: With ``status`` 400, 401, 403, 404, 429, 500, or without one when no answer came.

        Example::

            answer = await gp.chat.act("act_1", {"approve": True})
        """
        from .._generated.api.chat import post_chat_v2_actions_id

        return await self._call(post_chat_v2_actions_id._get_kwargs(id=id, body=body))

    post_chat_v2_actions_id = act
