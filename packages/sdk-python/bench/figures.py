"""How a benchmark prints what it measured: a line for people, or JSON with ``--figures``."""

from __future__ import annotations

import json
import sys
from typing import Dict, Iterable


def show(figures: Iterable[Dict[str, str]]) -> None:
    """Prints each figure as soon as it is there."""
    for figure in figures:
        if "--figures" in sys.argv:
            print(json.dumps(figure), flush=True)
        else:
            print(f"{figure['what']}: {figure['value']} ({figure['against']})", flush=True)
