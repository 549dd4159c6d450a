// Which values of an argument have one obvious text.

export const isPlain = (value: unknown): boolean => /^(string|number|boolean|bigint)$/.test(typeof value);
