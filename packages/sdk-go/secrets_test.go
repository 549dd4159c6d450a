package growpanel_test

// The key is never shown: not by the client, not by what it holds, not by a struct around it.

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

func TestKeyIsHidden(t *testing.T) {
	const key = "hush-account.hush-key"
	gp, err := growpanel.New(key, growpanel.WithBaseURL("http://127.0.0.1:1"), growpanel.WithMaxRetries(0))
	if err != nil {
		t.Fatal(err)
	}
	_, failure := gp.Reports.GetSummary(context.Background(), nil)
	if failure == nil {
		t.Fatal("nothing listens there")
	}
	type around struct {
		Client  *growpanel.Client
		hidden  *growpanel.Client
		byValue growpanel.Client
	}
	values := []any{
		gp, *gp, around{gp, gp, *gp}, &around{gp, gp, *gp}, []any{gp}, map[string]any{"client": *gp},
		gp.Client, *gp.Client, gp.WithResponses, gp.Groups, gp.Reports, *gp.Reports, gp.Data,
		growpanel.WithAPIKey(key), failure, errors.Unwrap(failure),
	}
	for _, value := range values {
		var logged bytes.Buffer
		slog.New(slog.NewJSONHandler(&logged, nil)).Info("client", "value", value)
		slog.New(slog.NewTextHandler(&logged, nil)).Info("client", "value", value)
		text, _ := json.Marshal(value)
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			logged.WriteString(fmt.Sprintf(verb, value))
		}
		if printed := logged.String() + string(text); strings.Contains(printed, "hush") ||
			strings.Contains(printed, fmt.Sprintf("%x", "hush")) {
			t.Errorf("%T shows the key", value)
		}
	}
	if got := fmt.Sprint(gp); got != "growpanel.Client(http://127.0.0.1:1)" {
		t.Error(got)
	}
}
