package ingest_test

// Files and queries as rows: every helper, what it makes of values, and what it says of those it can't read.

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
	"github.com/growpanel/growpanel-sdk-go/internal/process"
)

// read is what a source gives: rows as JSON, and errors.
func read[T ingest.Row](rows ingest.Rows[T]) (lines []string) {
	for row, err := range rows.All(context.Background()) {
		var bad *ingest.RowError
		switch {
		case errors.As(err, &bad):
			lines = append(lines, bad.ID+" "+err.Error())
		case err != nil:
			lines = append(lines, "ended: "+err.Error())
		default:
			text, _ := json.Marshal(row)
			var fields map[string]any
			_ = json.Unmarshal(text, &fields)
			for name, value := range fields {
				if value == "" || name == "data_source" {
					delete(fields, name)
				}
			}
			text, _ = json.Marshal(fields)
			lines = append(lines, string(text))
		}
	}
	return lines
}

func TestCSVAndJSONLines(t *testing.T) {
	type plans = growpanel.PlanInput
	csv := func(text string, mapping ingest.Mapping) []string {
		return read(ingest.FromCSV[growpanel.InvoiceInput](strings.NewReader(text), mapping))
	}
	european := ingest.Mapping{
		Columns: map[string]string{"Nr": "id", "Betrag": "amount", "Kunde": "customer_id", "Notiz": ""}, Decimal: true,
		Numbers: ingest.DotComma, DateLayouts: []string{"2.1.2006", "2.1.2006 15:04"}, Defaults: map[string]string{"currency": "eur"},
	}
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	european.Location = berlin
	const whole = "must be a whole number of the currency's smallest unit (9900 for $99.00), got "
	for _, c := range []struct {
		what      string
		got, want []string
	}{
		{
			"names, blanks, a mark at the beginning, other line ends",
			csv("\uFEFFID,Customer ID,amount,quantity,tax,note\r\n i1 ,c1,9900,2,,x\r\n", ingest.Mapping{}),
			[]string{`{"amount":9900,"customer_id":"c1","id":"i1","quantity":2}`},
		},
		{
			"decimals, dates and separators of another country",
			csv("Nr;Kunde;Betrag;Date;Notiz\n1;c;1.234,5;31.1.2024;x\n2;c;−12,00;1.7.2024 10:30;\n", european),
			[]string{
				`{"amount":123450,"currency":"eur","customer_id":"c","date":"2024-01-31","id":"1"}`,
				`{"amount":-1200,"currency":"eur","customer_id":"c","date":"2024-07-01T08:30:00Z","id":"2"}`,
			},
		},
		{
			"digits of the row's currency",
			csv("id,amount,currency\n1,5,jpy\n2,1.5,JPY\n3,1.234,kwd\n4,1.2345,usd\n5,1.2300,usd\n", ingest.Mapping{Decimal: true}),
			[]string{
				`{"amount":5,"currency":"jpy","id":"1"}`,
				"2 amount: must be an amount of money in 'JPY' with 0 decimals at most, got '1.5'",
				`{"amount":1234,"currency":"kwd","id":"3"}`,
				"4 amount: must be an amount of money in 'usd' with 2 decimals at most, got '1.2345'",
				`{"amount":123,"currency":"usd","id":"5"}`,
			},
		},
		{
			"values that can't be read report their row, and the next one is read",
			csv("id,amount,quantity,lines\na,99.00,,\nb,,,\nc,1,many,\nd,1,99999999999,\n"+
				`e,1,1,"[{""amount"":1},{""amount"":1.5}]"`+"\n"+`f,1,1,"[{""amount"":7,""proration"":true}]"`+"\n", ingest.Mapping{}),
			[]string{
				"a amount: " + whole + "'99.00'", "b amount: is missing", "c quantity: must be a whole number, got 'many'",
				"d quantity: must be a whole number, got '99999999999'", "e lines.1.amount: " + whole + "1.5",
				`{"amount":1,"id":"f","lines":[{"amount":7,"proration":true}],"quantity":1}`,
			},
		},
		{
			"a record that was cut off ends the run", csv("id,amount\n1,1\n2\n", ingest.Mapping{}),
			[]string{`{"amount":1,"id":"1"}`, "ended: line 3: 1 cells where the header has 2"},
		},
		{
			"broken quoting", csv("id,amount\n\"1,1\n", ingest.Mapping{}),
			[]string{`ended: line 2: extraneous or missing " in quoted-field`},
		},
		{"a column twice", csv("id,id\n1,1\n", ingest.Mapping{}), []string{`ended: line 1: the column "id" is there twice`}},
		{
			"two columns for a field", csv("ID,id\n1,1\n", ingest.Mapping{}),
			[]string{`ended: line 1: the columns "ID" and "id" are both id; map one of them to ""`},
		},
		{
			"a mapped column that is not there", csv("id\n1\n", ingest.Mapping{Columns: map[string]string{"Total": "amount"}}),
			[]string{`ended: line 1: the mapped column "Total" is not there; there are id`},
		},
		{
			"a field that is not there", csv("id\n1\n", ingest.Mapping{Columns: map[string]string{"x": "amonut"}}),
			[]string{`ended: the mapping's column "x": InvoiceInput has no field "amonut"`},
		},
		{"nothing at all", csv("", ingest.Mapping{}), nil},
		{
			"no file", slices.Concat(
				read(ingest.FromCSV[plans](nil, ingest.Mapping{})), read(ingest.FromJSONLines[plans](nil, ingest.Mapping{})),
				read(ingest.FromSQL[plans](nil, ingest.Mapping{})),
			),
			[]string{
				"ended: there is no file to read, it is nil", "ended: there is no file to read, it is nil",
				"ended: there are no rows to read, they are nil; look at the error of the query",
			},
		},
		{
			"the API's own of two spellings", read(ingest.FromCSV[plans](
				strings.NewReader("id,interval,billing_freq,interval_count\np,week,month,3\n"), ingest.Mapping{})),
			[]string{`{"billing_freq":"month","id":"p","interval_count":3}`},
		},
		{
			"JSON Lines: custom variables, numbers as text, null", read(ingest.FromJSONLines[growpanel.CustomerInput](
				strings.NewReader(`{"id":7,"name":"A","size":12345678901234567890,"email":null,"tags":["x"],"custom_variables":{"plan":1}}`+
					"\n\n"+`{"id":"b","metadata":"no"}`+"\n[1]\n"), ingest.Mapping{})),
			[]string{
				`{"custom_variables":{"plan":"1","size":"12345678901234567890","tags":"[\"x\"]"},"id":"7","name":"A"}`,
				"b metadata: must be an object, got 'no'", "ended: line 4: must be a JSON object, got '[1]'",
			},
		},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("%s:\n got %s\nwant %s", c.what, strings.Join(c.got, "\n     "), strings.Join(c.want, "\n     "))
		}
	}
}

