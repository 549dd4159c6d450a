package main

// The scenario runs from beginning to end, and comes to the same twice.

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/growpanel/growpanel-sdk-go/internal/process"
)

func runAgainstSandbox(t *testing.T) string {
	t.Helper()
	var file struct{ Sandbox struct{ Seed, Now string } }
	if err := read(process.Path("packages", "sdk", "test", "scenario", "steps.json"), &file); err != nil {
		t.Fatal(err)
	}
	server, err := process.Sandbox("--seed", file.Sandbox.Seed, "--now", file.Sandbox.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer server.Stop()
	t.Setenv("GROWPANEL_API_URL", server.URL)
	t.Setenv("GROWPANEL_API_KEY", server.APIKey)
	var out bytes.Buffer
	if err := run(t.Context(), &out); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), server.APIKey) {
		t.Error("the key is printed")
	}
	return out.String()
}

func TestScenario(t *testing.T) {
	printed := runAgainstSandbox(t)
	names := map[string]bool{}
	results := map[string]any{}
	for text := range strings.Lines(printed) {
		var got line
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			t.Fatal(err)
		}
		if names[got.Name] {
			t.Errorf("%q comes twice", got.Name)
		}
		names[got.Name] = true
		results[got.Name] = got.Result
	}
	if len(names) < 40 {
		t.Errorf("only %d steps", len(names))
	}
	if got := find(results["getReportsSummary"], "/summary/mrr_current"); got != 9900.0 {
		t.Errorf("MRR is %v", got)
	}
	if got := find(results["create a source"], "/id"); got != "{{source}}" {
		t.Errorf("the captured id is printed as %v", got)
	}
	if again := runAgainstSandbox(t); again != printed {
		t.Error("the second run printed something else")
	}
}
