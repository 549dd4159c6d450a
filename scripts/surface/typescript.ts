// The surface of the TypeScript packages, from the declarations that they publish.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
    const seen = new Set<string>();
    for (const [entry, target] of Object.entries(manifest.exports)) {
      if (typeof target === 'string' || !target.types) continue;
      const name = join(manifest.name, entry);
      const file = join(folder, target.types);
      for (const exported of exportedNames(parse(file))) surface.add([name, `export ${exported}`]);
      readDeclarations(file, manifest.name, surface, seen);
    }
  }
  return surface.done();
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

const printer = ts.createPrinter({ removeComments: true, omitTrailingSemicolon: true });
const textOf = (node: ts.Node): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());

function exportedNames(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      return clause && ts.isNamedExports(clause)
        ? clause.elements.map((e) => e.name.text)
        : [textOf(statement)];
    }
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
    return exported ? namesOf(statement) : [];
  });
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((d) => d.name.getText());
  const { name } = statement as ts.Statement & { name?: ts.Node };
  return name ? [name.getText()] : [];
}

/** What is declared in a file and in those that it imports: a bundle of declarations keeps only what can be reached. */
function readDeclarations(file: string, name: string, surface: SurfaceWriter, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  for (const statement of parse(file).statements) {
    if (
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier
    ) {
      const from = (statement.moduleSpecifier as ts.StringLiteral).text;
      if (from.startsWith('.'))
        readDeclarations(resolve(dirname(file), from.replace(/\.js$/, '.d.ts')), name, surface, seen);
    } else addDeclaration(statement, name, surface);
  }
}

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
