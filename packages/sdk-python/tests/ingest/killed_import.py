"""An import in a process of its own, for the test that kills it. Arguments: address, key, data source, checkpoint."""

from __future__ import annotations

import json
import sys

from attrs import asdict
from ingest_world import killable

from growpanel import GrowPanel
from growpanel.ingest import FileCheckpoint, ingest

url, api_key, source, path = sys.argv[1:]
with GrowPanel(api_key, url) as gp:
    store = FileCheckpoint(path)
    result = ingest(gp, data_source=source, batch_size=10, concurrency=3, checkpoint=store, **killable())  # type: ignore[arg-type]
print(json.dumps(asdict(result)))
