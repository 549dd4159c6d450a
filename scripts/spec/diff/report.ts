// A comparison as text for a terminal, as Markdown for a pull request, and as JSON for programs.
import type { Comparison, Finding } from './finding.ts';
import { type Class, classes, clients } from './rules.ts';
import { operationsText, shownPair, title } from './words.ts';

export const formats = ['text', 'json', 'markdown'] as const;
export type Format = (typeof formats)[number];

const headings: Record<Class, string> = {
  breaking: 'Breaking',
  addition: 'Additions',
  documentation: 'Documentation only',
  none: 'None',
};
const worstFirst = [...classes].reverse();

/** Findings of a class by area, areas in the order in which they are first met. */
export function byArea(findings: readonly Finding[]): Map<string, Finding[]> {
  const areas = new Map<string, Finding[]>();
  for (const finding of findings) areas.set(finding.area, [...(areas.get(finding.area) ?? []), finding]);
  return areas;
}

const sums = ({ findings }: Comparison) =>
  worstFirst
    .flatMap((c) => {
      const count = findings.filter((f) => f.class === c).length;
      const heading = headings[c].toLowerCase();
      return count > 0
        ? [`${count} ${count === 1 ? heading.replace(/^additions$/, 'addition') : heading}`]
        : [];
    })
    .join(', ') || 'no difference';

const change = ({ before, after }: Finding) =>
  before === undefined && after === undefined ? '' : shownPair(before, after).join(' → ');

export function reportText(comparison: Comparison): string {
  const lines = [`${comparison.class}: ${sums(comparison)}`];
  for (const kind of worstFirst) {
    const some = comparison.findings.filter((f) => f.class === kind);
    if (some.length === 0) continue;
    lines.push('', headings[kind].toUpperCase());
    for (const [area, findings] of byArea(some)) {
      lines.push(`  ${area}`);
      for (const finding of findings) {
        const about = [operationsText(finding.operations), finding.where].filter(Boolean).join('  ');
        lines.push(`    ${title(finding.rule)}: ${about}`);
        if (change(finding)) lines.push(`      ${change(finding)}`);
        if (kind !== 'documentation') lines.push(`      ${finding.action} (${finding.reaches.join(', ')})`);
      }
    }
  }
  lines.push('', `packages: ${clients.map((c) => `${c} ${comparison.packages[c]}`).join(', ')}`);
  return `${lines.join('\n')}\n`;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('`', '');

export function reportMarkdown(comparison: Comparison): string {
  const lines = [`**${headings[comparison.class]}** — ${sums(comparison)}.`];
  for (const kind of worstFirst) {
    const some = comparison.findings.filter((f) => f.class === kind);
    if (some.length === 0) continue;
    lines.push('', `## ${headings[kind]}`);
    for (const [area, findings] of byArea(some)) {
      lines.push(
        '',
        `### ${area}`,
        '',
        '| where | what | before | after | what to do |',
        '|---|---|---|---|---|',
      );
      for (const f of findings) {
        const where = [operationsText(f.operations), f.where].filter(Boolean).join(' · ');
        const cells = [`\`${cell(where)}\``, title(f.rule), ...shownPair(f.before, f.after), f.action];
        lines.push(`| ${[cells[0], ...cells.slice(1).map((c) => cell(c!))].join(' | ')} |`);
      }
    }
  }
  lines.push('', '## Packages', '', '| package | change |', '|---|---|');
  for (const client of clients) lines.push(`| ${client} | ${comparison.packages[client]} |`);
  return `${lines.join('\n')}\n`;
}

export const reportJson = (comparison: Comparison): string => `${JSON.stringify(comparison, null, 2)}\n`;

export function reportAs(format: Format, comparison: Comparison): string {
  if (format === 'json') return reportJson(comparison);
  return format === 'markdown' ? reportMarkdown(comparison) : reportText(comparison);
}
