package growpanel

// Client: the groups put together over one transport.

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/growpanel/growpanel-sdk-go/generated"
)

// Client is a client of the GrowPanel API. It is safe for concurrent use. Clients share nothing: two with two keys are
// two customers of the API.
//
//	gp, err := growpanel.New(os.Getenv("GROWPANEL_API_KEY"))
//	if err != nil {
//		log.Fatal(err)
//	}
//	summary, err := gp.Reports.GetSummary(ctx, nil)
//	fmt.Println(*summary.Summary.MrrCurrent, summary.Currency) // 9900 usd: minor units
type Client struct {
	// Client has one method per operation, named after it, that answers as net/http does: GetReportsMrr. Retries and
	// timeouts hold here too; the body has been read and can be read again.
	Client *generated.Client
	// WithResponses has the same methods with the answer parsed by status: GetReportsMrrWithResponse answers JSON200 or
	// JSON400. Failures that the API reports are no Go errors here; see StatusCode.
	WithResponses *generated.ClientWithResponses
	// Groups has the same operations by area, with typed answers and typed errors: gp.Reports.GetMrr.
	Groups

	transport *transport
	settings  settings
}

// New makes a client. Keys are made under Account → API keys; a read-only one is enough for reports.
//
// The error is one of [IsArgument]: there is no key, or an option can't be.
func New(key string, options ...Option) (*Client, error) {
	s := defaultSettings()
	s.key = secretOf(key)
	return newClient(s, options)
}

// NewFromEnv makes a client from GROWPANEL_API_KEY and GROWPANEL_API_URL.
func NewFromEnv(options ...Option) (*Client, error) {
	return New(os.Getenv(keyVariable), options...)
}

func newClient(s settings, options []Option) (*Client, error) {
	for _, option := range options {
		if option != nil {
			option.applyToClient(&s)
		}
	}
	t, err := newTransport(s)
	if err != nil {
		return nil, err
	}
	client, err := generated.NewClientWithResponses(t.baseURL, generated.WithHTTPClient(flat{t}))
	if err != nil {
		return nil, argumentError(err.Error())
	}
	raw, _ := client.ClientInterface.(*generated.Client)
	return &Client{Client: raw, WithResponses: client, Groups: newGroups(t), transport: t, settings: s}, nil
}

// WithOptions makes a client with some settings replaced. It shares nothing that changes with this one: limits are
// counted anew.
//
//	patient, err := gp.WithOptions(growpanel.WithTimeout(2*time.Minute), growpanel.WithMaxRetries(5))
func (c *Client) WithOptions(options ...Option) (*Client, error) {
	return newClient(c.settings, options)
}

// BaseURL is where the client sends to, without a slash at its end.
func (c *Client) BaseURL() string { return c.transport.baseURL }

// String names the client without its key.
func (c Client) String() string {
	if c.transport == nil {
		return "growpanel.Client(not made by growpanel.New)"
	}
	return fmt.Sprintf("growpanel.Client(%s)", c.transport.baseURL)
}

// Format prints the client without its key, whatever the verb.
func (c Client) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, c.String()) }

// MarshalJSON writes where the client sends to, and nothing else.
func (c Client) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"base_url": c.transport.baseURL})
}

// LogValue is what structured logs show.
func (c Client) LogValue() slog.Value { return slog.StringValue(c.String()) }
