// The licences of everything that a bundle contains ask to be passed on: their texts, beside the bundle.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The folder of the package that a file below node_modules belongs to. */
function packageOf(file: string): string {
  let folder = dirname(file);
  for (;;) {
    const manifest = join(folder, 'package.json');
    // Some packages have manifests inside that only say how their files are to be read.
    if (existsSync(manifest) && 'name' in JSON.parse(readFileSync(manifest, 'utf8'))) return folder;
    folder = dirname(folder);
  }
}

function licenceOf(folder: string): string {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  return `${name} (${license})\n\n${file ? `${readFileSync(join(folder, file), 'utf8').trim()}\n` : ''}`;
}

export const licences = (into: string): Plugin => ({
  name: 'licences',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const files = Object.keys(metafile?.inputs ?? {}).filter((path) => path.includes('node_modules/'));
      const folders = new Set(files.map((path) => packageOf(resolve(path))));
      const texts = [...folders].map(licenceOf).sort();
      writeFileSync(into, texts.join(`\n${'-'.repeat(80)}\n\n`));
    });
  },
});
