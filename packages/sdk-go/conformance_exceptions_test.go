package growpanel_test

// What the conformance table asks for and Go has no place for.

// surface is a way to call.
type surface string

const (
	inGroups    surface = "groups"
	byPath      surface = "by path"
	inResponses surface = "with responses"
)

// exceptions say, by case and surface, why the case can't be run there. What the other surfaces show still counts.
var exceptions = map[string]map[surface]string{
	"numbers, booleans, lists and missing values become what the API reads": {
		inGroups:    "parameters are typed, and GET /reports/mrr takes no trailing_months: the client refuses it",
		inResponses: "parameters are typed as the text that they are on the wire: no lists, no custom fields",
	},
}

// Differences of form, not of behaviour:
//
//   - Row 2 and 3: Go has one error type with predicates instead of a class per kind. In gp.WithResponses, failures
//     that the API reports stay on the response, as documented; the runner looks at the status there.
//   - Row 4: a 204 gives a pointer to a zero value rather than nil, so that reading a field doesn't panic.
//   - Row 5: net/http sends a GET once more by itself, and uncounted, when a connection that lay idle turns out dead.
//   - Row 9: an aborted call is a context that ended; errors.Is(err, context.Canceled) holds.
//   - Row 10: a parameter that is missing can't be written in Go; the empty string stands for it.
//   - Row 16: fields that this version doesn't know are in Response.Body, not in the struct.
//   - Row 18: iteration is a method of the group alone.
