"""Deliveries: what GrowPanel signed is trusted, and nothing else."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any, Dict, get_args

import pytest
from conftest import Running

from growpanel import GrowPanel
from growpanel.models import MovementEvent
from growpanel.webhooks import SIGNATURE_HEADER, WebhookEvent, WebhookVerificationError, sign, verify

SECRET = "whsec_1"
EVENT: Dict[str, Any] = {
    "id": "evt_1",
    "event_type": "movement.churn",
    "created_at": "2024-05-01T00:00:00Z",
    "account_id": "acc_1",
    "data": {"customer": {"id": "cus_1"}, "movement": {"type": "churn", "mrr_change": -4900}},
}


def test_the_signature_is_the_documented_one() -> None:
    body, headers = sign(EVENT, SECRET, now=1714521600)
    expected = hmac.new(SECRET.encode(), b"1714521600." + body, hashlib.sha256).hexdigest()
    assert headers[SIGNATURE_HEADER] == f"t=1714521600,v1={expected}"


@pytest.mark.parametrize("form", ["bytes", "text", "other case", "value", "list", "second signature"])
def test_a_signed_delivery_gives_its_event(form: str) -> None:
    body, headers = sign(EVENT, SECRET)
    value = headers[SIGNATURE_HEADER]
    given: Any = {
        "other case": {"GrowPanel-Signature": value},
        "value": value,
        "list": {SIGNATURE_HEADER: [value]},
        "second signature": value.replace(",v1=", f",v1={'0' * 64},v1="),
    }.get(form, headers)
    event: Any = verify(body.decode() if form == "text" else body, given, SECRET)
    assert type(event).__name__ == "MovementEvent"
    assert (event.data.customer.id, event.data.movement.mrr_change) == ("cus_1", -4900)


def test_an_event_of_a_new_kind_is_read_too() -> None:
    body, headers = sign({**EVENT, "event_type": "moon.risen"}, SECRET)
    event: Any = verify(body, headers, SECRET)
    assert (event.id, event["event_type"]) == ("evt_1", "moon.risen")


@pytest.mark.parametrize(
    "body, headers, secret, words",
    [
        (b"{}", {}, SECRET, "missing"),
        (b"{}", "nonsense", SECRET, "form"),
        (b"{}", "t=1,v1=", SECRET, "form"),
        (b"{}", "t=x,v1=00", SECRET, "form"),
        (b"{}", f"t=1,v1={'0' * 64}", SECRET, "does not match"),
        (b"{}", "t=1,v1=ümlaut", SECRET, "does not match"),
        (b"{}", "t=1,v1=00", "", "No secret"),
        ({"parsed": True}, "t=1,v1=00", SECRET, "before any JSON parsing"),
    ],
)
def test_what_is_not_signed_is_refused(body: Any, headers: Any, secret: str, words: str) -> None:
    with pytest.raises(WebhookVerificationError, match=words):
        verify(body, headers, secret)


def test_a_changed_body_another_secret_and_an_old_delivery_are_refused() -> None:
    body, headers = sign(EVENT, SECRET, now=1000)
    assert verify(body, headers, SECRET, now=1300)
    with pytest.raises(WebhookVerificationError, match="301 s away"):
        verify(body, headers, SECRET, now=1301)
    assert verify(body, headers, SECRET, tolerance=0)
    for changed, secret in ((body + b" ", SECRET), (body, "whsec_2")):
        with pytest.raises(WebhookVerificationError, match="does not match"):
            verify(changed, headers, secret, now=1000)


@pytest.mark.parametrize("event", [[], "text", {"no": "type"}])
def test_a_signed_body_that_is_no_event_is_refused(event: Any) -> None:
    body, headers = sign(event, SECRET)
    with pytest.raises(WebhookVerificationError, match="no event"):
        verify(body, headers, SECRET)


def test_the_type_of_events_can_be_imported_for_annotations() -> None:
    body, headers = sign(EVENT, SECRET)
    event = verify(body, headers, SECRET)
    assert type(event) is MovementEvent
    assert type(event) in get_args(WebhookEvent)
    assert len(get_args(WebhookEvent)) == 5


def test_the_servers_sample_can_be_signed_and_verified(golden: Running) -> None:
    with GrowPanel(golden.api_key, golden.url) as gp:
        for kind in ("movement.new", "invoice.paid", "customer.created", "plan.created"):
            body, headers = sign(gp.webhooks.sample(kind), SECRET)
            assert verify(body, headers, SECRET).event_type == kind
