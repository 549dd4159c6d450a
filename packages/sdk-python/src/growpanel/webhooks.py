"""Checks that webhook deliveries come from GrowPanel, and signs them in tests."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import time
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Tuple, Union

if TYPE_CHECKING:
    from .models import CustomerEvent, ImportEvent, InvoiceEvent, MovementEvent, PlanEvent

    #: Any event. ``event.event_type`` tells type checkers which one it is.
    WebhookEvent = Union[MovementEvent, InvoiceEvent, CustomerEvent, PlanEvent, ImportEvent]

__all__ = ["SIGNATURE_HEADER", "WebhookEvent", "WebhookVerificationError", "sign", "verify"]

#: Header that carries the signature.
SIGNATURE_HEADER = "growpanel-signature"


class WebhookVerificationError(Exception):
    """A delivery that cannot be trusted. Answer it with 400, and do not act on it."""


def _signature(secret: str, body: bytes, seconds: int) -> str:
    return hmac.new(secret.encode(), str(seconds).encode() + b"." + body, hashlib.sha256).hexdigest()


def _parse(header: str) -> Tuple[int, List[str]]:
    """Time and signatures of a header. Several ``v1`` occur while a secret is replaced."""
    parts = [part.strip().partition("=") for part in header.split(",")]
    times = [value for name, _, value in parts if name == "t" and re.fullmatch(r"\d{1,15}", value)]
    signatures = [value for name, _, value in parts if name == "v1" and value]
    if not times or not signatures:
        raise WebhookVerificationError(f"The header {SIGNATURE_HEADER} is not of the form t=…,v1=….")
    return int(times[0]), signatures


def _header_of(headers: Union[str, Mapping[str, Any]]) -> str:
    if isinstance(headers, str):
        return headers
    for name, value in headers.items():
        if name.lower() == SIGNATURE_HEADER:
            return str(value[0] if isinstance(value, (list, tuple)) else value)
    raise WebhookVerificationError(f"The header {SIGNATURE_HEADER} is missing.")


def verify(
    body: Union[bytes, str],
    headers: Union[str, Mapping[str, Any]],
    secret: str,
    *,
    tolerance: float = 300,
    now: Union[float, None] = None,
) -> WebhookEvent:
    """Checks that a delivery comes from GrowPanel, and returns its event.

    Deliveries are repeated until they are answered with 2xx, so keep ``event.id`` to act once.

    Args:
        body: The request's body exactly as it came: parsed and written again, it would not match its signature.
        headers: The request's headers, or the value of ``GrowPanel-Signature`` alone.
        secret: The secret that the subscription was created with.
        tolerance: Seconds that the delivery's time may differ from now, so that a recorded one cannot be sent again
            later. 0 accepts any time.
        now: The time to compare with, in seconds since 1970, for tests.

    Raises:
        WebhookVerificationError: When the signature is missing, wrong or too old, or the body is no event.

    Example::

        @app.post("/growpanel")
        def receive():
            event = verify(request.get_data(), request.headers, os.environ["GROWPANEL_WEBHOOK_SECRET"])
            if event.event_type == "movement.churn":
                tell_sales(event.data.customer, event.data.movement.mrr_change)
            return "", 204
    """
    if not secret:
        raise WebhookVerificationError("No secret: pass the one that the subscription was created with.")
    if not isinstance(body, (bytes, bytearray, str)):
        raise WebhookVerificationError("body must be the request's body as it came, before any JSON parsing.")
    content = body.encode() if isinstance(body, str) else bytes(body)
    seconds, signatures = _parse(_header_of(headers))
    expected = _signature(secret, content, seconds).encode()
    # No early end: how long the comparison takes must not tell how much matched.
    matches = [hmac.compare_digest(expected, given.lower().encode()) for given in signatures]
    if not any(matches):
        raise WebhookVerificationError("The signature does not match: another secret, or a body that was changed.")
    age = abs((time.time() if now is None else now) - seconds)
    if tolerance > 0 and age > tolerance:
        raise WebhookVerificationError(f"The delivery is {age:.0f} s away from now, more than {tolerance:g} s.")
    try:
        parsed = json.loads(content)
    except ValueError:
        parsed = None
    if not isinstance(parsed, dict) or not isinstance(parsed.get("event_type"), str):
        raise WebhookVerificationError("The body is signed, and is no event.")
    return _event_of(parsed)


def _event_of(parsed: Dict[str, Any]) -> WebhookEvent:
    from ._generated.api.webhooks.get_integrations_sample_event import _get_kwargs
    from ._generated.models import EventEnvelope

    event: Any = _get_kwargs("").read(parsed)
    # A kind of event that this version does not know still has what all events have in common.
    return EventEnvelope.from_dict(parsed) if event is parsed else event  # type: ignore[return-value]


def sign(event: Any, secret: str, *, now: Union[float, None] = None) -> Tuple[bytes, Dict[str, str]]:
    """Signs an event the way GrowPanel does, for an application's own tests: body and headers of the delivery.

    Example::

        body, headers = sign({"event_type": "movement.churn", "id": "evt_1", "data": {}}, "secret")
        client.post("/growpanel", content=body, headers=headers)
    """
    from ._core.model import plain

    body = json.dumps(plain(event), ensure_ascii=False, separators=(",", ":")).encode()
    seconds = int(time.time() if now is None else now)
    header = f"t={seconds},v1={_signature(secret, body, seconds)}"
    return body, {"content-type": "application/json", SIGNATURE_HEADER: header}


def __getattr__(name: str) -> Any:
    # A name for annotations; the records behind it are loaded for programs that ask for it.
    if name != "WebhookEvent":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import models

    return Union[models.MovementEvent, models.InvoiceEvent, models.CustomerEvent, models.PlanEvent, models.ImportEvent]