// table is a driver for database/sql with one query.
type table struct {
	columns []string
	rows    [][]driver.Value
	closed  bool
	broken  error
}

func (d *table) Connect(context.Context) (driver.Conn, error) { return d, nil }
func (d *table) Driver() driver.Driver                        { return nil }
func (d *table) Prepare(string) (driver.Stmt, error)          { return nil, errors.ErrUnsupported }
func (d *table) Begin() (driver.Tx, error)                    { return nil, errors.ErrUnsupported }
func (d *table) QueryContext(context.Context, string, []driver.NamedValue) (driver.Rows, error) {
	return &cursor{table: d}, nil
}
func (*table) Close() error { return nil }

type cursor struct {
	*table
	next int
}

func (c *cursor) Columns() []string { return c.columns }
func (c *cursor) Close() error      { c.closed = true; return nil }
func (c *cursor) ColumnTypeDatabaseTypeName(i int) string {
	return map[string]string{"date": "DATE"}[c.columns[i]]
}

func (c *cursor) Next(into []driver.Value) error {
	if c.next == len(c.rows) {
		if c.broken != nil {
			return c.broken
		}
		return io.EOF
	}
	copy(into, c.rows[c.next])
	c.next++
	return nil
}

func TestDatabaseRows(t *testing.T) {
	ctx := context.Background()
	day := time.Date(2024, 2, 1, 0, 0, 0, 0, time.UTC)
	d := &table{
		columns: []string{"id", "customer_id", "date", "paid_date", "amount", "currency"},
		rows: [][]driver.Value{
			{[]byte("i1"), int64(7), day, day.Add(time.Hour), int64(9900), "usd"},
			{"i2", "c", day, nil, 99.5, "usd"},
		},
		broken: errors.New("connection lost"),
	}
	rows, err := sql.OpenDB(d).QueryContext(ctx, "SELECT")
	if err != nil {
		t.Fatal(err)
	}
	assertEqual(t, "rows", read(ingest.FromSQL[growpanel.InvoiceInput](rows, ingest.Mapping{})), []string{
		`{"amount":9900,"currency":"usd","customer_id":"7","date":"2024-02-01","id":"i1","paid_date":"2024-02-01T01:00:00Z"}`,
		"i2 amount: must be a whole number of the currency's smallest unit (9900 for $99.00), got 99.5",
		"ended: connection lost",
	})
	if !d.closed {
		t.Error("the rows are still open")
	}
}

