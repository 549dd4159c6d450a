// Colours, or none.
import { styleText } from 'node:util';

export type Tone = 'plain' | 'title' | 'head' | 'faint' | 'good' | 'bad';
export type Paint = (text: string, tone: Tone) => string;

const styles = { title: 'bold', head: 'bold', faint: 'dim', good: 'green', bad: 'red' } as const;

const coloured: Paint = (text, tone) => (tone === 'plain' || !text ? text : styleText(styles[tone], text));
const uncoloured: Paint = (text) => text;

/** Colours for a terminal that has them, unless somebody asked for none. */
export function paintFor(color: boolean, environment: NodeJS.ProcessEnv = process.env): Paint {
  if (!color || environment.NO_COLOR) return uncoloured;
  if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0') return coloured;
  return process.stdout.isTTY && environment.TERM !== 'dumb' ? coloured : uncoloured;
}
