// Everything that an editor can show of the package says what it is: every export, and every member of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { entryPoints } = JSON.parse(readFileSync(join(root, 'typedoc.json'), 'utf8')) as {
  entryPoints: string[];
};
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);
const program = ts.createProgram(
  entryPoints.map((path) => join(root, path)),
  options,
);
const checker = program.getTypeChecker();

/** Whose members are not ours to describe. */
const exempt: Record<string, RegExp> = {
  'objects that a vendor documents': /^(Stripe|ChartMogul)(?!Event|Options|Input)/,
  "the platform's types, spelled out where it has none": /^Web[A-Z]|^(RowStream|ReadableStreamLike)$/,
  'what operations take: a path, a query and a body, whose members are described': /Data$/,
  'routes and the operations behind them': /^(Routes|Answers|Overrides)$/,
};
const isExempt = (name: string) => Object.values(exempt).some((pattern) => pattern.test(name));

const isDocumented = (symbol: ts.Symbol) =>
  symbol.getDocumentationComment(checker).length > 0 || symbol.getJsDocTags(checker).length > 0;

/** Members that are written down in this package, of an interface, a class or an object type. */
function membersOf(symbol: ts.Symbol): ts.Symbol[] {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  return parts
    .flatMap((part) => (part.flags & ts.TypeFlags.Object ? part.getProperties() : []))
    .filter((member) => !/^(__|#)/.test(member.name))
    .filter((member) =>
      (member.declarations ?? []).some((d) => d.getSourceFile().fileName.startsWith(join(root, 'src'))),
    );
}

test.each(entryPoints)('every export of %s, and every member of it, has a docstring', (path) => {
  const module = checker.getSymbolAtLocation(program.getSourceFile(join(root, path))!)!;
  const exports = checker.getExportsOfModule(module);
  const bare: string[] = [];
  for (const exported of exports) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (symbol.getJsDocTags(checker).some((tag) => tag.name === 'internal')) continue;
    if (!isDocumented(symbol)) bare.push(exported.name);
    if (isExempt(exported.name)) continue;
    // An error's name is its class's.
    for (const member of membersOf(symbol))
      if (!isDocumented(member) && member.name !== 'name') bare.push(`${exported.name}.${member.name}`);
  }
  expect(exports.length).toBeGreaterThan(0);
  expect(bare).toEqual([]);
});