// The demo company of the sandbox, pushed from its files, has the numbers that the sandbox has of it.
func TestBillingExport(t *testing.T) {
	t.Parallel()
	demo, err := process.Sandbox("--seed", "demo")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(demo.Stop)
	ctx := context.Background()
	seeded, err := growpanel.New(demo.APIKey, growpanel.WithBaseURL(demo.URL))
	if err != nil {
		t.Fatal(err)
	}
	var account struct {
		APIKey string `json:"api_key"`
	}
	if err := seeded.Request(ctx, "POST", "/_sandbox/accounts", nil, &account); err != nil {
		t.Fatal(err)
	}
	gp, err := seeded.WithOptions(growpanel.WithAPIKey(account.APIKey))
	if err != nil {
		t.Fatal(err)
	}
	source, err := gp.Data.Sources.Create(ctx, growpanel.DataSourceInput{Name: "Export", Type: "csv"})
	if err != nil {
		t.Fatal(err)
	}
	file := func(name string) io.Reader {
		file, err := os.Open(process.Path("examples", "billing-export", name))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = file.Close() })
		return file
	}
	result, err := ingest.Run(ctx, gp, ingest.Input{
		DataSource: *source.Id,
		Customers:  ingest.FromCSV[growpanel.CustomerInput](file("customers.csv"), ingest.Mapping{}),
		Plans:      ingest.FromCSV[growpanel.PlanInput](file("plans.csv"), ingest.Mapping{}),
		Invoices:   ingest.FromCSV[growpanel.InvoiceInput](file("invoices.csv"), ingest.Mapping{}),
	})
	if err != nil {
		t.Fatal(err)
	}
	assertEqual(t, "problems", result.Problems, nil)
	assertEqual(t, "invoices", result.Invoices, ingest.Counts{Read: 2420, Stored: 2420})
	params := &growpanel.ReportParams{Date: "20240101-20260630", Interval: "month"}
	pushed, err := gp.Reports.GetMrr(ctx, params)
	if err != nil {
		t.Fatal(err)
	}
	want, err := seeded.Reports.GetMrr(ctx, params)
	if err != nil {
		t.Fatal(err)
	}
	if len(want.Result) != 30 {
		t.Errorf("%d months", len(want.Result))
	}
	got, _ := json.Marshal(pushed.Result)
	expected, _ := json.Marshal(want.Result)
	if string(got) != string(expected) {
		t.Errorf("got %s\nwant %s", got, expected)
	}
	customers, err := gp.Reports.GetSummary(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	seededSummary, err := seeded.Reports.GetSummary(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	got, _ = json.Marshal(customers.Summary)
	expected, _ = json.Marshal(seededSummary.Summary)
	assertEqual(t, "summary", string(got), string(expected))
}
