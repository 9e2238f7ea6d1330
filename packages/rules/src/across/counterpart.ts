import { type DepartmentBudget, type Field, type FieldOf, pointerOf, segments } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { remember } from "../engine/remember.js";
import { uniqueBy } from "../engine/unique-by.js";
import { revenueRowOf } from "../parameters/summary-rows.js";

type Members = Readonly<Record<string, unknown>>;
const isIndex = (segment: string) => /^\d+$/.test(segment);
const spaceless = (value: unknown) => (typeof value === "string" ? value.replace(/\s+/g, "") : "");

/** What tells an item of a list from the others: its code, or all the names that it stands under. */
function itemKey(item: unknown): string | undefined {
  const { code, category, section, name } = (item ?? {}) as Members;
  if (spaceless(code) !== "") return spaceless(code);
  return spaceless(name) === "" ? undefined : [category, section, name].map(spaceless).join("/");
}

/** A source of revenue by the name of the field, whatever a budget or its final accounts call it; else as any item. */
function sourceKey(item: unknown): string | undefined {
  return revenueRowOf(spaceless((item as Members | undefined)?.name)) ?? itemKey(item);
}

const keyOf = (list: string | undefined) => (list === "revenueRows" ? sourceKey : itemKey);

type ByKey = ReadonlyMap<string, readonly [place: number, item: unknown]>;

const places = remember<readonly unknown[], ByKey>();

/** The place of the one item of a list with a key; undefined where there is none or several. The list is looked through once. */
function theOne(items: unknown, key: string | undefined, keyOfItem: typeof itemKey): number | undefined {
  if (!Array.isArray(items) || key === undefined) return undefined;
  const byKey = (all: readonly unknown[]): ByKey => uniqueBy(all.entries(), ([, item]) => keyOfItem(item));
  return places(items, byKey).get(key)?.[0];
}

/**
 * The same field of another budget. Items of lists are found by their code, by the source of revenue that they are, or by all
 * their names, to the character; undefined where the other budget has no such item, or either has several.
 */
export function counterpart<T>(
  { value }: CheckContext,
  field: Field<T>,
  from: FieldOf<DepartmentBudget>,
  to: FieldOf<DepartmentBudget>,
): Field<T> | undefined {
  let [here, there]: [unknown, unknown] = [from, to];
  let list: string | undefined;
  for (const segment of segments(pointerOf(field))) {
    if (isIndex(segment)) {
      const [items, others] = [value(here as Field<unknown>), value(there as Field<unknown>)];
      const key = keyOf(list)((items as readonly unknown[])[Number(segment)]);
      const index = theOne(others, key, keyOf(list));
      if (index === undefined || theOne(items, key, keyOf(list)) === undefined) return undefined;
      here = (here as FieldOf<readonly unknown[]>).at(Number(segment));
      there = (there as FieldOf<readonly unknown[]>).at(index);
    } else {
      here = (here as Members)[segment];
      there = (there as Members)[segment];
      list = segment;
    }
  }
  return there as Field<T>;
}
