// Where customers are, and what tax that means.

/** How many of 1000 customers come from a country. */
// biome-ignore format: a table
export const COUNTRIES = {
  us: 340, gb: 110, de: 90, ca: 60, fr: 60, nl: 50, au: 50, se: 30, dk: 30, es: 30, it: 25, in: 25,
  br: 20, pl: 20, be: 15, ie: 15, jp: 15, sg: 15, mx: 10, at: 10, ch: 10, no: 10, nz: 10,
};

export type Country = keyof typeof COUNTRIES;

export const STATES: Partial<Record<Country, readonly string[]>> = {
  us: ['CA', 'CA', 'NY', 'NY', 'TX', 'TX', 'WA', 'MA', 'IL', 'CO', 'GA', 'FL', 'OR', 'NC', 'MN', 'UT'],
  ca: ['ON', 'ON', 'BC', 'QC', 'AB'],
  au: ['NSW', 'NSW', 'VIC', 'QLD', 'WA'],
};

/** VAT in tenths of a percent. Charged to customers who gave no VAT number; the others account for it themselves. */
// biome-ignore format: a table
export const VAT: Partial<Record<Country, number>> = {
  gb: 200, de: 190, fr: 200, nl: 210, se: 250, dk: 250, es: 210, it: 220, pl: 230, be: 210, ie: 230,
  at: 200,
};
