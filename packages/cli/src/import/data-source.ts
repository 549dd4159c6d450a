// Which data source an import goes into.
import type { GrowPanel } from '@growpanel/sdk';
import { thereAre } from '../commands/source.js';
import { CliError, HintedError, usageError } from '../errors/cli-error.js';
import { visible } from '../output/escape.js';

export interface SourceChoice {
  source?: string | undefined;
  createSource?: string | undefined;
}

/** Before any row is sent, so that a wrong id is one error and not one for each row. */
export async function dataSourceFor(gp: GrowPanel, { source, createSource }: SourceChoice): Promise<string> {
  if (source && createSource) {
    throw usageError('--source and --create-source both say where the rows go', 'Give one of them.');
  }
  if (source) {
    try {
      return (await gp.data.sources.get({ path: { id: source } })).data.id ?? source;
    } catch (error) {
      if ((error as { status?: number }).status !== 404) throw error;
      const { data } = await gp.data.sources.list();
      throw new HintedError(error, `${thereAre(data.result)} --create-source NAME makes one.`.trim());
    }
  }
  const { data } = await gp.data.sources.list();
  if (createSource) {
    const named = data.result.filter(({ name, type }) => name === createSource && type === 'api');
    if (named.length > 1) {
      const ids = named.map(({ id }) => id).join(', ');
      throw usageError(
        `several data sources have the name '${createSource}'`,
        `Say --source with one of ${ids}.`,
      );
    }
    if (named[0]?.id) return named[0].id;
    const { data: made } = await gp.data.sources.create({ body: { name: createSource, type: 'api' } });
    if (!made.id) throw new CliError('unexpected', 'the new data source came without an id');
    process.stderr.write(`growpanel: made the data source ${visible(made.id)} (${visible(createSource)})\n`);
    return made.id;
  }
  const [only] = data.result;
  if (data.result.length === 1 && only?.id) return only.id;
  if (data.result.length === 0) {
    throw usageError('the account has no data source yet', '--create-source NAME makes one.');
  }
  throw usageError('say which data source with --source ID', thereAre(data.result));
}
