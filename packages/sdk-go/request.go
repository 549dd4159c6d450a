package growpanel

// Calls by method and path: for operations that this version does not know, and for answers too large to hold.

import (
	"context"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// Request is what a call by method and path takes besides.
type Request struct {
	// Path has values for the {names} in the path; they are encoded.
	Path map[string]string
	// Query has text, numbers, bools, times (as days in UTC) and lists of those. nil is left out.
	Query map[string]any
	// Body is sent as JSON. nil for none.
	Body any
}

// Request sends any request to the API and reads its JSON into answer, which may be nil. For answers that are text,
// answer is a *string or a *[]byte.
//
//	var days struct{ Result []map[string]any }
//	err := gp.Request(ctx, "GET", "/reports/leads-days", &growpanel.Request{
//		Query: map[string]any{"date": "last-12-months"},
//	}, &days)
func (c *Client) Request(
	ctx context.Context, method, path string, request *Request, answer any, options ...CallOption,
) error {
	op, err := operationOf(method, path, request)
	if err != nil {
		return err
	}
	if kind := reflect.TypeOf(answer); kind != nil && kind.Kind() != reflect.Pointer {
		return argumentError("the answer must be a pointer to read into, or nil; got " + kind.String())
	}
	got, call, err := c.transport.run(ctx, op, options)
	if err != nil {
		return err
	}
	switch into := answer.(type) {
	case nil:
	case *string:
		*into = string(got.body)
	case *[]byte:
		*into = got.body
	default:
		if got.status != 204 && got.decode(into) != nil {
			return c.transport.invalid(got, call)
		}
	}
	return nil
}

// Stream is like [Client.Request] for answers that are too large to hold: the body as it comes, to be closed. The
// timeout ends when the answer begins; the context holds until the end.
//
//	body, err := gp.Stream(ctx, "GET", "/exports/customers.csv", nil)
//	if err != nil {
//		return err
//	}
//	defer body.Close()
//	_, err = io.Copy(os.Stdout, body)
func (c *Client) Stream(
	ctx context.Context, method, path string, request *Request, options ...CallOption,
) (io.ReadCloser, error) {
	op, err := operationOf(method, path, request)
	if err != nil {
		return nil, err
	}
	call, err := c.transport.prepare(ctx, op, options)
	if err != nil {
		return nil, err
	}
	call.stream = true
	got, err := c.transport.send(ctx, call)
	if err != nil {
		return nil, err
	}
	return got.stream, nil
}

var (
	methodForm = regexp.MustCompile(`^[A-Za-z]+$`)
	pathForm   = regexp.MustCompile(`^/[^?#\\\s]*$`)
	walksUp    = regexp.MustCompile(`(?i)/(\.|%2e){1,2}(/|$)`)
	pathName   = regexp.MustCompile(`\{(\w+)\}`)
)

// operationOf checks that a path can lead nowhere but below the base URL.
func operationOf(method, path string, request *Request) (operation, error) {
	if !methodForm.MatchString(method) {
		return operation{}, argumentError(fmt.Sprintf("the method must be an HTTP method, got %q", method))
	}
	if !pathForm.MatchString(path) || strings.HasPrefix(path, "//") || walksUp.MatchString(path) {
		return operation{}, argumentError(fmt.Sprintf(
			"the path must start with one '/', without '..' and without a query (pass Query), got %q", path))
	}
	op := operation{method: strings.ToUpper(method), path: path}
	if request == nil {
		request = &Request{}
	}
	var names []string
	for _, match := range pathName.FindAllStringSubmatch(path, -1) {
		names = append(names, match[1])
		op.values = append(op.values, request.Path[match[1]])
	}
	for name := range request.Path {
		if !slices.Contains(names, name) {
			return operation{}, argumentError(fmt.Sprintf("the path %s has no {%s}", path, name))
		}
	}
	op.query = &query{route: op.method + " " + path}
	for _, name := range sortedKeys(request.Query) {
		op.query.any(name, request.Query[name])
	}
	op.body = request.Body
	return op, nil
}
