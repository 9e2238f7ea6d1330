import type { DepartmentBudget } from "./budget/department-budget.js";
import type { Exact } from "./values/exact.js";
import type { Percentage, PercentagePoints } from "./values/percentage.js";

const POINTER: unique symbol = Symbol("pointer");
declare const VALUE: unique symbol;

/** The address of a value of type T in a budget: a JSON pointer that knows its type. */
export interface Field<T> {
  readonly [POINTER]: string;
  readonly [VALUE]?: T;
}

type Leaf = string | number | boolean | Exact | Percentage | PercentagePoints;

/** A field and, by name or by index, the fields beneath it. */
export type FieldOf<T> = Field<T> &
  (T extends Leaf
    ? unknown
    : T extends readonly (infer E)[]
      ? { at(index: number): FieldOf<E> }
      : { readonly [K in keyof T]-?: FieldOf<NonNullable<T[K]>> });

function node(pointer: string): unknown {
  // rules ask for the same few names again and again; items of lists are made anew, so nothing grows with a document
  const named = new Map<string, unknown>();
  return new Proxy(Object.create(null) as object, {
    get(_, key) {
      if (key === POINTER) return pointer;
      if (key === "at") return (index: number) => node(`${pointer}/${index}`);
      if (typeof key !== "string") return undefined;
      if (!named.has(key))
        named.set(key, node(`${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`));
      return named.get(key);
    },
  });
}

/** All fields of a budget: `fields.expenditure.total` is the pointer /expenditure/total, typed as 万元. */
export const fields = node("") as FieldOf<DepartmentBudget>;

/** The JSON pointer of a field. */
export function pointerOf(field: Field<unknown>): string {
  return field[POINTER];
}

/** The segments of a JSON pointer, unescaped. */
export function segments(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON pointer, undefined where there is none. Own properties only. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const segment of segments(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

/** The value of a field: undefined where not disclosed, null where disclosed blank. */
export function get<T>(budget: DepartmentBudget, field: Field<T>): T | null | undefined {
  return valueAt(budget, pointerOf(field)) as T | null | undefined;
}
