import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The comment for a schema's field in a declaration; undefined if nothing is known about it. */
export type FieldComments = (schema: string, field: string) => string | undefined;

interface Titled {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Titled>>;
  readonly anyOf?: readonly Titled[];
  readonly oneOf?: readonly Titled[];
}

function properties(schema: Titled): readonly (readonly [string, Titled])[] {
  const kinds = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...Object.entries(schema.properties ?? {}), ...kinds.flatMap(properties)];
}

/** The vocabulary's description of each field: `schema/field`, from the generated JSON Schemas. */
function vocabulary(folder: string): ReadonlyMap<string, string> {
  const definitions = readdirSync(folder).flatMap((name) => {
    const { $defs = {} } = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
      readonly $defs?: Readonly<Record<string, Titled>>;
    };
    return Object.entries($defs);
  });
  return new Map(
    definitions.flatMap(([schema, definition]) =>
      properties(definition).flatMap(([field, { title, description }]) =>
        title === undefined ? [] : [[`${schema}/${field}`, `${title}：${description}`] as const],
      ),
    ),
  );
}

/** The comment in the source of each field of `export const <Schema> = …`. */
function ofSource(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/(?<!\.test)\.ts$/.test(path)) continue;
    const text = readFileSync(join(folder, path), "utf8");
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      const schema = statement.declarationList.declarations[0]?.name.getText(source) ?? "";
      const visit = (node: ts.Node): void => {
        const comment = ts.isPropertyAssignment(node) ? ts.getJSDocCommentsAndTags(node)[0] : undefined;
        const words = comment && ts.getTextOfJSDocComment(comment.comment)?.replaceAll(/\s*\n\s*/g, " ");
        if (words && ts.isPropertyAssignment(node))
          found.set(`${schema}/${node.name.getText(source)}`, words);
        ts.forEachChild(node, visit);
      };
      visit(statement);
    }
  }
  return found;
}

/** The comments of all fields: the term with its definition, then the source's comment. */
export function fieldComments(sources: string, schemas: string): FieldComments {
  const [terms, notes] = [vocabulary(schemas), ofSource(sources)];
  return (schema, field) => {
    const parts = [terms, notes].flatMap((all) => all.get(`${schema}/${field}`) ?? []);
    return parts.length > 0 ? `/** ${parts.join(" ").replaceAll("*/", "*\\/")} */` : undefined;
  };
}
