// `pnpm spec:pull <file|url>`: takes a published description, and turns it into a contract, regenerated packages and a
// changeset, or says why not. The working tree changes only when everything worked in a copy.
//   --dry-run          shows what would happen
//   --prune            drops improvements of what is no longer published
//   --moved /old=/new  a path that was renamed (several times if several were)
//   --keep-ours        keeps what the overlay says where the published description changed under it
//   --allow-shrinking  takes a description that lost a quarter of its operations or more
//   --no-checks        regenerates without checking
//   --report FILE      writes the comparison as Markdown, for a pull request
import { repository } from './files.ts';
import { reporting } from './intake/reporting.ts';
import { pull } from './pull/command.ts';

await reporting(async () => {
  await pull(repository, process.argv.slice(2));
});
