import * as z from "zod";

/** A schema without what says that a value may be missing, blank or not be changed. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodExactOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodReadonly ||
    inner instanceof z.ZodLazy
  )
    inner = inner.unwrap();
  return inner;
}

/** Whether a value may be of an object schema, by those of its fields that admit certain words only. */
function suits(schema: z.core.$ZodType, value: object): schema is z.ZodObject {
  if (!(schema instanceof z.ZodObject)) return false;
  return Object.entries(schema.shape as Readonly<Record<string, z.core.$ZodType>>).every(
    ([key, field]) =>
      !(field instanceof z.ZodLiteral) ||
      field.values.has((value as Readonly<Record<string, never>>)[key] as never),
  );
}

/** The fields of an object of the model by name, for a union those of the member that the value is of. */
export function fieldsOfSchema(
  schema: z.core.$ZodType,
  value: object,
): Readonly<Record<string, z.core.$ZodType>> {
  const inner = bare(schema);
  const object = inner instanceof z.ZodUnion ? inner.options.find((option) => suits(option, value)) : inner;
  return object instanceof z.ZodObject ? object.shape : {};
}

/** The schema of the items where a schema is of a list. */
export function itemSchema(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const inner = bare(schema);
  return inner instanceof z.ZodArray ? inner.element : undefined;
}

/** The schemas of all that may stand directly in values of a schema. */
export function membersOfSchema(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodObject)
    return Object.values(schema.shape as Readonly<Record<string, z.core.$ZodType>>);
  if (schema instanceof z.ZodUnion) return schema.options;
  return schema instanceof z.ZodArray ? [schema.element] : [];
}

/** A value of the model with its schema and where it stands. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
}

/** What stands directly in a value: the members that are there, or the items. */
export function childrenOf({ pointer, value, schema }: Place): readonly Place[] {
  const item = itemSchema(schema);
  if (item && Array.isArray(value))
    return value.map((each, index) => ({ pointer: `${pointer}/${index}`, value: each, schema: item }));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(fieldsOfSchema(schema, value)).flatMap(([key, field]) =>
    Object.hasOwn(value, key)
      ? [{ pointer: `${pointer}/${key}`, value: (value as Record<string, unknown>)[key], schema: field }]
      : [],
  );
}
