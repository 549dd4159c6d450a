package growpanel

// Walks through pages of a list, as far as they go and no further.

import (
	"context"
	"iter"
)

// All is all customers that match, page after page, fetched while the loop runs. Limit is the size of a page. Leaving
// the loop stops the requests. An error ends the loop; what came before it has been seen.
//
//	for customer, err := range gp.Customers.All(ctx, &growpanel.CustomersListParams{Status: []string{"active"}}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(*customer.Id, *customer.Mrr)
//	}
func (s *CustomersService) All(
	ctx context.Context, params *CustomersListParams, options ...CallOption,
) iter.Seq2[Customer, error] {
	return func(yield func(Customer, error) bool) {
		for page, err := range s.Pages(ctx, params, options...) {
			if err != nil {
				yield(Customer{}, err)
				return
			}
			for _, customer := range page.Result.List {
				if !yield(customer, nil) {
					return
				}
			}
		}
	}
}

// Pages is the pages of [CustomersService.All] themselves, with the count of all customers that match.
//
// It advances by the rows that came, since a server may serve fewer than asked for. It ends on an empty page, when the
// count is reached, or when a page begins like the one before it (a server that ignores the offset). A short page
// alone ends nothing.
func (s *CustomersService) Pages(
	ctx context.Context, params *CustomersListParams, options ...CallOption,
) iter.Seq2[*CustomerList, error] {
	return func(yield func(*CustomerList, error) bool) {
		var next CustomersListParams
		if params != nil {
			next = *params
		}
		lastFirst := ""
		for {
			page, err := s.List(ctx, &next, options...)
			if err != nil {
				yield(nil, err)
				return
			}
			rows := page.Result.List
			if len(rows) == 0 {
				return
			}
			first := ""
			if rows[0].Id != nil {
				first = *rows[0].Id
			}
			if first != "" && first == lastFirst {
				return
			}
			if !yield(page, nil) {
				return
			}
			next.Offset += len(rows)
			lastFirst = first
			if next.Offset >= int(page.Result.Count) {
				return
			}
		}
	}
}
