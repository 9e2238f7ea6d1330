import type { DepartmentBudget } from "../budget/department-budget.js";
import { segments, valueAt } from "../field/field.js";

/** A value and its pointer. null is a value: disclosed blank. */
export interface Selected {
  readonly pointer: string;
  readonly value: unknown;
}

const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The names of the values directly in a value, as in pointers. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).filter((key) => valueAt(value, `/${escaped(key)}`) !== undefined);
}

/**
 * The values that a pattern selects: a JSON pointer in which * stands for any field or item.
 * /projects/&#42;/budget selects the budgets of all projects. Values that are not disclosed are not selected.
 * @throws RangeError if the pattern is not a JSON pointer
 */
export function select(budget: DepartmentBudget, pattern: string): readonly Selected[] {
  let found: readonly Selected[] = [{ pointer: "", value: budget }];
  for (const segment of segments(pattern)) {
    found = found.flatMap(({ pointer, value }) =>
      (segment === "*" ? keysOf(value) : [segment]).flatMap((key) => {
        const child = valueAt(value, `/${escaped(key)}`);
        return child === undefined ? [] : [{ pointer: `${pointer}/${escaped(key)}`, value: child }];
      }),
    );
  }
  return found;
}
