// The changeset of a changed contract: which packages move by how much, and the changelog, with code.
import { createHash } from 'node:crypto';
import type { Comparison, Finding } from '../diff/finding.ts';
import { byArea } from '../diff/report.ts';
import type { Class } from '../diff/rules.ts';
import { operationsText, shown, shownPair, title } from '../diff/words.ts';
import type { JsonObject } from '../json.ts';
import { callables } from './code.ts';
import { type Sample, type Sides, samplesFor } from './samples.ts';

export interface Changeset {
  /** `spec-<hash of the text>.md`: the same change always has the same name. */
  name: string;
  text: string;
  bump: Bump;
}

export type Bump = 'major' | 'minor' | 'patch';
export const changesetPattern = /^spec-[0-9a-f]{10}\.md$/;

/** Before 1.0 a minor version may break; docs/releases.md says so to users. Words alone release nothing. */
export function bumpFor(kind: Class, version: string): Bump | undefined {
  if (kind === 'none' || kind === 'documentation') return undefined;
  const stable = !version.startsWith('0.');
  if (kind === 'breaking') return stable ? 'major' : 'minor';
  return stable ? 'minor' : 'patch';
}

/** Left out of the changelog: what only accompanies something else. */
const silent = new Set(['schema-added']);

/**
 * @param packages Every package of the fixed group, in its order: one that is not named gets an empty changelog entry.
 * @param version The version that is released now, which decides whether a minor version may break.
 */
export function changesetFor(
  comparison: Comparison,
  before: JsonObject,
  after: JsonObject,
  packages: readonly string[],
  version: string,
): Changeset | undefined {
  const bump = bumpFor(comparison.class, version);
  if (bump === undefined) return undefined;
  const head = ['---', ...packages.map((name) => `"${name}": ${bump}`), '---', ''].join('\n');
  const text = `${head}\n${changelog(comparison, { before: callables(before), after: callables(after) })}`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { name: `spec-${hash}.md`, text, bump };
}

function changelog({ findings }: Comparison, sides: Sides): string {
  const told = findings.filter((f) => f.class !== 'documentation' && !silent.has(f.rule));
  const parts = [summary(told)];
  for (const [kind, heading] of [
    ['breaking', 'Breaking'],
    ['addition', 'Added'],
  ] as const) {
    const some = told.filter((f) => f.class === kind);
    if (some.length === 0) continue;
    parts.push(`**${heading}**`);
    for (const [area, group] of byArea(some)) parts.push(`*${area}*`, ...group.map((f) => entry(f, sides)));
  }
  return `${parts.join('\n\n')}\n`;
}

function summary(findings: readonly Finding[]): string {
  const count = (kind: Class, word: string) => {
    const number = findings.filter((f) => f.class === kind).length;
    return number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`];
  };
  return `The API changed: ${[...count('breaking', 'breaking change'), ...count('addition', 'addition')].join(', ')}.`;
}

function entry(finding: Finding, sides: Sides): string {
  const operations = operationsText(finding.operations).replaceAll(/[A-Z]+ \/\S*/g, '`$&`');
  const about = [operations, finding.where === 'operation' ? '' : `\`${finding.where}\``];
  const line =
    `- ${title(finding.rule)}: ${about.filter(Boolean).join(', ')}${change(finding)}. ${advice(finding)}`.trim();
  const samples = samplesFor(finding, sides);
  return samples.length === 0 ? line : `${line}\n\n${table(samples)}`;
}

/** Nothing to do is nothing to say, except where something breaks for some. */
const advice = (finding: Finding) =>
  finding.class === 'breaking' ? finding.action : finding.action.replace(/^Nothing[.:] ?/, '');

/** An operation that came or went is its own name; a field says what type it has. */
function change({ rule, before, after }: Finding): string {
  if (rule.startsWith('operation-') && (before === undefined || after === undefined)) return '';
  if (before !== undefined && after !== undefined) return ` (${shownPair(before, after).join(' → ')})`;
  const one = after ?? before;
  return one === undefined || typeof one === 'boolean' ? '' : ` (${shown(one)})`;
}

const code = (text: string | undefined) => (text === undefined ? '—' : `\`${text.replaceAll('|', '\\|')}\``);

function table(samples: readonly Sample[]): string {
  const [before, after] = [
    samples.some((s) => s.before !== undefined),
    samples.some((s) => s.after !== undefined),
  ];
  const columns = ['', ...(before ? ['before'] : []), ...(after ? ['after'] : [])];
  const rows = samples.map((s) => [
    s.language,
    ...(before ? [code(s.before)] : []),
    ...(after ? [code(s.after)] : []),
  ]);
  const text = [columns, columns.map(() => '---'), ...rows].map((row) => `  | ${row.join(' | ')} |`);
  return text.join('\n');
}
