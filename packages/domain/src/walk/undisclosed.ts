import * as core from "zod/v4/core";
import { DepartmentBudget } from "../budget/department-budget.js";
import { isExact } from "../values/exact.js";
import { isRate } from "../values/percentage.js";
import { bare, childrenOf, fieldsOfSchema, type Place } from "./model-schema.js";

/** A field that a budget could disclose and does not: it is missing, or stands there blank. Zero is disclosed. */
export interface Undisclosed {
  readonly pointer: string;
  readonly state: "missing" | "blank";
}

/** Whether a field holds what a document discloses; yes-or-no fields are remarks of the reader. */
const isDisclosure = (schema: core.$ZodType) => !(bare(schema) instanceof core.$ZodBoolean);

function* walk(place: Place): Generator<Undisclosed> {
  const { pointer, value, schema } = place;
  if (value === null) {
    yield { pointer, state: "blank" };
    return;
  }
  if (typeof value !== "object" || isExact(value) || isRate(value)) return;
  for (const child of childrenOf(place)) yield* walk(child);
  for (const [key, field] of Object.entries(fieldsOfSchema(schema, value)))
    if (field instanceof core.$ZodExactOptional && !Object.hasOwn(value, key) && isDisclosure(field))
      yield { pointer: `${pointer}/${key}`, state: "missing" };
}

/**
 * What a budget does not disclose, of the whole model or of the part at a pointer. A section that is missing is
 * listed once, not field by field, also for a part of it that is asked for; blank fields and missing ones are told apart.
 * `labelOf` names each.
 */
export function undisclosed(budget: DepartmentBudget, within = ""): readonly Undisclosed[] {
  const all = [...walk({ pointer: "", value: budget, schema: DepartmentBudget })];
  const asked = `${within}/`;
  return all.filter(({ pointer }) => `${pointer}/`.startsWith(asked) || asked.startsWith(`${pointer}/`));
}
