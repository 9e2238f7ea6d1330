import * as core from "zod/v4/core";

/** The inner schema, without optional, nullable and readonly around it. */
export function bare(schema: core.$ZodType): core.$ZodType {
  let inner = schema;
  for (;;) {
    if (
      inner instanceof core.$ZodExactOptional ||
      inner instanceof core.$ZodNullable ||
      inner instanceof core.$ZodReadonly
    )
      inner = inner._zod.def.innerType;
    else if (inner instanceof core.$ZodLazy) inner = inner._zod.innerType;
    else return inner;
  }
}

/** Whether a value fits an object schema, judged by fields that accept only certain texts. */
function suits(schema: core.$ZodType, value: object): schema is core.$ZodObject {
  if (!(schema instanceof core.$ZodObject)) return false;
  return Object.entries(schema._zod.def.shape as Readonly<Record<string, core.$ZodType>>).every(
    ([key, field]) =>
      !(field instanceof core.$ZodLiteral) ||
      field._zod.values.has((value as Readonly<Record<string, never>>)[key] as never),
  );
}

/** The fields of an object of the model by name; for a union, those of the member that fits the value. */
export function fieldsOfSchema(
  schema: core.$ZodType,
  value: object,
): Readonly<Record<string, core.$ZodType>> {
  const inner = bare(schema);
  const object =
    inner instanceof core.$ZodUnion ? inner._zod.def.options.find((option) => suits(option, value)) : inner;
  return object instanceof core.$ZodObject ? object._zod.def.shape : {};
}

/** The schema of a list's items; undefined if the schema is not of a list. */
export function itemSchema(schema: core.$ZodType): core.$ZodType | undefined {
  const inner = bare(schema);
  return inner instanceof core.$ZodArray ? inner._zod.def.element : undefined;
}

/** The schemas of all values directly in values of a schema. */
export function membersOfSchema(schema: core.$ZodType): readonly core.$ZodType[] {
  if (schema instanceof core.$ZodObject)
    return Object.values(schema._zod.def.shape as Readonly<Record<string, core.$ZodType>>);
  if (schema instanceof core.$ZodUnion) return schema._zod.def.options;
  return schema instanceof core.$ZodArray ? [schema._zod.def.element] : [];
}

/** A value of the model with its schema and pointer. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
  readonly schema: core.$ZodType;
}

/** The values directly in a value: its members or items. */
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
