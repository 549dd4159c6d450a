// A release on this machine: built, published to registries that live as long as it takes, installed from them into
// empty projects, and used there as the documentation says.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packEverything, type Step } from '../pack.ts';
import {
  cliQuickStart,
  goQuickStart,
  mcpQuickStart,
  pythonQuickStart,
  sandboxQuickStart,
  typescriptQuickStart,
  type World,
} from './quick-starts.ts';
import { goProxy, npmRegistry, pythonIndex } from './registries.ts';
import type { RunningSandbox } from './sandbox.ts';

/**
 * @param root A tree whose versions are written, with its dependencies installed.
 * @param folder An empty folder.
 * @param then What else to do with what was installed.
 */
export async function releaseHere(
  root: string,
  folder: string,
  step: Step,
  then: (world: World, sandbox: RunningSandbox) => Promise<void> = async () => undefined,
): Promise<void> {
  const closing: (() => Promise<void>)[] = [];
  const open = async <T extends { close: () => Promise<void> }>(what: Promise<T>): Promise<T> => {
    const opened = await what;
    closing.push(opened.close);
    return opened;
  };
  try {
    const packed = await packEverything(root, join(folder, 'packed'), step);
    const npm = await open(
      step('publish to an npm registry', () => npmRegistry(join(folder, 'npm'), packed)),
    );
    const pip = await open(
      step('publish to a Python index', () => pythonIndex(join(folder, 'python'), packed)),
    );
    const go = await open(step('publish to a Go proxy', () => goProxy(join(folder, 'go'), packed)));
    const projects = join(folder, 'projects');
    mkdirSync(projects);
    const world: World = { packed, folder: projects, npm: npm.env, pip: pip.env, go: go.env, step };
    const sandbox = await open(sandboxQuickStart(world));
    await typescriptQuickStart(world, sandbox);
    await pythonQuickStart(world, sandbox);
    await goQuickStart(world, sandbox);
    await mcpQuickStart(world, sandbox);
    // Last: it pushes an invoice, and so changes what the others read.
    await cliQuickStart(world, sandbox);
    await then(world, sandbox);
  } finally {
    for (const close of closing.reverse()) await close();
  }
}
