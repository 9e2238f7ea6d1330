import type { FiscalYear } from "../values/fiscal-year.js";
import type { ClassificationCode } from "./code.js";
import { type BudgetFund, type ClassificationEntry, inForce, type Years } from "./entry.js";
import { parentOf, tableOf } from "./hierarchy.js";
import { entriesOf } from "./tables.js";

/** Whether a code stood in the tables of a year. */
export type Standing = "in-force" | "not-yet" | "retired";

/** What the tables say of a code. One that they lack is not known, which is not to say that it is wrong. */
export type LookUp<C extends ClassificationCode> =
  | { readonly known: true; readonly entry: ClassificationEntry<C>; readonly standing: Standing }
  | { readonly known: false; readonly code: C; readonly nearest?: ClassificationEntry<C> };

function standingOf(years: Years, year: FiscalYear | undefined): Standing {
  if (year === undefined) return years.validTo === undefined ? "in-force" : "retired";
  if (inForce(years, year)) return "in-force";
  return years.validFrom !== undefined && year < years.validFrom ? "not-yet" : "retired";
}

/** The entry of a code, whatever its years. */
export function entryOf<C extends ClassificationCode>(code: C): ClassificationEntry<C> | undefined {
  return (entriesOf(tableOf(code)) as ReadonlyMap<C, ClassificationEntry<C>>).get(code);
}

/** The entry of the code, or of the lowest code above it that the tables have. */
function nearestEntry<C extends ClassificationCode>(code: C): ClassificationEntry<C> | undefined {
  const parent = parentOf(code);
  return entryOf(code) ?? (parent && nearestEntry(parent));
}

/**
 * The entry of a code and whether it is in force in `year` (without one: whether it still is).
 * A code that the tables lack gives `known: false` and the nearest entry above: the tables hold what is common, not all.
 * Source: reference §3 and its tables; each entry has its confidence.
 */
export function lookUp<C extends ClassificationCode>(code: C, year?: FiscalYear): LookUp<C> {
  const entry = entryOf(code);
  if (entry) return { known: true, entry, standing: standingOf(entry, year) };
  const nearest = nearestEntry(code);
  return { known: false, code, ...(nearest && { nearest }) };
}

/**
 * The name of a code in a year; where two names overlap, the later. Undefined when the tables lack the code
 * or when it was not in force.
 */
export function nameIn(code: ClassificationCode, year: FiscalYear): string | undefined {
  return entryOf(code)?.names.findLast((name) => inForce(name, year))?.name;
}

/**
 * The codes directly beneath a code that the tables have, in ascending order;
 * with a year only those in force in it.
 */
export function childrenOf<C extends ClassificationCode>(code: C, year?: FiscalYear): readonly C[] {
  const entries = entriesOf(tableOf(code)) as ReadonlyMap<C, ClassificationEntry<C>>;
  return [...entries.values()]
    .filter((entry) => parentOf(entry.code) === code && (year === undefined || inForce(entry, year)))
    .map((entry) => entry.code);
}

/**
 * The budgets that a code may stand in: 21208 only in government-managed funds, 21201 only in the general public budget,
 * 212 in either. A code that the tables lack is as the nearest above it. Undefined when that says nothing:
 * an economic code, a 类 that the tables lack. Source: reference §3.2.
 */
export function fundsOf(code: ClassificationCode): readonly BudgetFund[] | undefined {
  return nearestEntry(code)?.funds;
}
