package ingest

// Exact ways from texts to whole numbers.

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

// numberPatterns match sign, whole part and decimals. Spreadsheets group with no-break and thin spaces.
var numberPatterns = map[NumberFormat]*regexp.Regexp{
	Dot:           regexp.MustCompile(`^([+\-−]?)(\d+)(?:\.(\d+))?$`),
	Comma:         regexp.MustCompile(`^([+\-−]?)(\d+)(?:,(\d+))?$`),
	CommaDot:      regexp.MustCompile(`^([+\-−]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$`),
	DotComma:      regexp.MustCompile(`^([+\-−]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$`),
	SpaceComma:    regexp.MustCompile("^([+\\-−]?)(\\d+|\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+)(?:,(\\d+))?$"),
	ApostropheDot: regexp.MustCompile(`^([+\-−]?)(\d+|\d{1,3}(?:'\d{3})+)(?:\.(\d+))?$`),
}

func (r reading) wrongNumber(f *field, value any) *RowError {
	reason := "must be a whole number, got " + display(value)
	switch {
	case f.kind == kindMoney && r.Decimal:
		reason = fmt.Sprintf("must be an amount of money in %s with %d decimals at most, got %s",
			shown(r.currency), growpanel.MinorDigits(r.currency), display(value))
	case f.kind == kindMoney:
		reason = fmt.Sprintf(wholeMoney, display(value))
	}
	return &RowError{Field: f.name, Reason: reason}
}

// number is a whole number: of minor units, for money.
func (r reading) number(f *field, value any) (int64, bool) {
	format := r.Numbers
	if _, is := value.(json.Number); is {
		format = Dot
	} else if _, is := value.(string); !is {
		return 0, false
	}
	text, _ := textOf(value)
	digits := 0
	if f.kind == kindMoney && r.Decimal {
		digits = growpanel.MinorDigits(r.currency)
		return exact(text, format, digits, true)
	}
	return exact(text, format, digits, false)
}

// exact moves digits; nothing is multiplied or rounded. A decimal part is refused where none may stand, even .0, which
// may mean that another unit is meant.
func exact(text string, format NumberFormat, digits int, decimals bool) (int64, bool) {
	parts := numberPatterns[format].FindStringSubmatch(text)
	if parts == nil || (parts[3] != "" && !decimals) {
		return 0, false
	}
	whole, fraction := onlyDigits(parts[2]), parts[3]
	if len(fraction) > digits && strings.Trim(fraction[digits:], "0") != "" {
		return 0, false
	}
	fraction += strings.Repeat("0", digits)
	number, err := strconv.ParseInt(whole+fraction[:digits], 10, 64)
	if err != nil || number > largestExact {
		return 0, false
	}
	if parts[1] == "-" || parts[1] == "−" {
		number = -number
	}
	return number, true
}

func onlyDigits(text string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
}
