"""GrowPanel: subscription metrics from billing data.

Example::

    from growpanel import GrowPanel

    with GrowPanel() as gp:  # key and address from the environment
        print(gp.reports.summary().summary.mrr_current)
"""

from ._async_client import AsyncGrowPanel
from ._client import GrowPanel
from ._core.cancel import CancelToken
from ._core.errors import (
    AbortError,
    ArgumentError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ConnectionError,
    GrowPanelError,
    InvalidResponseError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TimeoutError,
    ValidationError,
)
from ._core.model import UNSET, Unset
from ._core.pages import AsyncPages, Pages
from ._core.request import Response
from ._core.settings import Hooks, RequestEvent, ResponseEvent, RetryEvent
from ._currency import minor_digits
from ._generated.version import version as __version__

__all__ = [
    "UNSET",
    "AbortError",
    "ArgumentError",
    "AsyncGrowPanel",
    "AsyncPages",
    "AuthenticationError",
    "BadRequestError",
    "CancelToken",
    "ConflictError",
    "ConnectionError",
    "GrowPanel",
    "GrowPanelError",
    "Hooks",
    "InvalidResponseError",
    "NotFoundError",
    "Pages",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestEvent",
    "Response",
    "ResponseEvent",
    "RetryEvent",
    "ServerError",
    "TimeoutError",
    "Unset",
    "ValidationError",
    "__version__",
    "minor_digits",
]
