import type { DisclosureKind, TableKind } from "@qingbei/domain";
import { meetingAndTraining, tableTemplates } from "../../../templates/budget-tables.js";
import {
  againstPlan,
  carriedOverWords,
  changeWords,
  codeParts,
  codeWords,
  columnEnding,
  executedWords,
  genericWords,
  nameWords,
  ordinalWords,
  projectCodeWords,
  projectTypeWords,
  remarkWords,
  shareWords,
  threePublicGroup,
  threePublicWhole,
  unitNameWords,
} from "../../../templates/table-words.js";
import { wholeLabel } from "../../../templates/total-words.js";
import type { Piece } from "../../blocks/blocks.js";
import { type ColumnYear, currentYear, yearFrom, yearOf } from "./column-years.js";
import type { Header } from "./header.js";
import { isPartOfSource } from "./parts-of-sources.js";
import { fieldOf, isSource, standIns } from "./sources.js";
import { unitOfColumn } from "./unit.js";
import { headerKey, wordKey } from "./wording.js";

/** What is known of the document when the columns of a table are read. */
export interface TableFrame {
  readonly kind: DisclosureKind;
  readonly fiscalYear?: number | undefined;
  /** The year of the whole table, if only a part of its columns is read. */
  readonly current?: number;
}

/** What a column of a table holds. */
export type Column =
  | { readonly role: "code" | "name" | "unitName" | "projectType" | "nothing" }
  | {
      readonly role: "amount";
      readonly field: string;
      readonly year: ColumnYear;
      /** The unit that the header names for this column. */
      readonly unit?: string;
      /** The number of the year in the header, if the table has no column of the document's own year. */
      readonly strayYear?: number;
      /** The index of the table it belongs to, among tables side by side. */
      readonly run: number;
      /** Of several columns for one field, the one with the lowest rank is used. */
      readonly rank: number;
    };

export type AmountColumn = Extract<Column, { role: "amount" }>;

interface Match {
  readonly field: string;
  readonly rank: number;
}

/** The field named by the words above a column: the lowest word that says more than 合计. */
function matchOf(kind: TableKind, keys: readonly string[]): Match | undefined {
  const total = tableTemplates[kind].columns.total ? "total" : "amount";
  const { sumsOnly } = tableTemplates[kind];
  const group = keys.map((key) => fieldOf(kind, key)).find((field) => field && sumsOnly?.includes(field));
  const leafField = fieldOf(kind, keys.at(-1) ?? "");
  // revenue beneath 本年收入 by use is not spending by use
  if (group && leafField !== undefined && leafField !== group && leafField !== total) return undefined;
  const isWhole = wholeLabel.test(keys.at(-1) ?? "");
  for (const [above, key] of [...keys].reverse().entries()) {
    if (key === "" || genericWords.test(key) || changeWords.test(key) || executedWords.test(key)) continue;
    const isThree =
      kind === "threePublicExpensesTable" && (above > 0 ? threePublicGroup : threePublicWhole).test(key);
    const field = isThree ? total : fieldOf(kind, key);
    // a column beneath money carried over is a source of an earlier year
    if (
      field &&
      field !== "broughtForward" &&
      keys.slice(0, keys.length - 1 - above).some((each) => carriedOverWords.test(each))
    ) {
      const earlier = tableTemplates[kind].carriedOver?.[field];
      return earlier === undefined ? undefined : { field: earlier, rank: above };
    }
    // money carried over within one source is already in that source's own column
    const isOfSource = keys
      .slice(0, keys.length - 1 - above)
      .some((each) => isSource(kind, fieldOf(kind, each)));
    if (field === "broughtForward" && isOfSource) return undefined;
    if (field)
      return { field, rank: field === total ? (kind === "threePublicExpensesTable" ? 0 : 2) : above };
    // the column has a specific word that is unknown
    if (above === 0) return undefined;
    if (carriedOverWords.test(key)) return undefined;
  }
  return { field: total, rank: isWhole ? 1 : 3 };
}

/** A header cell of final accounts that names an expense and a column, without the column: 机关运行经费决算数. */
function withoutColumn(key: string): string {
  return key.replace(columnEnding, "") || key;
}

function columnOf(kind: TableKind, stack: readonly Piece[], document: DisclosureKind): Column {
  const texts = stack.map(({ text }) => wordKey(text));
  const printed = stack.map(({ text }) => headerKey(text));
  const keys = document === "budget" ? printed : printed.map(withoutColumn);
  const leaf = keys.at(-1) ?? "";
  const isList = kind === "projectListTable";
  if (stack.length === 0 || ordinalWords.test(leaf)) return { role: "nothing" };
  if (isList && projectCodeWords.test(leaf)) return { role: "code" };
  if (remarkWords.test(leaf)) return { role: "nothing" };
  if (isList && projectTypeWords.test(leaf)) return { role: "projectType" };
  if (unitNameWords.test(leaf)) return { role: "unitName" };
  const isCode = codeParts.includes(leaf) || codeWords.test(leaf);
  if (isCode) return { role: isList ? "nothing" : "code" };
  if (nameWords.test(leaf) || nameWords.test(leaf.replace(/（[^（）]*）$/, ""))) return { role: "name" };
  if (texts.some((text) => shareWords.test(text) || (document === "finalAccounts" && againstPlan.test(text))))
    return { role: "nothing" };
  const match = matchOf(kind, keys);
  if (!match) return { role: "nothing" };
  const unit = stack.map(({ text }) => unitOfColumn(text)).find(Boolean);
  return { role: "amount", ...match, run: 0, year: yearOf(texts, printed, document), ...(unit && { unit }) };
}

