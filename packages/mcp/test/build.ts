// The command as the tests run it.
import { fileURLToPath } from 'node:url';
import { build } from '../../../scripts/setup/built.js';

export default () =>
  build(fileURLToPath(new URL('..', import.meta.url)), 'dist/main.cjs', ['src', '../sdk/dist']);
