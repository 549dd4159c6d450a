package webhooks_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/webhooks"
)

func ExampleVerify() {
	const secret = "whsec_test" // from the environment, in a program
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		event, err := webhooks.Verify(body, r.Header, secret)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		switch event := event.Value.(type) {
		case growpanel.MovementEvent:
			fmt.Println(event.EventType, event.Data.Movement.MrrChange)
		}
		w.WriteHeader(http.StatusNoContent)
	})

	// A delivery as GrowPanel sends it, for a test of the handler.
	body, headers, err := webhooks.Sign(growpanel.MovementEvent{
		Id: "evt_1", EventType: "movement.churn",
		Data: growpanel.MovementEventData{Movement: growpanel.EventMovement{Type: "churn", MrrChange: -4900}},
	}, secret, time.Now())
	if err != nil {
		fmt.Println(err)
		return
	}
	request := httptest.NewRequest(http.MethodPost, "/growpanel", strings.NewReader(string(body)))
	request.Header = headers
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, request)
	fmt.Println(answer.Code)
	// Output:
	// movement.churn -4900
	// 204
}
