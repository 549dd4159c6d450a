package growpanel_test

// Compares what a conformance case came to with what the table expects.

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

func (r *conformanceRun) checkKeyHidden(values ...any) {
	r.Helper()
	for _, value := range values {
		text, _ := json.Marshal(value)
		printed := string(text) + fmt.Sprintf("%v %+v %#v %s", value, value, value, value)
		if strings.Contains(printed, testKey) {
			r.Errorf("the key is shown by %T: %s", value, printed)
		}
	}
}

var predicates = map[string]func(error) bool{
	"BadRequestError":       growpanel.IsBadRequest,
	"AuthenticationError":   growpanel.IsAuthentication,
	"PermissionDeniedError": growpanel.IsPermissionDenied,
	"NotFoundError":         growpanel.IsNotFound,
	"ConflictError":         growpanel.IsConflict,
	"ValidationError":       growpanel.IsValidation,
	"RateLimitError":        growpanel.IsRateLimited,
	"ServerError":           growpanel.IsServer,
	"ConnectionError":       growpanel.IsConnection,
	"TimeoutError":          growpanel.IsTimeout,
	"AbortError":            growpanel.IsCanceled,
	"ArgumentError":         growpanel.IsArgument,
	"InvalidResponseError":  growpanel.IsInvalidResponse,
}

// check compares what a call came to with what the table expects.
func (r *conformanceRun) check(got outcome, elapsed time.Duration) {
	expect := r.c.Expect
	switch {
	case expect.Error == nil:
		if got.err != nil {
			r.Fatalf("failed: %v", got.err)
		}
		r.checkResult(got)
	case r.way == inResponses && got.err == nil:
		// The documented way: the failure is on the response.
		if status, ok := expect.Error["status"].(float64); !ok || got.raw.Status != int(status) {
			r.Errorf("the response has status %d, expected %v", got.raw.Status, expect.Error["status"])
		}
		if body, ok := expect.Error["body"]; ok {
			r.equal("body", bodyOf(got.raw.Body), body)
		}
	default:
		r.checkError(got.err)
	}
	if expect.Items != nil {
		r.equal("items", got.items, expect.Items)
	}
	if expect.Events != nil {
		r.equal("events", r.events, expect.Events)
	}
	if expect.WithinMS > 0 && elapsed > time.Duration(expect.WithinMS)*time.Millisecond {
		r.Errorf("came back %s after the abort", elapsed)
	}
	r.checkLog()
}

func (r *conformanceRun) equal(what string, got, want any) {
	r.Helper()
	if !reflect.DeepEqual(got, want) {
		r.Errorf("%s: got %#v, expected %#v", what, got, want)
	}
}

// bodyOf is a body as the table writes it: parsed when it is JSON, else text.
func bodyOf(body []byte) any {
	var value any
	if json.Unmarshal(body, &value) != nil {
		return string(body)
	}
	return value
}

func (r *conformanceRun) checkResult(got outcome) {
	expect := r.c.Expect.Result
	if expect == nil {
		return
	}
	if expect.Status != nil {
		r.equal("status", got.raw.Status, *expect.Status)
	}
	if expect.RequestID != "" {
		r.equal("request id", got.raw.RequestID, expect.RequestID)
	}
	for name, value := range expect.Headers {
		r.equal(name, got.raw.Headers.Get(name), value)
	}
	if expect.Data == nil {
		return
	}
	r.equal("data", bodyOf(got.raw.Body), expect.Data)
	if got.typed == nil {
		return
	}
	text, err := json.Marshal(got.typed)
	if err != nil {
		r.Fatal(err)
	}
	var typed map[string]any
	if err := json.NewDecoder(bytes.NewReader(text)).Decode(&typed); err != nil {
		r.Fatal(err)
	}
	// The struct has the fields that it knows, with the values that came.
	for name, value := range expect.Data.(map[string]any) {
		if mine, known := typed[name]; known {
			r.equal("typed "+name, mine, value)
		}
	}
}

func (r *conformanceRun) checkError(err error) {
	r.Helper()
	var failed *growpanel.Error
	if !errors.As(err, &failed) {
		r.Fatalf("expected an *Error, got %T %v", err, err)
	}
	for field, value := range r.c.Expect.Error {
		switch field {
		case "class":
			name, _ := value.(string)
			if test := predicates[name]; test != nil && !test(err) {
				r.Errorf("%v is no %s", err, name)
			}
			if name == "GrowPanelError" {
				for other, test := range predicates {
					if test(err) {
						r.Errorf("%v is a %s", err, other)
					}
				}
			}
		case "message":
			r.equal(field, failed.Message, value)
		case "message_contains":
			if !strings.Contains(failed.Message, value.(string)) {
				r.Errorf("%q does not contain %q", failed.Message, value)
			}
		case "status":
			status, _ := value.(float64)
			r.equal(field, failed.Status, int(status))
		case "attempts":
			r.equal(field, float64(failed.Attempts), value)
		case "method":
			r.equal(field, failed.Method, value)
		case "request_id":
			r.equal(field, failed.RequestID, value)
		case "retry_after":
			r.equal(field, failed.RetryAfter.Seconds(), value)
		case "body":
			r.equal(field, bodyOf(failed.Body), value)
		default:
			r.Errorf("the runner does not know the field %s", field)
		}
	}
	r.checkKeyHidden(err, *failed)
}

func (r *conformanceRun) checkLog() {
	expect := r.c.Expect
	log := r.log()
	second := "Bearer " + r.c.Client.SecondKey
	var own, others []arrived
	for _, request := range log.Requests {
		if request.Headers["authorization"] == second {
			others = append(others, request)
		} else {
			own = append(own, request)
		}
	}
	r.equal("requests", len(own), expect.Requests)
	r.equal("requests of the second client", len(others), expect.SecondRequests)
	if expect.Elsewhere != nil {
		r.equal("requests elsewhere", log.Elsewhere, *expect.Elsewhere)
	}
	for i, bounds := range expect.GapsMS {
		if gap := own[i+1].At - own[i].At; gap < bounds[0] || gap >= bounds[1] {
			r.Errorf("gap %d is %f ms, expected %v", i, gap, bounds)
		}
	}
	if expect.Request == nil || len(own) == 0 {
		return
	}
	r.equal("method", own[0].Method, expect.Request.Method)
	// Parameters may come in any order.
	sorted := func(path string) []string {
		parts := strings.FieldsFunc(path, func(c rune) bool { return c == '?' || c == '&' })
		slices.Sort(parts)
		return parts
	}
	r.equal("path", sorted(own[0].Path), sorted(expect.Request.Path))
	fill := strings.NewReplacer("{language}", "go", "{version}", growpanel.Version, "{key}", testKey)
	for name, value := range expect.Request.Headers {
		r.equal(name, own[0].Headers[name], fill.Replace(value))
	}
}
