package growpanel

// The transport as the generated client sees it. Answers that aren't a success stay on the response, as documented.

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"

	"github.com/growpanel/growpanel-sdk-go/generated"
	"github.com/growpanel/growpanel-sdk-go/internal/contract"
)

// flat sends the generated client's requests through a transport.
type flat struct{ transport *transport }

func (f flat) Do(request *http.Request) (*http.Response, error) {
	t := f.transport
	settings, err := t.callSettingsFor(request.Context(), nil)
	if err != nil {
		return nil, err
	}
	path := strings.TrimPrefix(request.URL.EscapedPath(), t.base.EscapedPath())
	call := &outgoing{
		method: request.Method, path: path, query: request.URL.RawQuery, header: request.Header,
		text: contract.TextPaths[path], callSettings: settings,
	}
	if request.Body != nil && request.Body != http.NoBody {
		if call.body, err = io.ReadAll(request.Body); err != nil {
			return nil, argumentError("the body can't be read: " + err.Error())
		}
		_ = request.Body.Close()
	}
	got, err := t.send(request.Context(), call)
	if got != nil && call.response != nil {
		*call.response = Response{
			Status: got.status, Headers: got.header, RequestID: got.header.Get("X-Request-Id"), Body: got.body,
		}
	}
	if failure, ok := err.(*Error); ok && failure.kind == kindAPI {
		return got.readable(), nil
	}
	if err != nil {
		return nil, err
	}
	if !call.text && got.status != http.StatusNoContent && !json.Valid(got.body) {
		return nil, t.invalid(got, call)
	}
	return got.readable(), nil
}

// readable is the response with its body to be read once more. The generated client reads JSON only where the content
// type says so, and fails on errors of another shape than documented: the content type says what the body is.
func (a *answer) readable() *http.Response {
	response := *a.response
	response.Body = io.NopCloser(bytes.NewReader(a.body))
	var documented generated.ErrorBody
	isJSON := json.Valid(a.body) && (a.ok() || json.Unmarshal(a.body, &documented) == nil)
	saysJSON := strings.Contains(a.header.Get("Content-Type"), "json")
	if isJSON == saysJSON || (!isJSON && a.ok()) {
		return &response
	}
	response.Header = a.header.Clone()
	response.Header.Set("Content-Type", "text/plain")
	if isJSON {
		response.Header.Set("Content-Type", "application/json")
	}
	return &response
}
