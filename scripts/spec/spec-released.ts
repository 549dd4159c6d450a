// `pnpm spec:released`: the contract as it stands becomes the one that the next change is compared with. Part of cutting
// a release, after the versions are written.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, repository } from './files.ts';

copyFileSync(join(repository, files.contract), join(repository, files.released));
console.error(`${files.released} is ${files.contract} now.`);
