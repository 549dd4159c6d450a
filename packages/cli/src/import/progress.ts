// How far an import is: a bar for people, lines of JSON for programs, nothing where nobody looks.
import type { IngestProgress } from '@growpanel/sdk/ingest';
import { formatNumber } from '../output/money.js';
import { type Paint, paintOn } from '../output/paint.js';
import { cut, widthOf } from '../output/width.js';
import { type Kind, kinds } from './inputs.js';

export const progressForms = ['bar', 'json', 'none'] as const;
export type ProgressForm = (typeof progressForms)[number];

export interface ProgressView {
  update(progress: IngestProgress): void;
  event(name: string, facts: Readonly<Record<string, unknown>>): void;
  /** Leaves the terminal as it should be. */
  end(): void;
}

/** @param fraction how much of the files of a kind has been read. */
export function progressView(
  form: ProgressForm | undefined,
  fraction: (kind: Kind) => number,
  color: boolean,
): ProgressView {
  const { stderr } = process;
  if (form === 'json') return asEvents(fraction);
  if (form === 'none' || (stderr.isTTY !== true && form !== 'bar')) {
    return { update: () => {}, event: () => {}, end: () => {} };
  }
  const paint = paintOn(stderr, color);
  let shown: Kind | undefined;
  return {
    update(progress) {
      const isNext = shown !== undefined && shown !== progress.resource;
      shown = progress.resource;
      const line = barLine(progress, fraction(progress.resource), stderr.columns ?? 80, paint);
      stderr.write(`${isNext ? '\n' : ''}\r${line}\u001b[K`);
    },
    event: () => {},
    end() {
      if (shown) stderr.write('\n\n');
      shown = undefined;
    },
  };
}

function asEvents(fraction: (kind: Kind) => number): ProgressView {
  const write = (event: object) => process.stderr.write(`${JSON.stringify(event)}\n`);
  return {
    update(progress) {
      const { resource, read, stored, refused, rate } = progress;
      const share = Math.round(fraction(resource) * 1000) / 1000;
      const facts = { resource, read, stored, refused, fraction: share, rate: Math.round(rate) };
      write({ event: 'progress', ...facts });
    },
    event: (name, facts) => write({ event: name, ...facts }),
    end: () => {},
  };
}

const nameWidth = Math.max(...kinds.map((kind) => kind.length));

/** One line of at most so many columns. */
export function barLine(progress: IngestProgress, fraction: number, columns: number, paint: Paint): string {
  const { resource, stored, refused, rate } = progress;
  const count = (value: number) => formatNumber(value, 0);
  const facts = [`${count(stored)} stored`];
  if (refused > 0) facts.push(`${count(refused)} rejected`);
  if (rate >= 1 && fraction < 1) facts.push(`${count(rate)}/s`);
  const left = fraction > 0.02 && rate > 0 ? ((stored + refused) / rate) * (1 / fraction - 1) : undefined;
  if (left !== undefined && fraction < 1) facts.push(`${duration(left)} left`);
  const head = `${resource.padEnd(nameWidth)} `;
  const tail = ` ${String(Math.floor(fraction * 100)).padStart(3)}%  ${facts.join('  ')}`;
  const room = Math.min(30, columns - 1 - head.length - widthOf(tail));
  if (room < 5) return cut(head + tail.trim(), columns - 1);
  const full = Math.round(room * fraction);
  return head + paint('━'.repeat(full), 'good') + paint('─'.repeat(room - full), 'faint') + tail;
}

const duration = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
};
