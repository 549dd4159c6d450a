// Keeps count of what becomes of the rows, in bounded memory.
import type { IngestResult, IngestWarning, RowOutcome, RowProblem, WarningKind } from './result.js';
import { type Resource, resources } from './rows.js';

export interface Counts {
  read: number;
  sent: number;
  stored: number;
  refused: number;
  invalid: number;
  resumed: number;
}

const longestExampleList = 10;

interface KeptProblem {
  problem: RowProblem;
  /** Its place in the order of pushing. */
  position: number;
}

export class Tally {
  readonly counts: Readonly<Record<Resource, Counts>>;
  requests = 0;
  readonly #keep: number;
  readonly #onRow: ((outcome: RowOutcome) => void | Promise<void>) | undefined;
  readonly #problems: KeptProblem[] = [];
  readonly #warnings = new Map<string, IngestWarning>();

  constructor(keep: number, onRow: ((outcome: RowOutcome) => void | Promise<void>) | undefined) {
    this.#keep = keep;
    this.#onRow = onRow;
    const none = () => ({ read: 0, sent: 0, stored: 0, refused: 0, invalid: 0, resumed: 0 });
    this.counts = { customers: none(), plans: none(), invoices: none() };
  }

  /** Takes over what an earlier run had counted. */
  resume(
    resource: Resource,
    { position, stored, refused, invalid }: Omit<Counts, 'read' | 'sent' | 'resumed'> & { position: number },
  ): void {
    const rows = { read: position, resumed: position, stored, refused, invalid };
    Object.assign(this.counts[resource], rows);
  }

  /** Takes over problems that an earlier run had found. */
  restore(problems: readonly RowProblem[]): void {
    for (const problem of problems) this.#problems.push({ problem, position: -1 });
  }

  /** Notes a row that is stored, which most are: nothing is made that nobody wants to see. */
  noteStored(resource: Resource, row: number, id: string): void | Promise<void> {
    this.counts[resource].stored++;
    return this.#onRow?.({ resource, row, id, outcome: 'stored' });
  }

  /** Notes a row that is not stored. The promise is the caller's own, when its callback returned one. */
  noteProblem(problem: RowProblem, position: number): void | Promise<void> {
    this.counts[problem.resource][problem.outcome]++;
    if (this.#problems.length < this.#keep) this.#problems.push({ problem, position });
    return this.#onRow?.(problem);
  }

  warn(kind: WarningKind, resource: Resource, example: IngestWarning['examples'][number]): void {
    const key = `${kind} ${resource}`;
    let warning = this.#warnings.get(key);
    if (!warning) {
      warning = { kind, resource, count: 0, examples: [] };
      this.#warnings.set(key, warning);
    }
    warning.count++;
    if (warning.examples.length < longestExampleList) warning.examples.push(example);
  }

  /** The kept problems of rows before these positions. */
  problemsBefore(positions: Readonly<Record<Resource, number>>): RowProblem[] {
    return this.#problems.flatMap(({ problem, position }) =>
      position < positions[problem.resource] ? [problem] : [],
    );
  }

  result(durationMs: number): IngestResult {
    const each = (resource: Resource) => {
      const { read, stored, refused, invalid, resumed } = this.counts[resource];
      return { read, stored, refused, invalid, unconfirmed: read - stored - refused - invalid, resumed };
    };
    const all = resources.reduce((sum, r) => sum + this.counts[r].refused + this.counts[r].invalid, 0);
    return {
      customers: each('customers'),
      plans: each('plans'),
      invoices: each('invoices'),
      problems: this.#problems
        .map(({ problem }) => problem)
        .sort((a, b) => resources.indexOf(a.resource) - resources.indexOf(b.resource) || a.row - b.row),
      moreProblems: all - this.#problems.length,
      warnings: [...this.#warnings.values()],
      requests: this.requests,
      durationMs,
    };
  }
}
