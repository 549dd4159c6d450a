# Generated from openapi.json by `pnpm generate`. Do not edit.
"""The version of this package: that of its package.json."""

version = "0.1.0"
