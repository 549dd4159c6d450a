// What can change, what it is called, whom it reaches, and what a user does about it. One row per kind of change:
// the comparison, the report, the changelog and docs/releases.md all read this table.

export type Class = 'none' | 'documentation' | 'addition' | 'breaking';
export const classes: readonly Class[] = ['none', 'documentation', 'addition', 'breaking'];
export const worst = (all: Iterable<Class>): Class =>
  [...all].reduce((a, b) => (classes.indexOf(b) > classes.indexOf(a) ? b : a), 'none');

export const clients = ['sdk', 'sdk-python', 'sdk-go', 'cli', 'mcp', 'sandbox'] as const;
export type Client = (typeof clients)[number];

interface Rule {
  class: Class;
  /** The packages that a user notices it in. */
  reaches: readonly Client[];
  /** What it means for whoever uses them. */
  action: string;
}

const all = clients;
const typed = ['sdk', 'sdk-python', 'sdk-go'] as const;
const compiled = ['sdk-go'] as const;
const prose = (action: string): Rule => ({ class: 'documentation', reaches: all, action });
const adds = (action: string, reaches: readonly Client[] = all): Rule => ({
  class: 'addition',
  reaches,
  action,
});
const breaks = (action: string, reaches: readonly Client[] = all): Rule => ({
  class: 'breaking',
  reaches,
  action,
});

export const rules = {
  // Operations
  'operation-added': adds('Nothing. Use it when you want to.'),
  'operation-removed': breaks('Stop calling it.'),
  'operation-path-changed': breaks('Update the package: earlier versions call an address that is gone.'),
  'operation-renamed': breaks('Use the new name with `raw`, `request` and in mocks.', typed),
  'operation-moved': breaks('Call it where it is now.', [...typed, 'cli']),
  'operation-placed': adds('Call it by its method; `raw` still works.', typed),
  'operation-unplaced': breaks('Call it through `raw`.', typed),
  'operation-deprecated': adds('Plan to stop calling it.'),
  'operation-undeprecated': prose('Nothing.'),
  'custom-filters-added': adds('Nothing. `custom_<key>` now narrows it.'),
  'custom-filters-removed': breaks('Stop passing `custom_<key>`.'),
  'lists-accepted': adds('Nothing. Several rows can be sent at once.'),
  'lists-refused': breaks('Send one row at a time.'),
  'security-loosened': adds('Nothing.'),
  'security-tightened': breaks('Send the credentials that it asks for now.'),
  'server-changed': breaks('Set the base URL if you had fixed it.'),
  'server-added': adds('Nothing.'),
  'limits-changed': adds('Nothing: clients pace themselves by the new limits.'),

  // Parameters and bodies
  'parameter-added': adds('Nothing. Pass it when you want to.'),
  'required-parameter-added': breaks('Pass it.'),
  'parameter-removed': breaks('Stop passing it.'),
  'parameter-required': breaks('Pass it always.'),
  'parameter-optional': adds('Nothing.'),
  'path-parameter-renamed': breaks('Pass it under its new name. The address is the same.', typed),
  'parameter-filter-added': adds('Nothing. It takes several values now.'),
  'parameter-filter-removed': breaks('Pass one value.'),
  'body-added': adds('Nothing. A body may be sent.'),
  'required-body-added': breaks('Send a body.'),
  'body-removed': breaks('Stop sending a body.'),
  'body-required': breaks('Send a body always.'),
  'body-optional': adds('Nothing.'),
  'request-type-added': adds('Nothing.'),
  'request-type-removed': breaks('Send another content type.'),
  'request-field-added': adds('Nothing. Send it when you want to.'),
  'required-request-field-added': breaks('Send it.'),
  'request-field-removed': breaks('Stop sending it.'),
  'request-field-required': breaks('Send it always.'),
  'request-field-optional': breaks('Nothing but in Go, where the field is a pointer now.', compiled),
  'request-narrowed': breaks('Send only what is still accepted.'),
  'request-widened': adds('Nothing. More is accepted.'),
  'request-null-refused': breaks('Leave it out instead of sending null.'),
  'request-null-accepted': breaks('Nothing but in Go, where the type can hold null now.', compiled),
  'alias-added': adds('Nothing.'),
  'alias-removed': breaks('Use the field itself.'),
  'default-changed': breaks('Pass the value that you mean: leaving it out now means something else.'),

  // Answers
  'success-added': adds('Nothing.'),
  'success-removed': breaks('Expect the other status.'),
  'failure-added': adds('Handle the status, if you tell failures apart.'),
  'failure-removed': prose('Nothing.'),
  'answer-type-added': adds('Nothing.'),
  'answer-type-removed': breaks('Read the other content type.'),
  'header-added': adds('Nothing. Read it when you want to.'),
  'header-removed': breaks('Stop reading it.'),
  'answer-field-added': adds('Nothing. Read it when you want to.'),
  'answer-field-removed': breaks('Stop reading it.'),
  'answer-field-optional': breaks('Expect that it is missing.'),
  'answer-field-required': breaks('Nothing but in Go, where the field is no pointer any more.', compiled),
  'answer-null-possible': breaks('Expect null.'),
  'answer-null-gone': breaks('Nothing but in Go, where the type cannot hold null any more.', compiled),
  'answer-widened': breaks('Expect the new type.'),
  'answer-narrowed': adds('Nothing.'),
  'answer-type-changed-in-go': breaks('Nothing but in Go, where the type is another.', compiled),
  'value-known': adds('Nothing. Values that are not known pass through as text.'),
  'value-unknown': breaks('Nothing but in Go, where the constant is gone: write the text.', compiled),

  // Meaning and names
  'unit-added': adds('Nothing. Programs that show numbers now know what it is.'),
  'value-described': adds('Nothing. Programs now know what the text stands for.'),
  'unit-changed': breaks('Compute and show it as what it is now. The wire looks the same.'),
  'currency-changed': breaks('Read the amount in the currency that it is in now. The wire looks the same.'),
  'map-key-changed': breaks('Read the keys as what they are now.'),
  'columns-changed': adds('Pass the columns that you want, if a script reads the table.', ['cli']),
  'schema-added': adds('Nothing.', typed),
  'schema-removed': breaks('Stop naming the type.', typed),
  'schema-renamed': breaks('Use the new name of the type. The wire looks the same.', typed),
  'type-here-changed': breaks('Nothing but where you name the type.', ['sdk-python', 'sdk-go']),
  'field-deprecated': adds('Plan to stop using it.'),
  'something-else': breaks('Look at it: nothing here knows what it means.'),
  reworded: prose('Nothing.'),
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
