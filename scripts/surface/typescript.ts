// The surface of the TypeScript packages, from the declarations that they publish.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { required, type Surface, SurfaceWriter } from './entry.ts';

interface Manifest {
  name: string;
  exports: Record<string, string | { types?: string }>;
}

/** @param folders Packages, built. */
export function typescriptSurface(folders: readonly string[]): Surface {
  const surface = new SurfaceWriter();
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const entries = Object.entries(manifest.exports).flatMap(([entry, target]) =>
      typeof target === 'object' && target.types ? [{ entry, file: join(folder, target.types) }] : [],
    );
    for (const { file } of entries) readFileSync(file);
    const program = ts.createProgram(
      entries.map(({ file }) => file),
      { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, noLib: true, types: [] },
    );
    const checker = program.getTypeChecker();
    const reader = new Reader(checker, folder, manifest.name, surface);
    for (const { entry, file } of entries) {
      const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
      for (const exported of checker.getExportsOfModule(module)) {
        surface.add([join(manifest.name, entry), `export ${exported.name}`]);
        reader.reach(exported);
      }
    }
  }
  return surface.done();
}

/** Finds what is declared by what refers to it: what no export leads to is nobody's surface. */
class Reader {
  readonly #checker: ts.TypeChecker;
  readonly #folder: string;
  readonly #name: string;
  readonly #surface: SurfaceWriter;
  readonly #seen = new Set<ts.Node>();

  constructor(checker: ts.TypeChecker, folder: string, name: string, surface: SurfaceWriter) {
    this.#checker = checker;
    this.#folder = resolve(folder);
    this.#name = name;
    this.#surface = surface;
  }

  reach(symbol: ts.Symbol): void {
    const target = symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of target.declarations ?? []) {
      const statement = ts.findAncestor(declaration, (node) => node.parent && ts.isSourceFile(node.parent));
      if (!statement || this.#seen.has(statement)) continue;
      if (!statement.getSourceFile().fileName.startsWith(this.#folder)) continue;
      this.#seen.add(statement);
      addDeclaration(statement as ts.Statement, this.#name, this.#surface);
      this.#follow(statement);
    }
  }

  #follow(node: ts.Node): void {
    const symbol = ts.isIdentifier(node) ? this.#checker.getSymbolAtLocation(node) : undefined;
    if (symbol) this.reach(symbol);
    ts.forEachChild(node, (child) => this.#follow(child));
  }
}

const printer = ts.createPrinter({ removeComments: true, omitTrailingSemicolon: true });
const textOf = (node: ts.Node): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());

function addDeclaration(statement: ts.Statement, name: string, surface: SurfaceWriter): void {
  if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) {
    const path = [name, statement.name!.text];
    const kind = ts.isClassDeclaration(statement) ? 'class' : 'interface';
    const heritage = (statement.heritageClauses ?? []).map(textOf);
    surface.add(
      path,
      [kind, parametersText(statement.typeParameters), ...heritage].filter(Boolean).join(' '),
    );
    for (const member of statement.members) addMember(member, path, surface);
  } else if (ts.isTypeAliasDeclaration(statement)) {
    const path = [name, statement.name.text];
    const head = `type ${parametersText(statement.typeParameters)}`;
    if (!addLiteral(statement.type, path, surface)) surface.add(path, `${head} = ${textOf(statement.type)}`);
    else surface.add(path, head);
  } else if (ts.isFunctionDeclaration(statement)) {
    addSignature(statement, [name, `${statement.name!.text}()`], surface);
  } else if (ts.isVariableStatement(statement)) {
    for (const { name: variable, type } of statement.declarationList.declarations)
      surface.add([name, variable.getText()], type ? textOf(type) : 'const');
  } else if (ts.isEnumDeclaration(statement)) surface.add([name, statement.name.text], textOf(statement));
}

const parametersText = (parameters?: ts.NodeArray<ts.TypeParameterDeclaration>): string =>
  parameters ? `<${parameters.map(textOf).join(', ')}>` : '';

/** Takes an object's type apart, also below arrays; false when it is something else. */
function addLiteral(type: ts.TypeNode, path: string[], surface: SurfaceWriter): boolean {
  if (ts.isArrayTypeNode(type)) return addLiteral(type.elementType, [...path, '[]'], surface);
  if (!ts.isTypeLiteralNode(type)) return false;
  for (const member of type.members) addMember(member, path, surface);
  return true;
}

function addMember(member: ts.ClassElement | ts.TypeElement, path: string[], surface: SurfaceWriter): void {
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  if (modifiers.some((m) => m.kind === ts.SyntaxKind.PrivateKeyword)) return;
  if (member.name && ts.isPrivateIdentifier(member.name)) return;
  const optional = (member as ts.PropertySignature).questionToken ? '?' : '';
  const words = [...modifiers.map(textOf), member.name?.getText() ?? 'call'].join(' ');
  if (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) {
    const own = [...path, words];
    if (member.type && addLiteral(member.type, own, surface)) surface.add(own, `${optional} object`);
    else surface.add(own, `${optional}${member.type ? textOf(member.type) : ''}`);
  } else if (ts.isMethodSignature(member) || ts.isMethodDeclaration(member)) {
    addSignature(member, [...path, `${words}${optional}()`], surface);
  } else if (ts.isConstructorDeclaration(member)) addSignature(member, [...path, 'constructor()'], surface);
  else surface.add([...path, words], textOf(member));
}

function addSignature(signature: ts.SignatureDeclaration, path: string[], surface: SurfaceWriter): void {
  surface.add(path, parametersText(signature.typeParameters));
  signature.parameters.forEach((parameter, index) => {
    const need = parameter.questionToken || parameter.dotDotDotToken ? '' : required;
    surface.add([...path, `${index + 1}`], `${need}${parameter.type ? textOf(parameter.type) : 'any'}`);
  });
  if (signature.type) surface.add([...path, 'returns'], textOf(signature.type));
}
