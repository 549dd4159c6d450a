// The command as the tests run it, and the engine that it runs.
import { fileURLToPath } from 'node:url';
import { build } from '../../../scripts/setup/built.js';

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

export default () => {
  for (const name of ['metrics', 'sandbox']) build(folder(name), 'dist/index.js', ['src']);
};
