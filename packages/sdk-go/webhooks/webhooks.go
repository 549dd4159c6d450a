// Package webhooks checks that deliveries come from GrowPanel, and signs them in tests.
//
//	http.HandleFunc("POST /growpanel", func(w http.ResponseWriter, r *http.Request) {
//		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
//		if err != nil {
//			http.Error(w, err.Error(), http.StatusBadRequest)
//			return
//		}
//		event, err := webhooks.Verify(body, r.Header, os.Getenv("GROWPANEL_WEBHOOK_SECRET"))
//		if err != nil {
//			http.Error(w, err.Error(), http.StatusBadRequest)
//			return
//		}
//		switch data := event.Value.(type) {
//		case growpanel.MovementEvent:
//			log.Println(data.EventType, data.Data.Movement.MrrChange)
//		}
//		w.WriteHeader(http.StatusNoContent)
//	})
//
// Deliveries are repeated until they are answered with 2xx: keep [Event.ID] to act once.
package webhooks

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/growpanel/growpanel-sdk-go/generated"
)

// SignatureHeader carries the signature of a delivery.
const SignatureHeader = "GrowPanel-Signature"

// DefaultTolerance is how far the delivery's time may be from now.
const DefaultTolerance = 5 * time.Minute

// Event is a delivery that is signed.
type Event struct {
	// ID is the same in every attempt to deliver the event.
	ID string `json:"id"`
	// Type is what happened, "movement.churn".
	Type string `json:"event_type"`
	// CreatedAt is when it happened, ISO 8601.
	CreatedAt string `json:"created_at"`
	// AccountID is the account.
	AccountID string `json:"account_id"`
	// Value is the typed event: growpanel.MovementEvent, InvoiceEvent, CustomerEvent, PlanEvent or ImportEvent. Nil for a
	// type that this version does not know; Body has it.
	Value any `json:"-"`
	// Body is the delivery as it came.
	Body []byte `json:"-"`
}

// VerificationError says that a delivery must not be believed. Answer 400, and do not act on it.
type VerificationError struct{ Message string }

// Error returns the message.
func (e *VerificationError) Error() string { return "growpanel webhooks: " + e.Message }

func refused(format string, arguments ...any) error {
	return &VerificationError{Message: fmt.Sprintf(format, arguments...)}
}

// Option changes how deliveries are checked.
type Option func(*options)

type options struct {
	tolerance time.Duration
	now       func() time.Time
}

// WithTolerance is how far the delivery's time may be from now, so that a recorded one can't be sent again later:
// [DefaultTolerance] when left out. 0 accepts any time.
func WithTolerance(tolerance time.Duration) Option {
	return func(o *options) { o.tolerance = tolerance }
}

// WithNow is the time to compare with, for tests.
func WithNow(now time.Time) Option {
	return func(o *options) { o.now = func() time.Time { return now } }
}

// Verify checks that a delivery comes from GrowPanel, and returns its event. The body is the request's exactly as it
// came: read and written again, it would not match its signature. Every error is a [*VerificationError].
func Verify(body []byte, headers http.Header, secret string, with ...Option) (*Event, error) {
	settings := options{tolerance: DefaultTolerance, now: time.Now}
	for _, option := range with {
		option(&settings)
	}
	if secret == "" {
		return nil, refused("no secret: pass the one that the subscription was created with")
	}
	header := headers.Get(SignatureHeader)
	if header == "" {
		return nil, refused("the header %s is missing", SignatureHeader)
	}
	signed, ok := parseSignature(header)
	if !ok {
		return nil, refused("the header %s is not of the form t=…,v1=…", SignatureHeader)
	}
	if !signed.matches(secret, body) {
		return nil, refused("the signature does not match: another secret, or a body that was changed")
	}
	age := settings.now().Sub(time.Unix(signed.seconds, 0)).Abs()
	if settings.tolerance > 0 && age > settings.tolerance {
		return nil, refused("the delivery is %s away from now, more than %s", age.Round(time.Second), settings.tolerance)
	}
	event := &Event{Body: body}
	if err := json.Unmarshal(body, event); err != nil || event.Type == "" {
		return nil, refused("the body is signed, and is no event")
	}
	var union generated.WebhookEvent
	if err := json.Unmarshal(body, &union); err == nil {
		// A type that is not known yet leaves Value nil.
		if value, err := union.ValueByDiscriminator(); err == nil {
			event.Value = value
		}
	}
	return event, nil
}

// Sign signs an event the way GrowPanel does, for an application's own tests. It returns the body and the headers of
// the delivery.
func Sign(event any, secret string, at time.Time) ([]byte, http.Header, error) {
	body, err := json.Marshal(event)
	if err != nil {
		return nil, nil, err
	}
	headers := http.Header{"Content-Type": {"application/json"}}
	headers.Set(SignatureHeader, signatureOf(secret, body, at.Unix()))
	return body, headers, nil
}
