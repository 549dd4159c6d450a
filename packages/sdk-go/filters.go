package growpanel

// The API's small language of filters, as functions. Plain strings keep working.

import (
	"strconv"
	"time"
)

const (
	// AnyValue is a filter for customers for whom the field is set.
	AnyValue = "*"
	// NoValue is a filter for customers for whom the field is not set.
	NoValue = "~"
)

// Not is everything but this value.
//
//	&growpanel.ReportParams{Plan: []string{growpanel.Not("pg_free")}}
func Not(value string) string { return "~" + value }

// AgeInMonths is customers who first paid between from and to months ago.
func AgeInMonths(from, to int) string {
	return strconv.Itoa(from) + "-" + strconv.Itoa(to)
}

// OlderThanMonths is customers who first paid so many months ago or earlier.
func OlderThanMonths(months int) string { return strconv.Itoa(months) + "-" }

// Days is the range from one day to another, both included, as they are in UTC.
//
//	&growpanel.ReportParams{Date: growpanel.Days(start, end)}
func Days(from, to time.Time) string {
	return from.UTC().Format(dayForm) + "-" + to.UTC().Format(dayForm)
}

// Ptr points to a value, for optional fields.
//
//	growpanel.ProfileUpdate{FirstName: growpanel.Ptr("Lasse")}
func Ptr[T any](value T) *T { return &value }
