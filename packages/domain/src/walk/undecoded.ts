import * as core from "zod/v4/core";
import { DepartmentBudget } from "../budget/department-budget.js";
import { bare, fieldsOfSchema, itemSchema } from "./model-schema.js";

/** What the walk asks of a schema: whether its values are numbers, of what its items are, and which fields a value has. */
interface Shape {
  readonly isNumber: boolean;
  readonly item: core.$ZodType | undefined;
  fieldsOf(value: object): Readonly<Record<string, core.$ZodType>>;
}

const shapes = new WeakMap<core.$ZodType, Shape>();

/** Looked at once for each schema: every review asks it of every value. */
function shapeOf(schema: core.$ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const inner = bare(schema);
  const one = inner instanceof core.$ZodObject ? fieldsOfSchema(inner, {}) : undefined;
  const shape = {
    isNumber: inner instanceof core.$ZodCodec,
    item: itemSchema(inner),
    fieldsOf: (value: object) => one ?? fieldsOfSchema(inner, value),
  };
  shapes.set(schema, shape);
  return shape;
}

/** Where JSON's text stands for a number, from here; undefined where none does. */
function undecodedIn(schema: core.$ZodType, value: unknown): string | undefined {
  const shape = shapeOf(schema);
  if (shape.isNumber) return typeof value === "object" ? undefined : "";
  if (typeof value !== "object" || value === null) return undefined;
  const fields = shape.item ? undefined : shape.fieldsOf(value);
  for (const key of Object.keys(value)) {
    const child = shape.item ?? fields?.[key];
    const found = child && undecodedIn(child, (value as Readonly<Record<string, unknown>>)[key]);
    if (found !== undefined) return `/${key}${found}`;
  }
  return undefined;
}

/**
 * Where a budget still has the text or the number of its JSON in place of an exact number: JSON that was cast and not decoded.
 * Undefined where all was decoded; it is no full check, which is `safeEncode`.
 */
export function undecodedAt(budget: DepartmentBudget): string | undefined {
  return undecodedIn(DepartmentBudget, budget);
}
