"""What generated models are made of: reading answers without breaking on what is new, and writing bodies."""

from __future__ import annotations

import datetime
from typing import Any, Callable, ClassVar, Dict, List, Literal, Mapping, NamedTuple, Optional, Type, TypeVar

from attrs import define, field, fields

T = TypeVar("T", bound="Model")
M = TypeVar("M", bound="MapModel[Any]")
V = TypeVar("V")

Reader = Callable[[Any], Any]


class Unset:
    """A field that an answer did not have, or that a body leaves out. Not the same as None, and false like it."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET = Unset()


class _Table(NamedTuple):
    """How a model stands on the wire."""

    #: Wire name → attribute, and what makes the attribute of the value.
    entries: Mapping[str, "tuple[str, Optional[Reader]]"]
    required: "frozenset[str]"


_tables: Dict[type, _Table] = {}


def _table_of(cls: Type[Model]) -> _Table:
    """Made on the first use: readers import other models, which may import this one."""
    readers = cls._readers()
    entries = {}
    required = set()
    for attribute in fields(cls):
        if not attribute.init:
            continue
        wire = cls._wire_names.get(attribute.name, attribute.name)
        entries[wire] = (attribute.name, readers.get(attribute.name))
        if attribute.default is not UNSET:
            required.add(attribute.name)
    return _tables.setdefault(cls, _Table(entries, frozenset(required)))


@define(repr=False)
class Model:
    """A record of the API. Attributes are its documented fields; ``record["name"]`` reaches those that this version of
    the SDK does not know, and ``to_dict()`` gives the record as it stood on the wire.
    """

    #: Fields that this version of the SDK does not know.
    additional_properties: Dict[str, Any] = field(init=False, factory=dict)

    #: Attribute → wire name, where they differ.
    _wire_names: ClassVar[Mapping[str, str]] = {}
    #: Attribute → the only values it has, for those that tell variants of a record apart.
    _variants: ClassVar[Mapping[str, "frozenset[str]"]] = {}

    @classmethod
    def _readers(cls) -> Dict[str, Reader]:
        return {}

    @classmethod
    def from_dict(cls: Type[T], src_dict: Mapping[str, Any]) -> T:
        """The record for a JSON object. Nothing is refused: unknown fields are kept, missing ones are ``UNSET``."""
        entries, required = _tables.get(cls) or _table_of(cls)
        known: Dict[str, Any] = {}
        more: Dict[str, Any] = {}
        for name, value in src_dict.items():
            entry = entries.get(name)
            if entry is None:
                more[name] = value
            else:
                attribute, read = entry
                known[attribute] = value if read is None else read(value)
        for attribute in required:
            if attribute not in known:
                known[attribute] = UNSET
        record = cls(**known)
        if more:
            record.additional_properties = more
        return record

    def to_dict(self) -> Dict[str, Any]:
        """The record as JSON, without what is ``UNSET``."""
        cls = type(self)
        entries = (_tables.get(cls) or _table_of(cls)).entries
        written = {name: plain(value) for name, value in self.additional_properties.items()}
        for name, (attribute, _) in entries.items():
            value = getattr(self, attribute)
            if value is not UNSET:
                written[name] = plain(value)
        return written

    def __getitem__(self, name: str) -> Any:
        return self.additional_properties[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self.additional_properties[name] = value

    def __contains__(self, name: str) -> bool:
        return name in self.additional_properties

    def __repr__(self) -> str:
        cls = type(self)
        entries = (_tables.get(cls) or _table_of(cls)).entries
        shown = {attribute: getattr(self, attribute) for attribute, _ in entries.values()}
        parts = [f"{name}={value!r}" for name, value in shown.items() if value is not UNSET]
        parts += [f"**{self.additional_properties!r}"] if self.additional_properties else []
        return f"{cls.__name__}({', '.join(parts)})"


class MapModel(Dict[str, V]):
    """A map of the API whose keys are data, such as custom variables by name: a dict."""

    @classmethod
    def _reader(cls) -> Optional[Reader]:
        return None

    @classmethod
    def from_dict(cls: Type[M], src_dict: Mapping[str, Any]) -> M:
        read = cls._reader()
        return cls(src_dict if read is None else {name: read(value) for name, value in src_dict.items()})

    def to_dict(self) -> Dict[str, Any]:
        return {name: plain(value) for name, value in self.items()}


def plain(value: Any) -> Any:
    """A value as JSON: models as objects, dates in ISO 8601, what is ``UNSET`` left out."""
    if isinstance(value, (Model, MapModel)):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {name: plain(item) for name, item in value.items() if item is not UNSET}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    # What pandas has for a date that is missing is a datetime that is not equal to itself.
    if isinstance(value, datetime.date) and value == value:
        return value.isoformat()
    return value


def model(cls: Type[Any]) -> Reader:
    """Reads an object into a model, and lets anything else through."""
    from_dict = cls.from_dict
    return lambda value: from_dict(value) if isinstance(value, dict) else value


def list_of(read: Reader) -> Reader:
    """Reads each item of a list."""
    return lambda value: [read(item) for item in value] if isinstance(value, list) else value


def one_of(*variants: Type[Model]) -> Reader:
    """Reads an object into the variant that its fields name; one that no variant fits stays a dict."""

    def fits(cls: Type[Model], value: Dict[str, Any]) -> bool:
        return all(value.get(name) in values for name, values in cls._variants.items())

    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return next((cls.from_dict(value) for cls in variants if fits(cls, value)), value)

    return read


__all__: List[str] = ["UNSET", "MapModel", "Model", "Unset", "list_of", "model", "one_of", "plain"]
