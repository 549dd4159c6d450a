// Texts of --help: examples first.

export const examples = (lines: readonly string[]): string =>
  `Examples:\n${lines.map((line) => `  $ growpanel ${line}`).join('\n')}\n`;

export const rootHelp = {
  before: examples([
    'reports summary',
    'reports mrr --date 20240101-20241231 --interval month',
    "reports mrr --format json | jq '.[0].total_mrr'",
    'customers list --limit 50 --format csv > customers.csv',
    'data invoices create --body @invoices.json',
    'api GET /reports/mrr interval=quarter',
  ]),
  after: `
Key:     --api-key, else GROWPANEL_API_KEY, else "api_key" in ~/.growpanelrc.
Output:  a table on a terminal, else JSON. JSON and CSV hold the rows or the object that the table shows, with
         money in minor units as the API sends it; --envelope prints the API's whole answer.
Bodies:  --body '{…}', --body @FILE, or JSON on standard input.
Exits:   0 ok, 1 server or unexpected, 2 usage, 3 configuration, 4 key or permission, 5 not found,
         6 rate limited, 7 network or timeout, 8 refused input, 130 interrupted.`,
};
