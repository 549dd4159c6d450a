package webhooks_test

import (
	"encoding/hex"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/webhooks"
)

const secret = "whsec_test"

var sentAt = time.Date(2024, 5, 1, 0, 0, 5, 0, time.UTC)

// Computed by another implementation: printf '1714521605.{"id":"evt_1","event_type":"movement.churn"}' |
// openssl dgst -sha256 -hmac whsec_test
const (
	knownBody = `{"id":"evt_1","event_type":"movement.churn"}`
	knownSum  = "e7127515c7bd45aa01ba96deb1fecbccc3e6c701ded59054ec5e5cb8f6756e32"
)

func churn() growpanel.MovementEvent {
	return growpanel.MovementEvent{
		Id: "evt_1", EventType: "movement.churn", CreatedAt: "2024-05-01T00:00:00Z", AccountId: "acc_1",
		Data: growpanel.MovementEventData{Movement: growpanel.EventMovement{Type: "churn", MrrChange: -4900}},
	}
}

func verify(body []byte, headers http.Header, options ...webhooks.Option) (*webhooks.Event, error) {
	return webhooks.Verify(body, headers, secret, append([]webhooks.Option{webhooks.WithNow(sentAt)}, options...)...)
}

func TestASignedDeliveryIsTyped(t *testing.T) {
	body, headers, err := webhooks.Sign(churn(), secret, sentAt)
	if err != nil {
		t.Fatal(err)
	}
	event, err := verify(body, headers)
	if err != nil {
		t.Fatal(err)
	}
	movement, ok := event.Value.(growpanel.MovementEvent)
	if !ok || movement.Data.Movement.MrrChange != -4900 || event.ID != "evt_1" || event.Type != "movement.churn" {
		t.Errorf("got %+v", event)
	}
}

func TestAgreesWithAnotherImplementation(t *testing.T) {
	headers := http.Header{"Growpanel-Signature": {"t=1714521605,v1=" + knownSum}}
	if _, err := verify([]byte(knownBody), headers); err != nil {
		t.Error(err)
	}
}

func TestUnknownEventsPass(t *testing.T) {
	body, headers, err := webhooks.Sign(map[string]string{"event_type": "brand.new"}, secret, sentAt)
	if err != nil {
		t.Fatal(err)
	}
	event, err := verify(body, headers)
	if err != nil || event.Value != nil || event.Type != "brand.new" || string(event.Body) != string(body) {
		t.Errorf("%v %+v", err, event)
	}
}

func TestOtherDeliveriesAreRefused(t *testing.T) {
	body, headers, err := webhooks.Sign(churn(), secret, sentAt)
	if err != nil {
		t.Fatal(err)
	}
	header := headers.Get(webhooks.SignatureHeader)
	_, own, _ := strings.Cut(header, "v1=")
	with := func(value string) http.Header { return http.Header{"Growpanel-Signature": {value}} }
	changed := strings.Replace(string(body), "-4900", "-4901", 1)
	noEvent, noEventHeaders, err := webhooks.Sign([]int{1}, secret, sentAt)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		body    string
		headers http.Header
		now     time.Time
		secret  string
	}{
		"no header":              {string(body), nil, sentAt, secret},
		"a header without time":  {string(body), with("v1=" + own), sentAt, secret},
		"a time that is none":    {string(body), with("t=now,v1=" + own), sentAt, secret},
		"no signature":           {string(body), with("t=1714521605"), sentAt, secret},
		"a signature of letters": {string(body), with("t=1714521605,v1=zz"), sentAt, secret},
		"a short signature":      {string(body), with("t=1714521605,v1=" + own[:62]), sentAt, secret},
		"another time":           {string(body), with("t=1714521606,v1=" + own), sentAt, secret},
		"a changed body":         {changed, headers, sentAt, secret},
		"another secret":         {string(body), headers, sentAt, "whsec_other"},
		"no secret":              {string(body), headers, sentAt, ""},
		"too old":                {string(body), headers, sentAt.Add(301 * time.Second), secret},
		"from the future":        {string(body), headers, sentAt.Add(-301 * time.Second), secret},
		"signed, and no event":   {string(noEvent), noEventHeaders, sentAt, secret},
	} {
		t.Run(name, func(t *testing.T) {
			event, err := webhooks.Verify([]byte(c.body), c.headers, c.secret, webhooks.WithNow(c.now))
			var refused *webhooks.VerificationError
			if !errors.As(err, &refused) || event != nil {
				t.Errorf("got %v, %v", event, err)
			}
		})
	}
	for name, options := range map[string][]webhooks.Option{
		"any time":          {webhooks.WithTolerance(0), webhooks.WithNow(sentAt.AddDate(1, 0, 0))},
		"a longer one":      {webhooks.WithTolerance(time.Hour), webhooks.WithNow(sentAt.Add(time.Minute * 59))},
		"at the very limit": {webhooks.WithNow(sentAt.Add(webhooks.DefaultTolerance))},
	} {
		if _, err := webhooks.Verify(body, headers, secret, options...); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	replaced := with("t=1714521605,v1=" + hex.EncodeToString(make([]byte, 32)) + ", v1=" + own)
	if _, err := verify(body, replaced); err != nil {
		t.Errorf("a secret that is being replaced: %v", err)
	}
}
