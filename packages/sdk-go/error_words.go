package growpanel

// The message of an answer that isn't a success.

import (
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"unicode/utf8"
)

// longestMessage is the part of a server's words that a message repeats, in bytes.
const longestMessage = 1024

var pageTitle = regexp.MustCompile(`(?i)<title[^>]*>([^<]*)</title>`)

// apiError is the error for an answer that isn't a success.
func apiError(a *answer, method, url string) *Error {
	words := wordsOf(a.body)
	if words == "" {
		words = strings.TrimSpace(fmt.Sprintf("HTTP %d %s", a.status, a.statusText))
	}
	if len(words) > longestMessage {
		cut := longestMessage
		for !utf8.RuneStart(words[cut]) {
			cut--
		}
		words = words[:cut] + "…"
	}
	return a.describe(&Error{Message: words, Attempts: a.attempts, Method: method, URL: url})
}

// describe puts what is known of the answer into an error.
func (a *answer) describe(e *Error) *Error {
	e.Status, e.StatusText, e.Headers, e.Body = a.status, a.statusText, a.header, a.body
	e.RequestID = a.header.Get("X-Request-Id")
	return e
}

// wordsOf finds the server's own words, when the body holds any that are meant for people.
func wordsOf(body []byte) string {
	var fields map[string]json.RawMessage
	if json.Unmarshal(body, &fields) == nil {
		for _, key := range []string{"error", "message"} {
			var words string
			if json.Unmarshal(fields[key], &words) == nil && words != "" {
				return words
			}
			// Some proxies wrap it once more: {"error": {"message": …}}.
			var inner struct{ Message string }
			if json.Unmarshal(fields[key], &inner) == nil && inner.Message != "" {
				return inner.Message
			}
		}
		return ""
	}
	if json.Valid(body) {
		var words string
		_ = json.Unmarshal(body, &words)
		return words
	}
	text := strings.TrimSpace(string(body))
	if title := pageTitle.FindStringSubmatch(text); title != nil {
		return strings.TrimSpace(title[1])
	}
	if strings.HasPrefix(text, "<") {
		return ""
	}
	return text
}

// statusText is the status line's words: "404 Not Found" → "Not Found".
func statusText(response *http.Response) string {
	_, words, _ := strings.Cut(response.Status, " ")
	return words
}