/** The columns as of this year and the year before; columns of any other year hold nothing. */
function datedColumns(columns: readonly Column[], { fiscalYear, current }: TableFrame): Column[] {
  const years = columns.flatMap(yearsOf);
  // what a budget's own year spent is not known yet
  const planned = years.filter(({ executed, ofAccounts }) => !executed || ofAccounts);
  const year = current ?? currentYear(planned, fiscalYear) ?? fiscalYear ?? currentYear(years, fiscalYear);
  return columns.map((column): Column => {
    if (column.role !== "amount" || column.year.number === undefined || year === undefined) return column;
    const dated = yearFrom(column.year, year);
    if (!dated) return { role: "nothing" };
    const isStray = fiscalYear !== undefined && year !== fiscalYear;
    return { ...column, year: dated, ...(isStray && { strayYear: column.year.number }) };
  });
}

const yearsOf = (column: Column) => (column.role === "amount" ? [column.year] : []);

/** The frame for both sides of a table, whose years are those of the whole header. */
export function wholeFrame(kind: TableKind, header: Header, frame: TableFrame): TableFrame {
  const years = header.columns.flatMap((stack) => yearsOf(columnOf(kind, stack, frame.kind)));
  const current = currentYear(years, frame.fiscalYear);
  return current === undefined ? frame : { ...frame, current };
}

/** Numbers the tables side by side: a column of codes or names behind amounts begins the next. */
function inRuns(columns: readonly Column[]): Column[] {
  let run = 0;
  let hasAmounts = false;
  return columns.map((column) => {
    if (column.role === "amount") {
      hasAmounts = true;
      return { ...column, run };
    }
    if (hasAmounts && (column.role === "code" || column.role === "name")) {
      run++;
      hasAmounts = false;
    }
    return column;
  });
}

/** The columns of a table, without those that are a part of a source. */
function withoutPartsOfSources(kind: TableKind, header: Header, columns: readonly Column[]): Column[] {
  const fields = columns.map((column) => (column.role === "amount" ? column.field : undefined));
  return columns.map((column, at) =>
    isPartOfSource(kind, header, fields, at) ? { role: "nothing" } : column,
  );
}

/** The field of a column in its year; undefined if the table's rows have no field for that year. */
function fieldInYear(kind: TableKind, { field, year }: AmountColumn): string | undefined {
  const { columns, previous, planned } = tableTemplates[kind];
  const isTotal = field === (columns.total ? "total" : "amount");
  if (year.change) {
    if (!isTotal || previous !== "previousTotal") return undefined;
    return year.change === "rate" ? "changeRate" : "change";
  }
  if (year.planned) {
    if (field !== planned || year.planned === "unsaid" || year.is === "previous") return undefined;
    return `${year.planned}Amount`;
  }
  if (year.is !== "previous") return year.executed && !year.ofAccounts ? undefined : field;
  if (field === previous) return field;
  if (!isTotal || previous === undefined) return undefined;
  if (!year.executed) return previous;
  return previous === "previousTotal" ? "previousExecuted" : undefined;
}

/** The best column of each field within its run. */
function bestOf(columns: readonly Column[], keyOf: (column: AmountColumn) => string): ReadonlySet<number> {
  const best = new Map<string, { at: number; rank: number }>();
  for (const [at, column] of columns.entries()) {
    if (column.role !== "amount") continue;
    const key = `${column.run} ${keyOf(column)}`;
    const other = best.get(key);
    if (!other || column.rank < other.rank) best.set(key, { at, rank: column.rank });
  }
  return new Set([...best.values()].map(({ at }) => at));
}

/**
 * A total of the three public expenses whose column is 合计 includes meetings and training too, if those have columns
 * beside it.
 */
function withMeetings(columns: readonly Column[]): readonly Column[] {
  const totals = columns.filter((column) => column.role === "amount" && column.field === "total");
  const isOfThree = totals.some((column) => column.role === "amount" && column.rank === 0);
  const hasMore = columns.some(
    (column) => column.role === "amount" && meetingAndTraining.includes(column.field),
  );
  if (!isOfThree || !hasMore) return columns;
  return columns.map((column) =>
    column.role === "amount" && column.field === "total" && column.rank === 1
      ? { ...column, field: "withMeetingsAndTraining" }
      : column,
  );
}

/**
 * What each column of a table holds. Last year's total and the change on it are kept if the rows of this table have
 * fields for them; all other columns of another year hold nothing.
 */
export function columnsOf(kind: TableKind, header: Header, frame: TableFrame): Column[] {
  const columns = header.columns.map((stack) => columnOf(kind, stack, frame.kind));
  const dated = datedColumns(inRuns(withoutPartsOfSources(kind, header, columns)), frame);
  const keepsYears = tableTemplates[kind].shape === "years";
  const placed = dated.map((column): Column => {
    if (column.role !== "amount" || keepsYears) return column;
    const field = fieldInYear(kind, column);
    return field === undefined ? { role: "nothing" } : { ...column, field };
  });
  const hasTotal = placed.some((column) => column.role === "amount" && column.field === "total");
  const settled = placed.map((column): Column => {
    const standsIn = !hasTotal && column.role === "amount" && standIns.includes(column.field);
    return standsIn ? { ...column, field: "total" } : column;
  });
  const named = keepsYears ? withMeetings(settled) : settled;
  const chosen = bestOf(named, ({ field, year }) =>
    keepsYears ? `${field} ${year.is === "previous"} ${year.executed} ${year.change} ${year.planned}` : field,
  );
  return named.map((column, at) =>
    column.role === "amount" && !chosen.has(at) ? { role: "nothing" } : column,
  );
}
