# Generated from openapi.json by `pnpm generate`. Do not edit.
"""What the generated modules share."""

from .._core.model import UNSET, MapModel, Model, Reader, Unset, list_of, model, one_of
from .._core.request import Request, Response

__all__ = ["UNSET", "MapModel", "Model", "Reader", "Request", "Response", "Unset", "list_of", "model", "one_of"]
