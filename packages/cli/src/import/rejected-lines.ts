// Lines of a file as they stood there, each with the reason why its row was rejected.
import { createReadStream } from 'node:fs';
import type { LinesOfFile, RejectedLines } from './rejected.js';
import { reasonField } from './rows.js';

export async function* rejectedCsv(path: string, { first, rejected }: LinesOfFile): AsyncGenerator<string> {
  const header: RejectedLines = { from: 1, to: first, reason: reasonField };
  let delimiter = ',';
  let hasReasons = false;
  for await (const { text, reason } of picked(path, [header, ...rejected], /\r\n|\r|\n/)) {
    if (reason === reasonField) {
      delimiter = delimiterOf(text);
      hasReasons = text.includes(reasonField);
    }
    // A file that was mended before has the reasons of the last time in its last column.
    const own = hasReasons ? text.replace(lastCell, '') : text;
    yield `${own}${delimiter}"${reason.replaceAll('"', '""')}"\n`;
  }
}

const lastCell = /[,;\t](?:"(?:[^"]|"")*"|[^",;\t]*)$/;

/** The one that the header has most of. */
const delimiterOf = (header: string): string => {
  const bare = header.replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((each) => [each, bare.split(each).length] as const);
  return counted.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
};

export async function* rejectedJsonLines(path: string, { rejected }: LinesOfFile): AsyncGenerator<string> {
  const lines = rejected.map((row) => ({ ...row, to: row.from + 1 }));
  for await (const { text, reason } of picked(path, lines, /\n/)) {
    yield `${JSON.stringify({ ...(JSON.parse(text) as object), [reasonField]: reason })}\n`;
  }
}

async function* picked(path: string, wanted: readonly RejectedLines[], lineBreak: RegExp) {
  let line = 0;
  let next = 0;
  let held: string[] = [];
  const complete = () => ({ text: held.join('\n').trim(), reason: wanted[next++]!.reason });
  for await (const text of linesIn(path, lineBreak)) {
    line++;
    if (wanted[next] && line >= wanted[next]!.to) {
      yield complete();
      held = [];
    }
    if (!wanted[next]) return;
    if (line >= wanted[next]!.from) held.push(text);
  }
  if (wanted[next] && held.length > 0) yield complete();
}

async function* linesIn(path: string, lineBreak: RegExp): AsyncGenerator<string> {
  let rest = '';
  let isFirst = true;
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const text = rest + (isFirst ? (chunk as string).replace(/^\ufeff/, '') : (chunk as string));
    isFirst = false;
    // A line feed may follow in the next chunk.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = whole.split(lineBreak);
    rest = lines.pop()! + text.slice(whole.length);
    yield* lines;
  }
  yield* rest.split(lineBreak);
}
