"""Where a run stands, so that another one can go on from there."""

from __future__ import annotations

import json
import os
from typing import Any, Awaitable, Dict, Mapping, Optional, Protocol, Union

from .._core.errors import ArgumentError
from .positions import Settled
from .result import Resource, resources

#: Where a run stands: plain data, good for ``json.dumps``.
Checkpoint = Dict[str, Any]


class CheckpointStore(Protocol):
    """Keeps the checkpoint of one run. Whatever can hold a small JSON document will do; ``save`` is called after every
    batch that the API has acknowledged, never twice at the same time, and must replace what was there as a whole.
    With ``aingest``, the methods may be coroutine functions.

    Example::

        class InRedis:
            def load(self):
                return json.loads(redis.get("import") or "null")

            def save(self, checkpoint):
                redis.set("import", json.dumps(checkpoint))

            def clear(self):
                redis.delete("import")
    """

    def load(self) -> Union[Optional[Checkpoint], Awaitable[Optional[Checkpoint]]]:
        """What was saved last; None when there is nothing."""
        ...

    def save(self, checkpoint: Checkpoint, /) -> Union[None, Awaitable[None]]: ...

    def clear(self) -> Union[None, Awaitable[None]]:
        """Called when a run has come to its end."""
        ...


class FileCheckpoint:
    """Keeps the checkpoint of a run in a file. A new one is written beside it and moved over it, so that the file is
    whole at every moment. It is removed when the run has come to its end.

    Args:
        path: Of the file, in a folder that exists. One file for one run.

    Example::

        ingest(gp, data_source="ds_1", invoices=invoices, checkpoint=FileCheckpoint("import.checkpoint.json"))
    """

    def __init__(self, path: Union[str, "os.PathLike[str]"]) -> None:
        self._path = os.fspath(path)

    def load(self) -> Optional[Checkpoint]:
        """
        :raises ArgumentError: when the file holds something else.
        """
        try:
            with open(self._path, encoding="utf-8") as file:
                text = file.read()
        except FileNotFoundError:
            return None
        try:
            checkpoint: Checkpoint = json.loads(text)
        except ValueError as error:
            raise ArgumentError(f"{self._path} is not a checkpoint: it holds no JSON") from error
        return checkpoint

    def save(self, checkpoint: Checkpoint) -> None:
        following = f"{self._path}.next"
        with open(following, "w", encoding="utf-8") as file:
            json.dump(checkpoint, file)
        os.replace(following, self._path)

    def clear(self) -> None:
        try:
            os.remove(self._path)
        except FileNotFoundError:
            pass

    def __repr__(self) -> str:
        return f"FileCheckpoint({self._path!r})"


def standing_in(checkpoint: Optional[Checkpoint], target: str) -> Optional[Mapping[Resource, Settled]]:
    """What a checkpoint says of each kind of rows; None without one.

    :raises ArgumentError: when it is of another run, or cannot be read.
    """
    if checkpoint is None:
        return None
    try:
        standing: Dict[Resource, Settled] = {resource: Settled(**checkpoint[resource]) for resource in resources}
        known = checkpoint["version"] == 1 and isinstance(checkpoint["problems"], list)
        made_for = str(checkpoint["target"])
    except (TypeError, KeyError):
        standing, known, made_for = {}, False, ""
    if not known:
        raise ArgumentError(
            "checkpoint holds something that this version does not understand; clear it to start from the beginning"
        )
    if made_for != target:
        raise ArgumentError(
            f"checkpoint belongs to another run ({made_for}), this one is {target}; clear it, or use another store"
        )
    return standing
