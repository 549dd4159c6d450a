"""Types for annotations: what query parameters take, and request bodies as dicts.

Example::

    from growpanel.types import CustomerInputDict, DateRange
"""

from ._core.query import DateRange as DateRange
from ._core.query import Day as Day
from ._core.query import Filter as Filter
from ._core.query import QueryValue as QueryValue
from ._namespaces.bodies import *  # noqa: F403
