# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The new state of a plan group."""

from __future__ import annotations

from typing import ClassVar, Mapping

from attrs import define

from ..types import UNSET, Model, Unset


@define(repr=False)
class PlanGroupUpdate(Model):
    """The new state of a plan group."""

    name: str
    """Name."""
    plans: list[str] | Unset = UNSET
    """Ids of its plans."""
    type_: str | Unset = UNSET
    """Whether the plans of a group are listed by hand or picked by a selector. Known values: manual, auto; others
    may come."""
    selector_type: str | Unset = UNSET
    """What the selector of an automatic group looks at. Known values: name, id, product_name; others may come."""
    selector: str | Unset = UNSET
    """What it must match, in any case; `*` stands for anything. Plans that come later are picked too."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
