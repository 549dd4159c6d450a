"""Puts path parameters into a path template, so that no value can lead anywhere else."""

from __future__ import annotations

import re
from typing import Any, Mapping
from urllib.parse import quote

from .errors import ArgumentError

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def fill_path(template: str, values: Mapping[str, Any]) -> str:
    """``/data/customers/{id}`` and ``{"id": "a/b"}`` → ``/data/customers/a%2Fb``.

    Values that would change which resource is meant (nothing at all, ``.`` and ``..``, which every URL parser walks
    up) are refused.
    """
    if "{" not in template:
        return template

    def fill(match: "re.Match[str]") -> str:
        name = match.group(1)
        value = values.get(name)
        text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
        if not isinstance(text, str) or text in ("", ".", ".."):
            given = "nothing" if text is None else repr(text)
            raise ArgumentError(f"{name} must be an id, got {given} (for {template})")
        return quote(text, safe="")

    return _PLACEHOLDER.sub(fill, template)


def checked_route(method: str, path: str) -> str:
    """The path of a route, when it can lead nowhere but below the base URL."""
    if not re.fullmatch(r"[A-Za-z]+", method):
        raise ArgumentError(f"method must be an HTTP method, got {method!r}")
    if not re.fullmatch(r"/(?!/)[^?#\\\s]*", path) or re.search(r"/(\.|%2e){1,2}(/|$)", path, re.IGNORECASE):
        raise ArgumentError(
            f"path must start with one '/', without '..' and without a query (pass query), got {path!r}"
        )
    return path
