import {
  besideThree,
  columnWordings,
  type TableKind,
  tableTemplates,
} from "../../../templates/budget-tables.js";
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
  plannedWords,
  previousWords,
  projectCodeWords,
  projectTypeWords,
  rateWords,
  remarkWords,
  shareWords,
  threePublicGroup,
  threePublicWhole,
  unitNameWords,
  wholeWords,
} from "../../../templates/table-words.js";
import type { Piece } from "../../decode/blocks.js";
import { most } from "../../most.js";
import type { Header } from "./header.js";
import type { DocumentKind } from "./title.js";
import { unitOfColumn } from "./unit.js";
import { headerKey, shorterKeys, wordKey } from "./wording.js";

/** What a table's columns are read against: the document that it stands in. */
export interface TableFrame {
  readonly kind: DocumentKind;
  readonly fiscalYear?: number | undefined;
}

/** Which year's amounts a column holds: named by itself, or as this one and the one before. */
export interface ColumnYear {
  readonly is: "current" | "previous" | "unsaid";
  readonly number?: number;
  /** What was spent, not what was budgeted. */
  readonly executed?: boolean;
  /** In final accounts, where what was spent in the year is what the document is of. */
  readonly ofAccounts?: boolean;
  /** In final accounts: what the budget was, not what became of it. */
  readonly planned?: "approved" | "adjusted" | "unsaid";
  /** No year's amount, but the change from one to the other: in money or in percent. */
  readonly change?: "amount" | "rate";
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
      /** Which of the tables side by side the column belongs to. */
      readonly run: number;
      /** Of columns that could be the same field, the lowest is. */
      readonly rank: number;
    };

export type AmountColumn = Extract<Column, { role: "amount" }>;

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;
const fieldsByWord = new Map<TableKind, ReadonlyMap<string, string>>();

/** The field of a table that a wording names. */
export function fieldOf(kind: TableKind, key: string): string | undefined {
  let fields = fieldsByWord.get(kind);
  if (!fields) {
    fields = new Map(
      Object.keys(tableTemplates[kind].columns).flatMap((field) =>
        columnWordings(kind, field).map((wording) => [headerKey(wording), field] as const),
      ),
    );
    fieldsByWord.set(kind, fields);
  }
  for (const shorter of shorterKeys(key)) {
    const field = fields.get(shorter);
    if (field) return field;
  }
  return undefined;
}

function changeOf(texts: readonly string[]): ColumnYear["change"] {
  if (!texts.some((text) => changeWords.test(text))) return undefined;
  return rateWords.test(texts.at(-1) ?? "") ? "rate" : "amount";
}

function yearOf(texts: readonly string[], keys: readonly string[], kind: DocumentKind): ColumnYear {
  const change = changeOf(texts);
  if (change) return { is: "unsaid", change };
  const isExecuted = texts.some((text) => executedWords.test(text));
  return ofDocument(dateOf(texts), keys, kind, isExecuted);
}

/** Which of a year's figures words name: of a budget the budget, of final accounts what became of it. */
export function ofDocument(
  date: ColumnYear,
  keys: readonly string[],
  kind: DocumentKind,
  isExecuted: boolean,
): ColumnYear {
  const told: ColumnYear = isExecuted ? { ...date, executed: true } : date;
  if (kind === "budget") return told;
  const planned = plannedWords.find(([, words]) => keys.some((key) => words.test(key)))?.[0];
  return planned ? { ...date, planned } : { ...told, ofAccounts: true };
}

function dateOf(texts: readonly string[]): ColumnYear {
  for (const text of [...texts].reverse()) {
    const number = YEAR.exec(text)?.[1];
    if (number) return { is: "unsaid", number: Number(number) };
    if (previousWords.test(text) && !carriedOverWords.test(text)) return { is: "previous" };
    if (/本年|当年|今年/.test(text)) return { is: "current" };
  }
  return { is: "unsaid" };
}

interface Match {
  readonly field: string;
  readonly rank: number;
}

