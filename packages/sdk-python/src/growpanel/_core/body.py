"""Request bodies: dicts, models, or lists of either, as JSON."""

from __future__ import annotations

import json
from typing import Any, Mapping, Sequence, Union

from .errors import ArgumentError
from .model import UNSET, Model, plain

#: What a call sends: a record or several, as dicts or as models.
JsonBody = Union[Model, Mapping[str, Any], Sequence[Union[Model, Mapping[str, Any]]]]


def encode_body(body: Any) -> Union[bytes, None]:
    """The body's bytes; None when there is none."""
    if body is None or body is UNSET:
        return None
    try:
        text = json.dumps(plain(body), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode("utf-8")
    except (TypeError, ValueError) as error:
        raise ArgumentError(f"body cannot be written as JSON: {error}") from error
