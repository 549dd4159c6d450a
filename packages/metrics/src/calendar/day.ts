// A calendar day as a whole number, so that days compare, subtract and index without time zones.

/** Days since 1970-01-01. */
export type Day = number;
