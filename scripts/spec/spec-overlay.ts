// `pnpm spec:overlay`: keeps openapi.json and scripts/spec/overlay.yaml together.
//   (nothing)  records in the overlay what openapi.json says beyond the published description
//   --apply    writes openapi.json from the published description and the overlay
//   --check    fails when the two do not agree
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contractText, inOrder } from './canonical-order.ts';
import { files, readJson, readText, repository } from './files.ts';
import { Refusal } from './intake/refusal.ts';
import { reporting } from './intake/reporting.ts';
import { equal } from './json.ts';
import { contractFrom, recordOverlay } from './overlay/contract.ts';
import { overlayName } from './overlay/document.ts';

function main(): void {
  const { values } = parseArgs({ options: { apply: { type: 'boolean' }, check: { type: 'boolean' } } });
  const published = readJson(repository, files.published);
  const contract = readJson(repository, files.contract);
  const write = (path: string, text: string) => {
    const same = existsSync(join(repository, path)) && text === readText(repository, path);
    if (!same) writeFileSync(join(repository, path), text);
    console.error(same ? `${path} is up to date.` : `Wrote ${path}.`);
  };
  if (values.check) {
    const made = inOrder(contractFrom(published, readText(repository, files.overlay)), contract);
    if (!equal(made, inOrder(contract, contract)))
      throw new Refusal(
        `openapi.json and ${overlayName} do not agree.\nRun 'pnpm spec:overlay' if openapi.json is right, 'pnpm spec:overlay --apply' if the overlay is.`,
      );
    console.error('openapi.json is the published description and the overlay.');
  } else if (values.apply) {
    write(
      files.contract,
      contractText(inOrder(contractFrom(published, readText(repository, files.overlay)), contract)),
    );
    console.error("Run 'pnpm generate' next.");
  } else {
    const previous = existsSync(join(repository, files.overlay))
      ? readText(repository, files.overlay)
      : undefined;
    write(files.overlay, recordOverlay(published, contract, previous));
    write(files.contract, contractText(contract));
  }
}

await reporting(main);
