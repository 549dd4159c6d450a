package pathparam_test

import (
	"net/url"
	"strings"
	"testing"
	"testing/quick"

	"github.com/growpanel/growpanel-sdk-go/internal/pathparam"
)

// Whatever the id, the path that it stands in leads to it, or nothing is made of it.
func TestIDsStayIDs(t *testing.T) {
	stays := func(id string) bool {
		escaped, err := pathparam.Escape("id", id)
		if err != nil {
			return id == "" || id == "." || id == ".."
		}
		base, _ := url.Parse("https://api.example/gp/")
		address, err := base.Parse("./data/customers/" + escaped + "/x")
		if err != nil || address.Host != "api.example" || address.RawQuery != "" || address.Fragment != "" {
			return false
		}
		parts := strings.Split(address.EscapedPath(), "/")
		if len(parts) != 6 {
			return false
		}
		again, err := url.PathUnescape(parts[4])
		return err == nil && again == id
	}
	for _, id := range []string{
		"", ".", "..", "...", "a/b", "a/../b", "../..", "%2e%2e", "a?b", "a#b", "a b", "ü", "//evil.example", `a\b`,
		";", ":", "@", "a%", "\x00", "\n",
	} {
		if !stays(id) {
			t.Errorf("%q leads elsewhere", id)
		}
	}
	if err := quick.Check(stays, nil); err != nil {
		t.Error(err)
	}
}
