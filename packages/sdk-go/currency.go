package growpanel

// How many digits a currency has after its decimal point.

import "strings"

// The exceptions of ISO 4217 from two digits. MGA stands with the whole ones, as in Stripe and CLDR: its fifths are
// neither billed nor decimal.
var minorDigits = func() map[string]int {
	digits := map[string]int{}
	for count, currencies := range map[int]string{
		0: "bif clp djf gnf isk jpy kmf krw mga pyg rwf ugx uyi vnd vuv xaf xof xpf",
		3: "bhd iqd jod kwd lyd omr tnd",
		4: "clf uyw",
	} {
		for _, currency := range strings.Fields(currencies) {
			digits[currency] = count
		}
	}
	return digits
}()

// MinorDigits is how many digits of an amount in minor units stand after the decimal point, by ISO 4217: 2 for usd,
// 0 for jpy, 3 for kwd. Two for codes that are unknown. Any case.
func MinorDigits(currency string) int {
	if digits, known := minorDigits[strings.ToLower(currency)]; known {
		return digits
	}
	return 2
}
