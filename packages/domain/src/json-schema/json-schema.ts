import * as z from "zod/mini";
import { definitionOf } from "../glossary/glossary.js";
import { type SchemaName, schemas } from "../schemas.js";
import { termOf, termOfField } from "../terms/terms.js";

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Registers every public schema, so that it becomes a definition under its name. */
function names() {
  const registry = z.registry<Record<string, unknown>>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  return registry;
}

function generate(name: SchemaName): JsonSchema {
  return z.toJSONSchema(schemas[name], {
    // the schema of what is read: amounts are texts
    io: "input",
    metadata: names(),
    override: ({ jsonSchema }) => {
      // in JSON Schema it means "only the server sets it", which is not true of our lists
      delete jsonSchema.readOnly;
    },
  });
}

/** A field of a schema: its name, the name of the field that contains it, and the schema of its value. */
interface SchemaField {
  readonly owner: string;
  readonly name: string;
  readonly value: JsonSchema;
}

const children = ({ anyOf = [], oneOf = [], items }: JsonSchema): readonly JsonSchema[] =>
  [...anyOf, ...oneOf, ...(Array.isArray(items) ? items : [items])].filter(
    (child): child is JsonSchema => typeof child === "object",
  );

/** All fields in and beneath a schema; references are followed once from each owner. */
function* fieldsOf(
  schema: JsonSchema,
  owner: string,
  definitions: Readonly<Record<string, JsonSchema>>,
  seen: Set<string>,
): Generator<SchemaField> {
  const name = schema.$ref?.replace(/^#\/\$defs\//, "");
  const definition = name === undefined ? undefined : definitions[name];
  const way = `${owner}/${name}`;
  if (definition && !seen.has(way)) {
    seen.add(way);
    yield* fieldsOf(definition, owner, definitions, seen);
  }
  for (const child of children(schema)) yield* fieldsOf(child, owner, definitions, seen);
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    if (typeof value !== "object") continue;
    yield { owner, name: key, value };
    yield* fieldsOf(value, key, definitions, seen);
  }
}

/** The root documents of the model; every other schema is part of one. */
const ROOTS = { DepartmentBudget: "", Statement: "statement", Occurrence: "occurrence" } as const;

function everyField(): readonly SchemaField[] {
  return Object.entries(ROOTS).flatMap(([name, owner]) => {
    const root = generate(name as SchemaName);
    return [...fieldsOf(root, owner, root.$defs ?? {}, new Set())];
  });
}

/** Every field of the model as owner and name: in `revenue`, `total`. The vocabulary has a term for each. */
export function schemaFields(): readonly { readonly owner: string; readonly name: string }[] {
  return everyField().map(({ owner, name }) => ({ owner, name }));
}

/** The field that contains each definition: `projects` for Project. */
function owners(): ReadonlyMap<string, string> {
  const found = new Map<string, string>(Object.entries(ROOTS));
  for (const { name, value } of everyField())
    for (const { $ref } of [value, ...children(value)]) {
      const definition = $ref?.replace(/^#\/\$defs\//, "");
      if (definition !== undefined && !found.has(definition)) found.set(definition, name);
    }
  return found;
}

function entitle(schema: JsonSchema, owner: string): void {
  for (const child of children(schema)) entitle(child, owner);
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    if (typeof value !== "object") continue;
    entitle(value, key);
    const term = termOfField(owner, key);
    if (term) Object.assign(value, { title: term.zh, description: definitionOf(term.id).definition });
  }
}

/** The Chinese name of a schema: that of the fields which hold it, if they have one name; else its own. */
function titleOf(name: SchemaName): string {
  if (name === "DepartmentBudget") return termOf("departmentBudget").zh;
  const reference = `#/$defs/${name}`;
  const holding = everyField().filter(({ value }) =>
    [value, ...children(value)].some(({ $ref }) => $ref === reference),
  );
  const [title, another] = new Set(holding.map((field) => termOfField(field.owner, field.name)?.zh ?? name));
  return title === undefined || another !== undefined ? name : title;
}

/**
 * The JSON Schema of a public schema, for what `decode` reads. Self-contained, with an `$id`, and titles and descriptions from the
 * vocabulary. A missing key was not disclosed, `null` was disclosed blank; amounts are texts.
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  const schema = generate(name);
  const ownerOf = owners();
  for (const [definition, value] of Object.entries(schema.$defs ?? {}))
    entitle(value, ownerOf.get(definition) ?? "");
  return { $id: `urn:qingbei:schema:${name}`, title: titleOf(name), ...schema };
}
