// A published description in our form: one spelling for everything, names by rule, what is repeated written once,
// keys in alphabetical order. The same description in another order of keys gives the same result, and so does the
// result itself.
import { type JsonObject, sorted } from '../json.ts';
import { type Named, nameComponents } from './components.ts';
import { inlineReferences } from './inline.ts';
import type { Names } from './names.ts';
import { checkOperations, settleOperations } from './operations.ts';

export function normalise(published: JsonObject, names: Names): Named {
  checkOperations(published);
  const settled = settleOperations(inlineReferences(published));
  const { document, unfulfilled } = nameComponents(sorted(settled) as JsonObject, names);
  return { document: sorted(document) as JsonObject, unfulfilled };
}
