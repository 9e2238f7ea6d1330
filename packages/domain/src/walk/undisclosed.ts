import * as core from "zod/v4/core";
import { DepartmentBudget } from "../budget/department-budget.js";
import { isExact } from "../values/exact.js";
import { isRate } from "../values/percentage.js";
import { fieldKind, noField } from "./field-kind.js";
import { bare, childrenOf, fieldsOfSchema, type Place } from "./model-schema.js";

/** A field that a budget could disclose but does not: it is missing or blank. Zero is disclosed. */
export interface Undisclosed {
  readonly pointer: string;
  readonly state: "missing" | "blank";
}

/** Whether a field holds something that documents disclose; yes-or-no fields are remarks of the reader. */
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
 * The fields that a budget does not disclose, in the whole model or in the part at a pointer. A missing section is
 * listed once, not field by field, also if only a part of it is asked for; blank and missing fields are distinguished.
 * `labelOf` names each.
 * @throws RangeError if no budget has a field at the pointer: of a misspelt one nothing would be undisclosed
 */
export function undisclosed(budget: DepartmentBudget, within = ""): readonly Undisclosed[] {
  if (fieldKind(within) === undefined) throw new RangeError(noField(within));
  const all = [...walk({ pointer: "", value: budget, schema: DepartmentBudget })];
  const asked = `${within}/`;
  return all.filter(({ pointer }) => `${pointer}/`.startsWith(asked) || asked.startsWith(`${pointer}/`));
}
