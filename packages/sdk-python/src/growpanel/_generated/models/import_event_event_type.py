# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The values of one field."""

from typing import Literal

ImportEventEventType = Literal["data_source.import_completed",]
