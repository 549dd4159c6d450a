// The parts of the dry run that have to notice when something is wrong. The run itself is `pnpm release:dry-run`.
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { blocks, command } from '../release/dry-run/documentation.ts';
import { listTools } from '../release/dry-run/mcp.ts';
import { startSandbox } from '../release/dry-run/sandbox.ts';
import { run } from '../release/process.ts';
import { repository } from '../spec/files.ts';

const where = { cwd: tmpdir(), env: process.env };
const node = (program: string) => [process.execPath, '-e', program];

describe('the documentation', () => {
  test.each([
    ['packages/sdk/README.md', 'npm install', ['npm', 'install', '@growpanel/sdk']],
    ['packages/cli/README.md', 'npm install -g', ['npm', 'install', '-g', 'growpanel-cli']],
    ['packages/sdk-python/README.md', 'pip install', ['pip', 'install', 'growpanel']],
    ['packages/sdk-go/README.md', 'go get', ['go', 'get', 'github.com/growpanel/growpanel-sdk-go']],
    [
      'packages/sandbox/README.md',
      'npx @growpanel/sandbox',
      ['npx', '@growpanel/sandbox', '--seed', 'golden'],
    ],
  ])('%s says how to get it', (page, beginning, words) => {
    expect(command(repository, page, beginning)).toEqual(words);
  });

  test('a section, a block or a command that is gone is an error, not an empty quick start', () => {
    const page = 'packages/sdk/README.md';
    expect(blocks(repository, page, 'ts', 'Start')[0]).toContain('new GrowPanel(');
    expect(() => blocks(repository, page, 'ts', 'Nowhere')).toThrow("has no section 'Nowhere'");
    expect(() => blocks(repository, page, 'cobol', 'Start')).toThrow("has no cobol block in 'Start'");
    expect(() => command(repository, page, 'yarn add')).toThrow("does not say 'yarn add …'");
  });
});

describe('what was installed', () => {
  test('a program that fails is told with what it printed', async () => {
    await expect(
      run(process.execPath, ['-e', 'console.error("broken"); process.exit(3)'], where),
    ).rejects.toThrow(/ended with 3:\nbroken/);
  });

  test('a sandbox that ends before it serves', async () => {
    await expect(startSandbox(node('console.error("no port")'), where)).rejects.toThrow(
      /before it served:\nno port/,
    );
  });

  test('an MCP server that ends, and one that refuses', async () => {
    await expect(listTools(node('console.error("no key")'), where)).rejects.toThrow(
      /without an answer to initialize:\nno key/,
    );
    const refusing =
      "process.stdin.once('data', () => console.log(JSON.stringify({ id: 1, error: { message: 'no' } })))";
    await expect(listTools(node(`${refusing}.on('end', () => process.exit())`), where)).rejects.toThrow(
      'initialize: no',
    );
  });
});
