import type { DepartmentBudget } from "../budget/department-budget.js";
import { segments, valueAt } from "../field.js";

/** A value and where it stands. null is a value: disclosed blank. */
export interface Selected {
  readonly pointer: string;
  readonly value: unknown;
}

const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The names of what stands directly in a value, as pointers reach it. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).filter((key) => valueAt(value, `/${escaped(key)}`) !== undefined);
}

/**
 * The values that a pattern points at: a JSON pointer in which * stands for any field or item.
 * /projects/&#42;/budget selects the budgets of all projects. What is not disclosed is not selected.
 * @throws RangeError when the pattern is no JSON pointer
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
