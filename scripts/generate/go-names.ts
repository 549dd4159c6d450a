// Names of the contract as oapi-codegen spells them in Go, so that our files refer to its types.

/** `getReportsMrr` → `GetReportsMrr`, `total_mrr` → `TotalMrr`, `netChurn` → `NetChurn`. */
export function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
}

/** A Go comment, as wide as the text is. */
export function comment(text: string, indent = ''): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `${indent}//${line ? ` ${line}` : ''}\n`)
    .join('');
}

/** The first line of our generated Go files, in the form that Go's tools recognise. */
export const goMark = '// Code generated from openapi.json by `pnpm generate`. DO NOT EDIT.\n';

/** `card_id` → `cardId`. */
export function camel(name: string): string {
  const text = pascal(name);
  return text[0]!.toLowerCase() + text.slice(1);
}

/** A text as a Go string literal. */
export const quoted = (text: string): string => JSON.stringify(text);

/** The type of a namespace: `data.planGroups` → `DataPlanGroupsService`. */
export const serviceOf = (namespace: string): string => `${namespace.split('.').map(pascal).join('')}Service`;
