import type { DisclosureKind } from "@qingbei/domain";
import { yearsIn } from "@qingbei/domain/internal";
import {
  carriedOverWords,
  changeWords,
  executedWords,
  plannedWords,
  previousWords,
  rateWords,
} from "../../../templates/table-words.js";

/** The year of a column's amounts: by its number, or as this year or the one before. */
export interface ColumnYear {
  readonly is: "current" | "previous" | "unsaid";
  readonly number?: number;
  /** Spent, not budgeted. */
  readonly executed?: boolean;
  /** In final accounts: the execution of the year that the document is about. */
  readonly ofAccounts?: boolean;
  /** In final accounts: the budget, not the execution. */
  readonly planned?: "approved" | "adjusted" | "unsaid";
  /** Not an amount of a year but the change between two: in money or in percent. */
  readonly change?: "amount" | "rate";
}

function changeOf(texts: readonly string[]): ColumnYear["change"] {
  if (!texts.some((text) => changeWords.test(text))) return undefined;
  return rateWords.test(texts.at(-1) ?? "") ? "rate" : "amount";
}

/** The year of a column's amounts, or the kind of change, by the words above it. */
export function yearOf(texts: readonly string[], keys: readonly string[], kind: DisclosureKind): ColumnYear {
  const change = changeOf(texts);
  if (change) return { is: "unsaid", change };
  const isExecuted = texts.some((text) => executedWords.test(text));
  return ofDocument(dateOf(texts), keys, kind, isExecuted);
}

/**
 * Which figure of the year the words name. By default it is the document's own: in a budget the budget, in final
 * accounts the execution.
 */
export function ofDocument(
  date: ColumnYear,
  keys: readonly string[],
  kind: DisclosureKind,
  isExecuted: boolean,
): ColumnYear {
  const printed: ColumnYear = isExecuted ? { ...date, executed: true } : date;
  if (kind === "budget") return printed;
  const planned = plannedWords.find(([, words]) => keys.some((key) => words.test(key)))?.[0];
  return planned ? { ...date, planned } : { ...printed, ofAccounts: true };
}

function dateOf(texts: readonly string[]): ColumnYear {
  for (const text of [...texts].reverse()) {
    const [number] = yearsIn(text);
    if (number !== undefined) return { is: "unsaid", number };
    if (previousWords.test(text) && !carriedOverWords.test(text)) return { is: "previous" };
    if (/本年|当年|今年/.test(text)) return { is: "current" };
  }
  return { is: "unsaid" };
}

/**
 * The year of a table: the document's if the table names it, else the latest that it names; undefined if it names none.
 */
export function currentYear(
  years: readonly ColumnYear[],
  fiscalYear: number | undefined,
): number | undefined {
  const numbers = years.flatMap(({ number }) => number ?? []);
  if (fiscalYear !== undefined && numbers.includes(fiscalYear)) return fiscalYear;
  return numbers.reduce<number | undefined>((latest, each) => Math.max(latest ?? each, each), undefined);
}

/** A year relative to the table's; undefined if it is earlier than the year before. */
export function yearFrom(year: ColumnYear, current: number): ColumnYear | undefined {
  if (year.number === current) return { ...year, is: "current" };
  return year.number === current - 1 ? { ...year, is: "previous" } : undefined;
}
