package growpanel

// From a method of a group to a call, and from its answer to the typed result.

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"

	"github.com/growpanel/growpanel-sdk-go/internal/contract"
	"github.com/growpanel/growpanel-sdk-go/internal/pathparam"
)

// operation is a call as a group's method describes it.
type operation struct {
	method string
	// path has the names of its parameters in braces.
	path   string
	values []string // of the path's parameters, in order
	query  *query
	body   any // nil for none
	// needsBody says that nil is a mistake.
	needsBody bool
}

// send sends a call and reads its answer as JSON of type T. An answer without a body (204) is a zero T.
func send[T any](ctx context.Context, t *transport, op operation, options []CallOption) (*T, error) {
	got, call, err := t.run(ctx, op, options)
	if err != nil {
		return nil, err
	}
	result := new(T)
	if got.status == http.StatusNoContent {
		return result, nil
	}
	if err := got.decode(result); err != nil {
		return nil, t.invalid(got, call)
	}
	return result, nil
}

// sendText sends a call whose answer is text.
func sendText(ctx context.Context, t *transport, op operation, options []CallOption) (string, error) {
	got, _, err := t.run(ctx, op, options)
	if err != nil {
		return "", err
	}
	return string(got.body), nil
}

func (t *transport) run(ctx context.Context, op operation, options []CallOption) (*answer, *outgoing, error) {
	call, err := t.prepare(ctx, op, options)
	if err != nil {
		return nil, nil, err
	}
	got, err := t.send(ctx, call)
	if got != nil && call.response != nil {
		*call.response = Response{
			Status: got.status, Headers: got.header, RequestID: got.header.Get("X-Request-Id"), Body: got.body,
		}
	}
	return got, call, err
}

// prepare puts a call together, and refuses what can't be sent.
func (t *transport) prepare(ctx context.Context, op operation, options []CallOption) (*outgoing, error) {
	settings, err := t.callSettingsFor(ctx, options)
	if err != nil {
		return nil, err
	}
	call := &outgoing{method: op.method, text: contract.TextPaths[op.path], callSettings: settings}
	if call.path, err = fillPath(op.path, op.values); err != nil {
		return nil, err
	}
	if op.query != nil {
		if op.query.err != nil {
			return nil, op.query.err
		}
		call.query = op.query.text.String()
	}
	if op.body == nil && !op.needsBody {
		return call, nil
	}
	if call.body, err = json.Marshal(op.body); err != nil {
		return nil, argumentError("the body can't be written as JSON: " + err.Error())
	}
	if op.needsBody && string(call.body) == "null" {
		return nil, argumentError(op.method + " " + op.path + " needs a body, got nil")
	}
	return call, nil
}

// fillPath puts values where a path has names in braces.
func fillPath(template string, values []string) (string, error) {
	if len(values) == 0 {
		return template, nil
	}
	var path strings.Builder
	rest := template
	for _, value := range values {
		before, after, _ := strings.Cut(rest, "{")
		name, after, _ := strings.Cut(after, "}")
		escaped, err := pathparam.Escape(name, value)
		if err != nil {
			return "", err
		}
		path.WriteString(before)
		path.WriteString(escaped)
		rest = after
	}
	path.WriteString(rest)
	return path.String(), nil
}

// decode reads the body as JSON.
func (a *answer) decode(into any) error { return json.Unmarshal(a.body, into) }

// invalid is the error for a success whose body isn't the JSON it should be.
func (t *transport) invalid(got *answer, call *outgoing) *Error {
	what := "a body that is not JSON"
	switch {
	case len(strings.TrimSpace(string(got.body))) == 0:
		what = "an empty body"
	case json.Valid(got.body):
		what = "JSON of another shape than documented"
	default:
		kind := got.header.Get("Content-Type")
		if kind == "" {
			kind = "no content type"
		}
		what += " (" + kind + ")"
	}
	return got.describe(&Error{
		Message: fmt.Sprintf("the server answered %d with %s; check the base URL", got.status, what),
		Method:  call.method, URL: t.baseURL + call.path, Attempts: got.attempts, kind: kindInvalidResponse,
	})
}
