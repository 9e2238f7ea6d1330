/**
 * Makes the built declarations of a package of schemas what an editor should show: a schema within another is named
 * (`typeof Revenue`) where TypeScript writes it out again at every place, and each field has the comment that the
 * vocabulary and the source give it, which TypeScript drops. Run in the package's folder, after tsup.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { type FieldComments, fieldComments } from "./packages/field-comments.js";

const DIST = "dist";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Declarations {
  readonly path: string;
  readonly source: ts.SourceFile;
}

/** The type in each `declare const <Name>: <type>`, by name. */
function constantsOf({ source }: Declarations): ReadonlyMap<string, ts.TypeNode> {
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return new Map(declared.flatMap(({ name, type }) => (type ? [[name.getText(source), type] as const] : [])));
}

/** A canonical text of a type: TypeScript does not keep the order of members. */
function canonical(node: ts.Node, source: ts.SourceFile): string {
  if (ts.isTypeLiteralNode(node))
    return `{${node.members
      .map((member) => canonical(member, source))
      .sort()
      .join(";")}}`;
  const parts = node.getChildren(source);
  return parts.length === 0 ? node.getText(source) : parts.map((part) => canonical(part, source)).join(" ");
}

/** The names that a file declares or imports. */
function namesIn({ source }: Declarations): ReadonlySet<string> {
  const imported = source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
  });
  return new Set([...imported, ...constantsOf({ path: "", source }).keys()]);
}

/** The names that a declaration file exports. */
function exportedFrom({ source }: Declarations): ReadonlySet<string> {
  const clauses = source.statements.filter(ts.isExportDeclaration).flatMap(({ exportClause }) => {
    return exportClause && ts.isNamedExports(exportClause)
      ? exportClause.elements.map(({ name }) => name.text)
      : [];
  });
  return new Set(clauses);
}

/** Every place of a file that writes out a schema which has a name. */
function namings(
  file: Declarations,
  names: ReadonlyMap<string, string>,
): readonly (Edit & { name: string })[] {
  const own = new Map([...constantsOf(file)].map(([name, type]) => [type, name]));
  const found: (Edit & { name: string })[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isTypeNode(node) ? names.get(canonical(node, file.source)) : undefined;
    if (name === undefined || own.get(node as ts.TypeNode) === name) ts.forEachChild(node, visit);
    else found.push({ start: node.getStart(file.source), end: node.end, text: `typeof ${name}`, name });
  };
  ts.forEachChild(file.source, visit);
  return found;
}

/** The comments of the fields of a file's schemas. */
function comments(file: Declarations, of: FieldComments): readonly Edit[] {
  return [...constantsOf(file)].flatMap(([schema, type]) => {
    const edits: Edit[] = [];
    const visit = (node: ts.Node): void => {
      if (!ts.isPropertySignature(node)) {
        ts.forEachChild(node, visit);
        return;
      }
      const comment = of(schema, node.name.getText(file.source));
      const start = node.getStart(file.source);
      const { character: indent } = file.source.getLineAndCharacterOfPosition(start);
      if (comment) edits.push({ start, end: start, text: `${comment}\n${" ".repeat(indent)}` });
    };
    visit(type);
    return edits;
  });
}

function rewritten(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
}

function rewrite(extension: ".d.ts" | ".d.cts", of: FieldComments): void {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(extension))
    .map((path) => ({ path, text: readFileSync(join(DIST, path), "utf8") }))
    .map(({ path, text }) => ({
      path,
      source: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
    }));
  const index = files.find(({ path }) => path === `index${extension}`);
  if (!index) throw new Error(`no dist/index${extension}`);
  const publicNames = exportedFrom(index);
  const types = files.flatMap((file) =>
    [...constantsOf(file)].map(([name, type]) => [name, canonical(type, file.source)] as const),
  );
  const named = types.filter(([name, type]) => publicNames.has(name) && type.includes("ZodMini"));
  const names = new Map(named.toReversed().map(([name, type]) => [type, name]));
  for (const file of files) {
    const edits = namings(file, names);
    const known = namesIn(file);
    const missing = [...new Set(edits.map(({ name }) => name))].filter((name) => !known.has(name)).sort();
    const from = relative(dirname(file.path), "index").replace(/^(?!\.)/, "./");
    const entry = `${from}${extension === ".d.ts" ? ".js" : ".cjs"}`;
    const needed = missing.length > 0 ? `import { ${missing.join(", ")} } from '${entry}';\n` : "";
    const body = rewritten(file.source.text, [...edits, ...comments(file, of)]);
    writeFileSync(join(DIST, file.path), needed + body);
  }
}

const of = fieldComments("src", "schemas");
rewrite(".d.ts", of);
rewrite(".d.cts", of);