/** The field that the words above a column name: the lowest that says more than 合计 does. */
function matchOf(kind: TableKind, keys: readonly string[]): Match | undefined {
  const total = tableTemplates[kind].columns.total ? "total" : "amount";
  const { sumsOnly } = tableTemplates[kind];
  const group = keys.map((key) => fieldOf(kind, key)).find((field) => field && sumsOnly?.includes(field));
  const leafField = fieldOf(kind, keys.at(-1) ?? "");
  // what stands beneath 本年收入 by use is not spent
  if (group && leafField !== undefined && leafField !== group && leafField !== total) return undefined;
  const isWhole = wholeWords.test(keys.at(-1) ?? "");
  for (const [above, key] of [...keys].reverse().entries()) {
    if (key === "" || genericWords.test(key) || changeWords.test(key) || executedWords.test(key)) continue;
    const isThree =
      kind === "threePublicExpensesTable" && (above > 0 ? threePublicGroup : threePublicWhole).test(key);
    const field = isThree ? total : fieldOf(kind, key);
    // what stands beneath money carried over is a source of an earlier year
    if (
      field &&
      field !== "broughtForward" &&
      keys.slice(0, keys.length - 1 - above).some((each) => carriedOverWords.test(each))
    ) {
      const earlier = tableTemplates[kind].carriedOver?.[field];
      return earlier === undefined ? undefined : { field: earlier, rank: above };
    }
    if (field)
      return { field, rank: field === total ? (kind === "threePublicExpensesTable" ? 0 : 2) : above };
    // the column says more than a total, and what it says is not known
    if (above === 0) return undefined;
    if (carriedOverWords.test(key)) return undefined;
  }
  return { field: total, rank: isWhole ? 1 : 3 };
}

/** A header of final accounts that names an expense and a column at once: 机关运行经费决算数. */
function withoutColumn(key: string): string {
  return key.replace(columnEnding, "") || key;
}

function columnOf(kind: TableKind, stack: readonly Piece[], document: DocumentKind): Column {
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

/** The years of a table's columns put in order: with two of them, the later is this year's. */
function datedColumns(columns: readonly Column[], fiscalYear: number | undefined): Column[] {
  const numbers = columns.flatMap((column) =>
    column.role === "amount" && column.year.number !== undefined ? [column.year.number] : [],
  );
  const latest = most(numbers);
  const current = fiscalYear !== undefined && numbers.includes(fiscalYear) ? fiscalYear : latest;
  return columns.map((column): Column => {
    if (column.role !== "amount" || column.year.number === undefined) return column;
    const { number } = column.year;
    if (number !== current && number !== current - 1) return { role: "nothing" };
    return { ...column, year: { ...column.year, is: number === current ? "current" : "previous", number } };
  });
}

/** Numbers the tables that stand side by side: a column of codes or names behind amounts begins the next. */
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

/** The field of a column by the year that it is of; undefined where the table's rows keep no such year. */
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

/** This year's sum is the total of a table that has no other. */
const standIns: readonly string[] = ["currentYearRevenue", "currentYearAppropriation"];

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

/** 合计 before a sum of the three public expenses alone is that of meetings and training too, where these stand beside them. */
function withMeetings(columns: readonly Column[]): readonly Column[] {
  const totals = columns.filter((column) => column.role === "amount" && column.field === "total");
  const isOfThree = totals.some((column) => column.role === "amount" && column.rank === 0);
  const hasMore = columns.some((column) => column.role === "amount" && besideThree.includes(column.field));
  if (!isOfThree || !hasMore) return columns;
  return columns.map((column) =>
    column.role === "amount" && column.field === "total" && column.rank === 1
      ? { ...column, field: "withMeetingsAndTraining" }
      : column,
  );
}

/**
 * What the columns of a table hold. Where the rows of a table have fields for last year's total and for the change on
 * it, that is where those go; other columns of another year hold nothing that the model keeps.
 */
export function columnsOf(kind: TableKind, header: Header, frame: TableFrame): Column[] {
  const columns = header.columns.map((stack) => columnOf(kind, stack, frame.kind));
  const dated = datedColumns(inRuns(columns), frame.fiscalYear);
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
