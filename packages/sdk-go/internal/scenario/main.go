// Command scenario makes the calls of packages/sdk/test/scenario/steps.json through the Go SDK and prints one line of
// JSON per step, so that the SDKs can be compared. It reads GROWPANEL_API_URL and GROWPANEL_API_KEY.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/internal/process"
	"github.com/growpanel/growpanel-sdk-go/internal/wirecall"
)

func main() {
	if err := run(context.Background(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// line is what a step prints.
type line struct {
	Name   string `json:"name"`
	Status int    `json:"status"`
	Result any    `json:"result"`
}

func run(ctx context.Context, out io.Writer) error {
	gp, err := growpanel.NewFromEnv()
	if err != nil {
		return err
	}
	steps, err := readSteps(
		process.Path("packages", "sdk", "test", "scenario", "steps.json"), process.Path("openapi.json"))
	if err != nil {
		return err
	}
	printer := json.NewEncoder(out)
	printer.SetEscapeHTML(false)
	captured := map[string]string{}
	for _, step := range steps {
		got, err := play(ctx, gp, step, captured)
		if err != nil {
			return fmt.Errorf("%s: %w", step.Name, err)
		}
		if err := printer.Encode(got); err != nil {
			return err
		}
	}
	return nil
}

// play makes one call through the method that people call.
func play(ctx context.Context, gp *growpanel.Client, step step, captured map[string]string) (*line, error) {
	input, err := step.input(captured)
	if err != nil {
		return nil, err
	}
	var raw growpanel.Response
	typed, err := wirecall.Call(ctx, gp, step.OperationID, input, growpanel.WithRawResponse(&raw))
	var failed *growpanel.Error
	if errors.As(err, &failed) && failed.Status > 0 {
		failure := map[string]any{"error": failed.Message}
		return &line{step.Name, failed.Status, named(failure, captured)}, nil
	}
	if err != nil {
		return nil, err
	}
	if text, ok := typed.(string); ok {
		return &line{step.Name, raw.Status, named(text, captured)}, nil
	}
	var result any
	if err := json.Unmarshal(raw.Body, &result); err != nil {
		return nil, err
	}
	if err := sameAsTyped(typed, result); err != nil {
		return nil, err
	}
	for name, pointer := range step.Capture {
		value, ok := find(result, pointer).(string)
		if !ok {
			return nil, fmt.Errorf("the answer has no text at %s", pointer)
		}
		captured[name] = value
	}
	for _, pointer := range step.Secret {
		remove(result, pointer)
	}
	return &line{step.Name, raw.Status, named(result, captured)}, nil
}

// sameAsTyped checks that the typed answer holds all that came: printing the wire's form must not hide a loss.
func sameAsTyped(typed, result any) error {
	text, err := json.Marshal(typed)
	if err != nil {
		return err
	}
	var again any
	if err := json.Unmarshal(text, &again); err != nil {
		return err
	}
	return holds(again, result, "")
}
