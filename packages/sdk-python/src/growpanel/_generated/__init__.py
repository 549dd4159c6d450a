# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Generated from openapi.json by openapi-python-client and `pnpm generate`. Private; nothing here is edited by hand."""
