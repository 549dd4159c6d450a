// Package ingest pushes customers, plans and invoices, however many: from slices, iterators, channels, CSV files, JSON
// Lines or database rows.
//
//	result, err := ingest.Run(ctx, gp, ingest.Input{
//		DataSource: "ds_1",
//		Customers:  ingest.FromSlice(customers),
//		Plans:      ingest.FromSlice(plans),
//		Invoices:   ingest.FromSeq2(invoices), // an iter.Seq2[growpanel.InvoiceInput, error]
//	}, ingest.WithCheckpoint(ingest.FileCheckpoint("import.json")))
//
// [Run] checks every row against the contract, sends several batches side by side within the API's rate limit, waits
// when it is told to, and finds the rows that the API does not take. Memory stays the same for any length: an input is
// read no faster than the API takes its rows.
//
// # What becomes of rows
//
// Every row that is read has one [Status]: stored, refused by the API, or invalid and not sent. [Result] has their
// counts and the first ones that went wrong; [WithOnRow] is told of each. What may go well later (a customer or plan
// that is not known yet, a row that alone made the server fail) is sent once more after everything else, before it
// counts as refused. Of two rows with the same id the later one counts, and a [Warning] names both. An invoice dated in
// the future is sent, with a warning; it counts from its day on.
//
// # Order
//
// All customers are sent before the first plan, and all plans before the first invoice. Invoices of one customer never
// overtake each other. A slice of invoices is sent by date; everything else keeps its own order.
//
// # Failures
//
// A request that fails in passing is tried again, then split until the rows that cause it stand alone. A source that
// fails, a key that is refused, a server that only fails or the end of the context end the run: everything read until
// then is brought to an end as far as possible, and an [*Error] says where and why.
//
// # Going on
//
// With [WithCheckpoint] a run notes how far it is after every batch that the API has taken. It can end anywhere, also
// by kill -9, and be started again with the same inputs: the account then holds what one undisturbed run would have
// left.
package ingest
