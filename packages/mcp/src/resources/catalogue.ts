// The report catalogue: what every report means, takes and answers, from the contract.
import { catalogue } from '../generated/catalogue.gen.js';

export interface CatalogueColumn {
  readonly name: string;
  readonly unit?: string;
  readonly currency?: string;
  readonly meaning: string;
}

export interface CatalogueEntry {
  readonly title: string;
  readonly meaning: string;
  readonly parameters: readonly string[];
  readonly custom_filters: boolean;
  readonly columns: readonly CatalogueColumn[];
}

/** All reports in a line each, for choosing one. */
export const overview = () => ({
  reports: Object.entries(catalogue()).map(([name, { title, meaning }]) => ({ name, title, meaning })),
  how_to_read:
    'growpanel://reports/{name} has the parameters and columns of one report, with units and formulas.',
});

/** Everything about one report; undefined when there is none of that name. */
export const entry = (name: string) =>
  Object.hasOwn(catalogue(), name) ? { name, ...catalogue()[name] } : undefined;
