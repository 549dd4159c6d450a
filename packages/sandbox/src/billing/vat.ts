// Whether a VAT number has the form of its country. Whether it has been given to anyone is not looked up.

/** Prefix → what follows it. Greece writes EL. */
const forms: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CH: /^E\d{9}(MWST|TVA|IVA)?$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^([A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  GB: /^(\d{9}|\d{12}|GD[0-4]\d{2}|HA[5-9]\d{2})$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  NO: /^\d{9}(MVA)?$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12})$/,
};

/** Prefixes that are no country code. */
const countries: Readonly<Record<string, string>> = { EL: 'gr', XI: 'gb' };

export interface VatCheck {
  valid: boolean;
  /** Null when the number begins with no known prefix. */
  country: string | null;
}

/** Spaces, dots and dashes are how people group digits. */
export function checkVat(number: string): VatCheck {
  const plain = number.toUpperCase().replace(/[\s.-]/g, '');
  const given = plain.slice(0, 2);
  const prefix = given === 'GR' ? 'EL' : given;
  const form = Object.hasOwn(forms, prefix) ? forms[prefix] : undefined;
  if (!form) return { valid: false, country: null };
  return { valid: form.test(plain.slice(2)), country: countries[prefix] ?? prefix.toLowerCase() };
}
