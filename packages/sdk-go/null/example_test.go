package null_test

import (
	"encoding/json"
	"fmt"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/null"
)

func Example() {
	update, err := json.Marshal(growpanel.SlackSettingsUpdate{
		Channel:   null.Of("#revenue"),
		Threshold: null.Null[int64](), // switches it off; what is left out stays as it is
	})
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(string(update))
	// Output: {"channel":"#revenue","threshold":null}
}
