// Code generated from openapi.json by `pnpm generate`. DO NOT EDIT.

package growpanel

// Version is this module's version.
const Version = "0.1.0"
