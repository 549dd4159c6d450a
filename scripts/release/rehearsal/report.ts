// What a rehearsal showed, as a page.
import { cpus } from 'node:os';
import { reportMarkdown } from '../../spec/diff/report.ts';
import type { Rehearsed } from './round.ts';

const seconds = (value: number) => `${value.toFixed(0)} s`;
const sum = (all: readonly { seconds: number }[]) => all.reduce((total, one) => total + one.seconds, 0);
const listed = (all: readonly string[], none: string) => (all.length > 0 ? all.join(', ') : none);

function row({ round, pulled, version, steps }: Rehearsed): string {
  const released = version !== undefined;
  const before = steps.filter(({ title }) => /^(surface|tests of)/.test(title));
  return `| ${[
    round.changes.join(', '),
    pulled.plan.comparison.class,
    pulled.plan.changeset?.bump ?? 'none',
    seconds(pulled.generating),
    seconds(pulled.checking),
    seconds(sum(before)),
    released ? seconds(sum(steps) - sum(before)) : 'nothing is released',
    released ? version : '',
    round.decisions.length > 0 ? `\`${round.decisions.join(' ')}\`` : 'nothing',
  ].join(' | ')} |`;
}

function details({ round, pulled, refusal, version, broken, steps }: Rehearsed): string {
  const { plan, changed, renamed } = pulled;
  const parts = [`## ${round.changes.join(', ').replace(/^./, (letter) => letter.toUpperCase())}`];
  if (refusal !== undefined)
    parts.push(
      '`pnpm spec:pull` alone changes nothing, and says what there is to decide:',
      `\`\`\`text\n${refusal}\n\`\`\``,
      `It goes through with \`${round.decisions.join(' ')}\`.`,
    );
  parts.push(reportMarkdown(plan.comparison).replaceAll(/^#/gm, '##').trim());
  for (const { operation, at, why } of plan.placed) parts.push(`${operation} is \`gp.${at}\`: ${why}.`);
  parts.push(
    [
      `- Files that differ: ${changed.length}.`,
      `- Written by people, and renamed in: ${listed(renamed, 'none')}.`,
      ...(version === undefined
        ? ['- There is no changeset, and no version was written.']
        : [
            `- Tests of the last release that fail, as the changeset announces: ${listed(broken ?? [], 'none')}.`,
            `- Released as ${version}: ${steps.map((one) => `${one.title} (${seconds(one.seconds)})`).join(', ')}.`,
          ]),
    ].join('\n'),
  );
  if (plan.changeset)
    parts.push(
      'The changelog:',
      `\`\`\`\`markdown\n${plan.changeset.text.replace(/^---[\s\S]*?---\n+/, '').trim()}\n\`\`\`\``,
    );
  return parts.join('\n\n');
}

export const reportOf = (rehearsed: readonly Rehearsed[]): string => `# A changed API, rehearsed

What becomes of a changed description, from its address to packages that are installed, shown with five made-up changes.
Written by \`pnpm release:rehearse --write\` (Node ${process.versions.node}, ${cpus().length} cores).

Each row is a description with these changes, taken right after a release of everything, as the workflow
\`spec-update\` takes it. Everything that is generated, in all languages, is written first; what checks it is counted for
itself. No file is edited by hand in between: where code that people wrote has to follow, the run stops.

| change | class | version moves | all languages written | checked by the pull | held against the surface and the tests of the last release | built, published on local registries, installed, quick starts and samples run | released | a person decides |
|---|---|---|---|---|---|---|---|---|
${rehearsed.map(row).join('\n')}

${rehearsed.map(details).join('\n\n')}
`;
