package null_test

import (
	"encoding/json"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/null"
)

func TestUpdatesTellNullFromNothing(t *testing.T) {
	for want, update := range map[string]growpanel.WebhookSettingsUpdate{
		`{}`:                 {},
		`{"threshold":null}`: {Threshold: null.Null[int64]()},
		`{"threshold":0}`:    {Threshold: null.Of[int64](0)},
	} {
		text, err := json.Marshal(update)
		if err != nil || string(text) != want {
			t.Errorf("%v %s, expected %s", err, text, want)
		}
		var again growpanel.WebhookSettingsUpdate
		if err := json.Unmarshal(text, &again); err != nil {
			t.Fatal(err)
		}
		value, set := again.Threshold.Get()
		if again.Threshold.IsNull() != update.Threshold.IsNull() || set != (want == `{"threshold":0}`) || value != 0 {
			t.Errorf("%s became %v", text, again)
		}
	}
	var value null.Value[int64]
	if err := json.Unmarshal([]byte(`"x"`), &value); err == nil {
		t.Error("text is no number")
	}
}
