package growpanel

// How many digits a currency has after its decimal point.

import (
	"strings"

	"github.com/growpanel/growpanel-sdk-go/internal/currency"
)

// MinorDigits is how many digits of an amount in minor units stand after the decimal point, by ISO 4217: 2 for usd,
// 0 for jpy, 3 for kwd. Two for codes that are unknown. Any case.
func MinorDigits(code string) int {
	if digits, known := currency.UnusualDigits[strings.ToLower(code)]; known {
		return digits
	}
	return 2
}
