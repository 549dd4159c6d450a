// Package pathparam puts ids into paths, so that no id can lead anywhere else.
package pathparam

import (
	"fmt"
	"net/url"
)

// Refused makes the error for an id that is refused. The growpanel package puts its own error in, so that callers of
// the generated client get the same kind; this package can't import it.
var Refused = func(message string) error { return fmt.Errorf("growpanel: %s", message) }

// Escape encodes an id for a path. Values that would change which resource is meant are refused: nothing at all, "."
// and "..", which every URL parser walks up.
func Escape(name, value string) (string, error) {
	if value == "" || value == "." || value == ".." {
		return "", Refused(fmt.Sprintf("%s must be an id, got %q", name, value))
	}
	return url.PathEscape(value), nil
}
