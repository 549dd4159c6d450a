// A shell on a pseudo-terminal, set up by nothing but the lines of docs/cli.md, with somebody who types.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { binary } from '../growpanel.js';

interface Setup {
  start: string;
  /** Where the completions go, by docs/cli.md. */
  script: string;
  /** What stands before them, and in other files: a screen that a test can read. */
  before: string;
  files?: Readonly<Record<string, string>>;
}

const setups: Readonly<Record<string, Setup>> = {
  bash: {
    start: 'bash -i',
    script: '.bashrc',
    before: `PS1='ready> '
bind 'set show-all-if-ambiguous on'
bind 'set completion-query-items 0'
bind 'set page-completions off'
bind 'set enable-bracketed-paste off'
`,
  },
  zsh: {
    start: 'zsh -i',
    script: '.zshrc',
    before: "PS1='ready> '\nunsetopt list_ambiguous auto_menu beep\nautoload -Uz compinit && compinit -u\n",
  },
  fish: {
    start: 'fish -i',
    script: '.config/fish/completions/growpanel.fish',
    before: '',
    files: {
      '.config/fish/config.fish': "function fish_prompt; echo 'ready> '; end\nset fish_greeting\n",
      // Without it, fish begins to read every manual page of the machine.
      '.local/share/fish/generated_completions/none': '',
    },
  },
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal acts on
const movements = /\u001b\[\d*[ABH]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const controls = /\u001b\][^\u0007]*\u0007|\u001b\[[0-9;?>]*[a-zA-Z]|\u001b[=>()][B0]?|[\u0007\r]/g;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export class InteractiveShell {
  #bytes = '';
  #awaited: { pattern: RegExp; found: (text: string) => void } | undefined;
  readonly #name: string;
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #home: string;

  /** @param folders to make in the folder that the shell starts in. */
  constructor(name: string, api: { url: string; apiKey: string }, folders: readonly string[]) {
    this.#name = name;
    this.#home = mkdtempSync(join(tmpdir(), `growpanel-${name}-`));
    const bin = join(this.#home, 'bin');
    for (const folder of [bin, ...folders.map((each) => join(this.#home, each))]) mkdirSync(folder);
    symlinkSync(binary, join(bin, 'growpanel'));
    const env = {
      ...{ PATH: `${bin}:${process.env.PATH}`, HOME: this.#home, TERM: 'xterm', LANG: 'C.UTF-8' },
      ...{ GROWPANEL_API_URL: api.url, GROWPANEL_API_KEY: api.apiKey },
    };
    const { start, script, before, files } = setups[name]!;
    const completions = spawnSync(process.execPath, [binary, 'completion', name], { env, encoding: 'utf8' });
    for (const [path, text] of Object.entries({ ...files, [script]: before + completions.stdout })) {
      mkdirSync(dirname(join(this.#home, path)), { recursive: true });
      writeFileSync(join(this.#home, path), text);
    }
    const command = `stty cols 160 rows 60; exec ${start}`;
    this.#process = spawn('script', ['-qefc', command, '/dev/null'], {
      env,
      cwd: this.#home,
      // Nothing comes over the fourth. The shell and what it starts hold it, so that it closes when they have all
      // ended, history written.
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    this.#ended = new Promise((resolve) => this.#process.on('close', () => resolve()));
    this.#process.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
      this.#bytes += chunk;
      this.#look();
    });
  }

  /** When it waits for its first line. */
  ready(): Promise<string> {
    return this.#until(/ready> $/);
  }

  /** Everything that a Tab after this line offers. @param one of them, to know when it has come. */
  async offers(line: string, one: string): Promise<string[]> {
    // The list of fish is one to walk about in, with names cut short; this is what it is made of.
    if (this.#name === 'fish') {
      const shown = await this.type(`complete -C '${line}'\r`, /\n[\s\S]*ready> $/);
      return shown.split('\n').map((offer) => offer.split(/\s{2,}|\t/)[0]!.trim());
    }
    const lineAgain = new RegExp(`\n[^]*${literal(one)}[^]*${literal(line.trim())}[^\n]*$`);
    const shown = await this.type(`\u0015${line}\t`, lineAgain);
    return shown.replace(/ -- .*/g, '').split(/\s+/);
  }

  /** Types, and waits until what the shell shows from then on matches. */
  async type(keys: string, pattern: RegExp): Promise<string> {
    this.#bytes = '';
    this.#process.stdin!.write(keys);
    return this.#until(pattern);
  }

  #until(pattern: RegExp): Promise<string> {
    return new Promise((found) => {
      this.#awaited = { pattern, found };
      this.#look();
    });
  }

  /** What it has shown since the last key. */
  get shown(): string {
    return this.#bytes.replace(movements, '\n').replace(controls, '');
  }

  #look(): void {
    if (!this.#awaited?.pattern.test(this.shown)) return;
    const { found } = this.#awaited;
    this.#awaited = undefined;
    found(this.shown);
  }

  async close(): Promise<void> {
    // Its end of the terminal goes with it, and that hangs the shell up.
    this.#process.kill('SIGKILL');
    this.#process.stdin!.destroy();
    await this.#ended;
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}
