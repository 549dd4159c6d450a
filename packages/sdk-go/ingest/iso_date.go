package ingest

// Dates as ISO 8601 writes them. Runs for every date of every row, so it makes no garbage.

import (
	"math"
	"time"
)

// instantOf is the moment that a text means in UTC, and whether it is a date that exists: YYYY-MM-DD, or with a time
// and an offset. Without an offset the account's own zone is meant, which is not known here; UTC keeps the order.
func instantOf(text string) (instant time.Time, exists bool) {
	if len(text) < 10 || text[4] != '-' || text[7] != '-' {
		return time.Time{}, false
	}
	year, month, day := digits(text[:4]), digits(text[5:7]), digits(text[8:10])
	if year < 0 || month < 1 || month > 12 || day < 1 || day > 31 {
		return time.Time{}, false
	}
	date := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if date.Day() != day { // 30 February has become 1 March
		return time.Time{}, false
	}
	if len(text) == 10 {
		return date, true
	}
	since, exists := clockOf(text[10:])
	return date.Add(since), exists
}

// clockOf is the time since midnight UTC in "T10:00", " 10:00:00.5Z" or "T10:00:00+02:00".
func clockOf(text string) (since time.Duration, exists bool) {
	if len(text) < 6 || (text[0] != 'T' && text[0] != 't' && text[0] != ' ') || text[3] != ':' {
		return 0, false
	}
	hour, minute := digits(text[1:3]), digits(text[4:6])
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 {
		return 0, false
	}
	since = time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute
	rest := text[6:]
	if len(rest) >= 3 && rest[0] == ':' {
		second := digits(rest[1:3])
		if second < 0 || second > 59 {
			return 0, false
		}
		since += time.Duration(second) * time.Second
		fraction, after, exists := fractionOf(rest[3:])
		if !exists {
			return 0, false
		}
		since, rest = since+fraction, after
	}
	offset, exists := offsetOf(rest)
	return since - offset, exists
}

// fractionOf is the part of a second in ".123", and what follows it.
func fractionOf(text string) (fraction time.Duration, rest string, exists bool) {
	if text == "" || (text[0] != '.' && text[0] != ',') {
		return 0, text, true
	}
	end := 1
	for ; end < len(text) && digits(text[end:end+1]) >= 0; end++ {
		if end <= 9 {
			fraction += time.Duration(digits(text[end:end+1])) * time.Duration(math.Pow10(9-end))
		}
	}
	return fraction, text[end:], end > 1
}

// offsetOf is the offset from UTC in "", "Z", "+02", "+0200" or "+02:00".
func offsetOf(text string) (offset time.Duration, exists bool) {
	if text == "" || text == "Z" || text == "z" {
		return 0, true
	}
	if len(text) < 3 || (text[0] != '+' && text[0] != '-') {
		return 0, false
	}
	hour, minute := digits(text[1:3]), 0
	if rest := text[3:]; rest != "" {
		if rest[0] == ':' {
			rest = rest[1:]
		}
		if len(rest) != 2 {
			return 0, false
		}
		minute = digits(rest)
	}
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 {
		return 0, false
	}
	offset = time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute
	if text[0] == '-' {
		offset = -offset
	}
	return offset, true
}

// digits is the number in a text of nothing but digits; -1 for anything else.
func digits(text string) int {
	value := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return -1
		}
		value = value*10 + int(text[i]-'0')
	}
	return value
}
