// Colours, or none.
import { styleText } from 'node:util';

export type Tone = 'plain' | 'title' | 'head' | 'faint' | 'good' | 'bad' | 'first' | 'second' | 'third';
export type Paint = (text: string, tone: Tone) => string;

/** Of curves and bars that stand side by side. */
const series = { first: 'cyan', second: 'yellow', third: 'magenta' } as const;
const styles = { title: 'bold', head: 'bold', faint: 'dim', good: 'green', bad: 'red', ...series } as const;

const coloured: Paint = (text, tone) => (tone === 'plain' || !text ? text : styleText(styles[tone], text));
const uncoloured: Paint = (text) => text;

/** Whether there are colours: on a terminal that has them, unless somebody asked for none. */
export function isColoured(
  color: boolean,
  environment: NodeJS.ProcessEnv = process.env,
  stream: NodeJS.WriteStream = process.stdout,
): boolean {
  if (!color || environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && environment.TERM !== 'dumb';
}

export const paintFor = (color: boolean): Paint => paintOn(process.stdout, color);

export const paintOn = (stream: NodeJS.WriteStream, color: boolean): Paint =>
  isColoured(color, process.env, stream) ? coloured : uncoloured;
