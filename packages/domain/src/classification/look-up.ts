import type { FiscalYear } from "../values/fiscal-year.js";
import type { ClassificationCode } from "./code.js";
import { type BudgetFund, type ClassificationEntry, inForce, type Years } from "./entry.js";
import { parentOf, tableOf } from "./hierarchy.js";
import { entriesOf } from "./tables.js";

/** Whether a code stood in the tables of a year. */
export type CodeStatus = "in-force" | "not-yet" | "retired";

/** What the tables know about a code. A code that they lack is unknown, not wrong. */
export type LookUp<C extends ClassificationCode> =
  | { readonly known: true; readonly entry: ClassificationEntry<C>; readonly status: CodeStatus }
  | { readonly known: false; readonly code: C; readonly nearest?: ClassificationEntry<C> };

function statusOf(years: Years, year: FiscalYear | undefined): CodeStatus {
  if (year === undefined) return years.validTo === undefined ? "in-force" : "retired";
  if (inForce(years, year)) return "in-force";
  return years.validFrom !== undefined && year < years.validFrom ? "not-yet" : "retired";
}

/** The entry of a code, in force or not; undefined if the tables lack it. */
export function entryOf<C extends ClassificationCode>(code: C): ClassificationEntry<C> | undefined {
  return (entriesOf(tableOf(code)) as ReadonlyMap<C, ClassificationEntry<C>>).get(code);
}

/** The entry of the code, or of the nearest code above it in the tables. */
function nearestEntry<C extends ClassificationCode>(code: C): ClassificationEntry<C> | undefined {
  const parent = parentOf(code);
  return entryOf(code) ?? (parent && nearestEntry(parent));
}

/**
 * The entry of a code, and whether it is in force in `year` (without one: whether it still is).
 * A code that the tables lack gives `known: false` and the nearest entry above: the tables hold the common codes, not
 * all.
 * Source: reference §3 and its tables; each entry has its confidence.
 */
export function lookUp<C extends ClassificationCode>(code: C, year?: FiscalYear): LookUp<C> {
  const entry = entryOf(code);
  if (entry) return { known: true, entry, status: statusOf(entry, year) };
  const nearest = nearestEntry(code);
  return { known: false, code, ...(nearest && { nearest }) };
}

/**
 * The name of a code in a year; the later one if two names overlap. undefined if the tables lack the code, or it was
 * not in force.
 */
export function nameIn(code: ClassificationCode, year: FiscalYear): string | undefined {
  return entryOf(code)?.names.findLast((name) => inForce(name, year))?.name;
}

/** The codes directly beneath a code in the tables, ascending; with a year, only those in force. */
export function childrenOf<C extends ClassificationCode>(code: C, year?: FiscalYear): readonly C[] {
  const entries = entriesOf(tableOf(code)) as ReadonlyMap<C, ClassificationEntry<C>>;
  return [...entries.values()]
    .filter((entry) => parentOf(entry.code) === code && (year === undefined || inForce(entry, year)))
    .map((entry) => entry.code);
}

/**
 * The budgets that may use a code: 21208 only government-managed funds, 21201 only the general public budget, 212
 * either. A code that the tables lack counts as the nearest above it. undefined for an economic code and for an unknown
 * 类. Source: reference §3.2.
 */
export function fundsOf(code: ClassificationCode): readonly BudgetFund[] | undefined {
  return nearestEntry(code)?.funds;
}
