// `npm run task -- packcheck --filter=NAME`: a task of single packages, on a machine without a pnpm of its own.
import { pnpm, prepare, run } from './prepare.mjs';

await prepare();
process.exitCode = await run([...pnpm, 'turbo', 'run', ...process.argv.slice(2)]);
