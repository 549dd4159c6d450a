// Texts of --help: examples first.
import type { Option } from 'commander';

export const examples = (lines: readonly string[]): string =>
  `Examples:\n${lines.map((line) => `  $ growpanel ${line}`).join('\n')}\n`;

/** What an option is, the values that it takes, and the one that it has unless another is given. */
export function optionText({ description, argChoices, optional, defaultValue }: Option): string {
  const values = argChoices && !optional ? `; one of ${argChoices.join(', ')}` : '';
  return `${description}${values}${typeof defaultValue === 'string' ? ` (default: ${defaultValue})` : ''}`;
}

export const rootHelp = {
  before: examples([
    'reports summary',
    'reports mrr --date 20240101-20241231 --interval month',
    "reports mrr --format json | jq '.[0].total_mrr'",
    'customers list --limit 50 --format csv > customers.csv',
    'import billing-export --create-source Billing',
    'explain cus_acme',
    'api GET /reports/mrr interval=quarter',
  ]),
  after: `
Key:     --api-key, else GROWPANEL_API_KEY, else ~/.growpanelrc, which
         \`growpanel auth login\` writes (--profile NAME for more accounts).
Output:  a table on a terminal, else JSON. JSON and CSV hold the rows or the
         object that the table shows, with money in minor units as the API
         sends it; --envelope prints the API's whole answer.
Bodies:  --body '{…}', --body @FILE, or JSON on standard input.
Exits:   0 when done; \`growpanel help exit-codes\` lists the others.`,
};

export const exitCodes = `  0  done; also when the reader closed the pipe early
  1  the server failed, or something unexpected happened
  2  usage: unknown command or option, a value that cannot be
  3  configuration: no key, no such profile, a broken config file
  4  the key was not accepted, or may not do this
  5  not found
  6  rate limited, after retries
  7  no connection, or no answer in time
  8  refused input: broken JSON, what the API rejects, a push with refused rows
130  interrupted, or a question was not answered with yes
`;
