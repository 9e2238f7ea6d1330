import { type DepartmentBudget, type Field, type FieldOf, pointerOf, withoutBlanks } from "@qingbei/domain";
import { segments } from "@qingbei/domain/internal";
import type { CheckContext } from "../engine/context.js";
import { remember } from "../engine/remember.js";
import { uniqueBy } from "../engine/unique-by.js";
import { revenueRowOf } from "../parameters/summary-rows.js";

type Members = Readonly<Record<string, unknown>>;
const isIndex = (segment: string) => /^\d+$/.test(segment);
const spaceless = (value: unknown) => (typeof value === "string" ? withoutBlanks(value) : "");

/** What distinguishes an item of a list: its code, or all its names (类, 款, 项); undefined without a name. */
function itemKey(item: unknown): string | undefined {
  const { code, category, section, name } = (item ?? {}) as Members;
  if (spaceless(code) !== "") return spaceless(code);
  return spaceless(name) === "" ? undefined : [category, section, name].map(spaceless).join("/");
}

/**
 * The field name of a source of revenue, which a budget and its final accounts may name differently; else as any item.
 */
function sourceKey(item: unknown): string | undefined {
  return revenueRowOf(spaceless((item as Members | undefined)?.name)) ?? itemKey(item);
}

const keyOf = (list: string | undefined) => (list === "revenueRows" ? sourceKey : itemKey);

type ByKey = ReadonlyMap<string, readonly [place: number, item: unknown]>;

const places = remember<readonly unknown[], ByKey>();

/** The index of the only item with a key; undefined if none or several have it. Each list is indexed once. */
function theOne(items: unknown, key: string | undefined, keyOfItem: typeof itemKey): number | undefined {
  if (!Array.isArray(items) || key === undefined) return undefined;
  const byKey = (all: readonly unknown[]): ByKey => uniqueBy(all.entries(), ([, item]) => keyOfItem(item));
  return places(items, byKey).get(key)?.[0];
}

/**
 * The same field of another budget. An item of a list is found by its code, its source of revenue, or all its names,
 * which must be equal; undefined if the other budget has no such item, or either has several.
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
