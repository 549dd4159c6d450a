"""Reading and writing records: every example of the contract, and what is not in it."""

from __future__ import annotations

import inspect
import json
from typing import Any, List, Tuple

import httpx
import pytest
from conftest import CONTRACT, PACKAGE, Seen, mocked

import growpanel.models
from growpanel import UNSET
from growpanel._core.model import MapModel, Model, plain

METHODS = {
    operation["operationId"]: operation for methods in CONTRACT["paths"].values() for operation in methods.values()
}
PATH_PARAMETERS = {p["name"] for p in CONTRACT["components"]["parameters"].values() if p["in"] == "path"}
#: Records that repeat what was sent, whatever that was.
ECHOES = {"ImportRow"}


def snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)


def answers() -> List[Tuple[str, Any]]:
    """The example of each operation's answer."""
    found = []
    for operation_id, operation in METHODS.items():
        for status, answer in operation["responses"].items():
            content = answer.get("content", {}).get("application/json", {})
            if status.startswith("2") and "example" in content:
                found.append((operation_id, content["example"]))
    return found


def read(operation_id: str, value: Any) -> Any:
    file = next((PACKAGE / "src/growpanel/_generated/api").glob(f"*/{snake(operation_id)}.py"))
    seen = Seen(httpx.Response(200, content=json.dumps(value)))
    gp = mocked(seen)
    module = getattr(getattr(gp.raw, file.parent.name), file.stem)
    path = {name: "x" for name in inspect.signature(module._get_kwargs).parameters if name in PATH_PARAMETERS}
    return module.sync(client=gp, **path)


def test_there_are_examples_to_read() -> None:
    assert len(answers()) > 100


@pytest.mark.parametrize("operation_id, example", answers(), ids=[name for name, _ in answers()])
def test_an_answer_is_read_whole_and_written_back_as_it_was(operation_id: str, example: Any) -> None:
    record = read(operation_id, example)
    assert isinstance(record, Model)
    assert plain(record) == example
    # Nothing that the contract declares ends among the unknown fields.
    surprised = {type(r).__name__ for r in records_in(record) if r.additional_properties}
    assert surprised - ECHOES == set()


def records_in(value: Any) -> List[Model]:
    if isinstance(value, Model):
        fields = [getattr(value, a.name) for a in type(value).__attrs_attrs__]
        return [value, *(record for field in fields for record in records_in(field))]
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [record for item in items for record in records_in(item)]


@pytest.mark.parametrize("strange", [None, 3, "text", [], [{"id": 1}], {"result": None}, {"result": 7}])
def test_an_answer_of_another_shape_is_not_refused(strange: Any) -> None:
    assert plain(read("getCustomers", strange)) == strange


def test_null_missing_and_unknown_are_three_things() -> None:
    customer = read("getCustomersId", {"id": "c", "name": None, "status": "hibernating", "brand_new": {"x": 1}})
    assert customer.name is None
    assert customer.email is UNSET and not customer.email
    assert customer.status == "hibernating"
    assert customer["brand_new"] == {"x": 1} and "brand_new" in customer
    assert repr(customer) == ("CustomerDetail(id='c', name=None, status='hibernating', **{'brand_new': {'x': 1}})")


def test_maps_are_dicts_of_records() -> None:
    report = read("getReportsMap", {"result": {"list": {"us": {"current_mrr": 9900}}}, "currency": "usd"})
    assert isinstance(report.result.list_, MapModel)
    assert report.result.list_["us"].current_mrr == 9900
    assert dict(report.result.list_.items())["us"].current_mrr == 9900


def test_an_event_is_read_as_its_kind() -> None:
    event = read("getIntegrationsSampleEvent", {"id": "e", "event_type": "plan.created", "data": {}})
    assert type(event).__name__ == "PlanEvent"
    unknown = {"id": "e", "event_type": "moon.risen", "data": {}}
    assert read("getIntegrationsSampleEvent", unknown) == unknown


def test_every_record_can_be_imported_by_name() -> None:
    from growpanel._generated import models

    for name in models.__all__:
        assert getattr(growpanel.models, name) is not None
    assert dir(growpanel.models) == sorted(models.__all__)
    with pytest.raises(AttributeError):
        growpanel.models.Nonsense  # noqa: B018


def test_records_compare_by_what_they_hold() -> None:
    one = growpanel.models.CustomerInput(id="c", data_source="ds")
    assert one == growpanel.models.CustomerInput.from_dict(one.to_dict())
    assert json.dumps(one.to_dict()) == '{"id": "c", "data_source": "ds"}'
