package growpanel_test

// Iteration over pages.

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

// pages serves a list of total customers, at most so many a page, and counts the requests.
func pages(t *testing.T, total, most, count int) (*growpanel.Client, *int) {
	t.Helper()
	requests := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		requests++
		offset, _ := strconv.Atoi(r.URL.Query().Get("offset"))
		var rows []string
		for i := offset; i < min(total, offset+most); i++ {
			rows = append(rows, fmt.Sprintf(`{"id":"cus_%d"}`, i))
		}
		_, _ = fmt.Fprintf(w, `{"result":{"count":%d,"list":[%s]},"currency":"usd"}`, count, strings.Join(rows, ","))
	}))
	t.Cleanup(server.Close)
	gp, err := growpanel.New("k.k", growpanel.WithBaseURL(server.URL))
	if err != nil {
		t.Fatal(err)
	}
	return gp, &requests
}

func TestPages(t *testing.T) {
	for _, c := range []struct {
		name                          string
		total, most, offset, requests int
	}{
		{"no customers", 0, 50, 0, 1},
		{"one page", 30, 50, 0, 1},
		{"pages that end exactly", 100, 50, 0, 2},
		{"a last page that is short", 120, 50, 0, 3},
		{"a server that serves fewer than asked", 120, 20, 0, 6},
		{"from an offset on", 60, 50, 40, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			gp, requests := pages(t, c.total, c.most, c.total)
			seen := c.offset
			for customer, err := range gp.Customers.All(context.Background(), &growpanel.CustomersListParams{Offset: c.offset}) {
				if err != nil {
					t.Fatal(err)
				}
				if want := fmt.Sprintf("cus_%d", seen); *customer.Id != want {
					t.Fatalf("got %s, expected %s", *customer.Id, want)
				}
				seen++
			}
			if seen != c.total || *requests != c.requests {
				t.Errorf("saw %d customers in %d requests", seen-c.offset, *requests)
			}
		})
	}
	t.Run("leaving the loop stops the requests", func(t *testing.T) {
		gp, requests := pages(t, 1000, 10, 1000)
		for customer := range gp.Customers.All(context.Background(), nil) {
			if *customer.Id == "cus_12" {
				break
			}
		}
		if *requests != 2 {
			t.Errorf("%d requests", *requests)
		}
	})
	t.Run("an error ends the loop", func(t *testing.T) {
		gp, _ := pages(t, 1, 1, 1)
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		var errs []error
		for _, err := range gp.Customers.All(ctx, nil) {
			errs = append(errs, err)
		}
		if len(errs) != 1 || !errors.Is(errs[0], context.Canceled) {
			t.Error(errs)
		}
	})
}
