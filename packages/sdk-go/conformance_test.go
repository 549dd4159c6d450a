package growpanel_test

// The conformance table of all SDKs, run against the fault server in each of Go's ways to call.

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/growpanel/growpanel-sdk-go/internal/process"
	"github.com/growpanel/growpanel-sdk-go/internal/wirecall"
)

const testKey = "test-account.test-key"

type conformanceCase struct {
	Row    int
	Name   string
	Client struct {
		MaxRetries      *int    `json:"max_retries"`
		TimeoutMS       *int    `json:"timeout_ms"`
		MaxRetryAfterMS *int    `json:"max_retry_after_ms"`
		APIKey          *string `json:"api_key"`
		SecondKey       string  `json:"second_key"`
		FromEnv         bool    `json:"from_env"`
		RateLimit       bool    `json:"rate_limit"`
		Hooks           bool
	}
	Call struct {
		Operation string
		wirecall.Input
		Iterate bool
		Times   int
		Options struct {
			MaxRetries  *int   `json:"max_retries"`
			TimeoutMS   *int   `json:"timeout_ms"`
			RetryUnsafe bool   `json:"retry_unsafe"`
			AbortAfter  string `json:"abort_after"`
		}
	}
	Expect struct {
		Error  map[string]any
		Result *struct {
			Data      any
			Status    *int
			RequestID string `json:"request_id"`
			Headers   map[string]string
		}
		Requests       int
		Request        *arrived
		Elsewhere      *int
		WithinMS       int          `json:"within_ms"`
		SecondRequests int          `json:"second_requests"`
		GapsMS         [][2]float64 `json:"gaps_ms"`
		Items          []string
		Waiting        int
		Events         []string
		KeyHidden      bool `json:"key_hidden"`
	}
}

// arrived is a request as the fault server saw it.
type arrived struct {
	Method  string
	Path    string
	Headers map[string]string
	At      float64
}

type serverLog struct {
	Requests  []arrived
	Elsewhere int
}

func readJSON(t *testing.T, path string, into any) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

func TestConformance(t *testing.T) {
	var cases []conformanceCase
	readJSON(t, process.Path("packages", "sdk", "test", "conformance", "cases.json"), &cases)
	if len(cases) < 90 {
		t.Fatalf("the table has %d cases", len(cases))
	}
	for _, way := range []surface{inGroups, byPath, inResponses} {
		server, err := process.FaultServer()
		if err != nil {
			t.Fatal(err)
		}
		t.Run(string(way), func(t *testing.T) {
			t.Cleanup(server.Stop)
			for index, c := range cases {
				t.Run(fmt.Sprintf("row %d: %s", c.Row, c.Name), func(t *testing.T) {
					if c.Call.Iterate && way != inGroups {
						t.Skip("iteration is a method of the group")
					}
					if reason := exceptions[c.Name][way]; reason != "" {
						t.Skip(reason)
					}
					// Alone: those that change the environment, and those that count milliseconds.
					if !c.Client.FromEnv && c.Expect.WithinMS == 0 && c.Client.TimeoutMS == nil && c.Call.Options.TimeoutMS == nil {
						t.Parallel()
					}
					run := conformanceRun{T: t, c: c, way: way, server: server, index: index}
					run.play()
				})
			}
		})
	}
}

func TestExceptionsNameCases(t *testing.T) {
	var cases []conformanceCase
	readJSON(t, process.Path("packages", "sdk", "test", "conformance", "cases.json"), &cases)
	for name := range exceptions {
		if !slices.ContainsFunc(cases, func(c conformanceCase) bool { return c.Name == name }) {
			t.Errorf("the table has no case %q", name)
		}
	}
}
