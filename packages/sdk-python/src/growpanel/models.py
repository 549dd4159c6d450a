"""Every record of the API as a class: ``from growpanel.models import CustomerInput``."""

from typing import TYPE_CHECKING, Any, List

if TYPE_CHECKING:
    from ._generated.models import *  # noqa: F403


def __getattr__(name: str) -> Any:
    # One record at a time: importing all of them takes longer than most programs run.
    from ._generated import models

    return getattr(models, name)


def __dir__() -> List[str]:
    # For completion in notebooks.
    from ._generated import models

    return sorted(models.__all__)
