// `npm run setup`: gets a fresh clone ready, and does nothing else. `npm test` and `npm start` do it by themselves.
import { prepare } from './prepare.mjs';

await prepare();
