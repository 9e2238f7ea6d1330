import {
  carriedOverWords,
  changeWords,
  codeParts,
  codeWords,
  columnWordings,
  genericWords,
  nameWords,
  ordinalWords,
  previousWords,
  projectCodeWords,
  remarkWords,
  type TableKind,
  tableTemplates,
  unitNameWords,
  wholeWords,
} from "../../../templates/budget-tables.js";
import type { Piece } from "../../decode/blocks.js";
import type { Header } from "./header.js";
import { unitOfColumn } from "./unit.js";
import { headerKey, shorterKeys, wordKey } from "./wording.js";

/** Which year's amounts a column holds: named by itself, or as this one and the one before. */
export interface ColumnYear {
  readonly is: "current" | "previous" | "unsaid";
  readonly number?: number;
}

/** What a column of a table holds. */
export type Column =
  | { readonly role: "code" | "name" | "unitName" | "nothing" }
  | {
      readonly role: "amount";
      readonly field: string;
      readonly year: ColumnYear;
      /** The unit that the header names for this column. */
      readonly unit?: string;
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

function yearOf(texts: readonly string[]): ColumnYear {
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
  const isWhole = wholeWords.test(keys.at(-1) ?? "");
  for (const [above, key] of [...keys].reverse().entries()) {
    if (key === "" || genericWords.test(key)) continue;
    const field = fieldOf(kind, key);
    // what stands beneath money carried over is a source of an earlier year
    if (
      field &&
      field !== "broughtForward" &&
      keys.slice(0, keys.length - 1 - above).some((each) => carriedOverWords.test(each))
    )
      return undefined;
    if (field)
      return { field, rank: field === total ? (kind === "threePublicExpensesTable" ? 0 : 2) : above };
    // the column says more than a total, and what it says is not known
    if (above === 0) return undefined;
    if (carriedOverWords.test(key)) return undefined;
  }
  return { field: total, rank: isWhole ? 1 : 3 };
}

function columnOf(kind: TableKind, stack: readonly Piece[]): Column {
  const texts = stack.map(({ text }) => wordKey(text));
  const keys = stack.map(({ text }) => headerKey(text));
  const leaf = keys.at(-1) ?? "";
  const isList = kind === "projectListTable";
  if (stack.length === 0 || ordinalWords.test(leaf)) return { role: "nothing" };
  if (isList && projectCodeWords.test(leaf)) return { role: "code" };
  if (remarkWords.test(leaf)) return { role: "nothing" };
  if (unitNameWords.test(leaf)) return { role: "unitName" };
  const isCode = codeParts.includes(leaf) || codeWords.test(leaf);
  if (isCode) return { role: isList ? "nothing" : "code" };
  if (nameWords.test(leaf)) return { role: "name" };
  if (texts.some((text) => changeWords.test(text))) return { role: "nothing" };
  const match = matchOf(kind, keys);
  if (!match) return { role: "nothing" };
  const unit = stack.map(({ text }) => unitOfColumn(text)).find(Boolean);
  return { role: "amount", ...match, year: yearOf(texts), ...(unit && { unit }) };
}

/** The years of a table's columns put in order: with two of them, the later is this year's. */
function datedColumns(columns: readonly Column[], fiscalYear: number | undefined): Column[] {
  const numbers = columns.flatMap((column) =>
    column.role === "amount" && column.year.number !== undefined ? [column.year.number] : [],
  );
  const latest = Math.max(...numbers);
  const current = fiscalYear !== undefined && numbers.includes(fiscalYear) ? fiscalYear : latest;
  return columns.map((column): Column => {
    if (column.role !== "amount" || column.year.number === undefined) return column;
    const { number } = column.year;
    if (number !== current && number !== current - 1) return { role: "nothing" };
    return { ...column, year: { is: number === current ? "current" : "previous", number } };
  });
}

/**
 * What the columns of a table hold. Where the table has a field for last year's total, that is where it goes;
 * other columns of another year hold nothing that the model keeps.
 */
export function columnsOf(kind: TableKind, header: Header, fiscalYear: number | undefined): Column[] {
  const dated = datedColumns(
    header.columns.map((stack) => columnOf(kind, stack)),
    fiscalYear,
  );
  const keepsYears = tableTemplates[kind].shape === "years";
  const hasPrevious = tableTemplates[kind].columns.previousTotal !== undefined;
  const best = new Map<string, { at: number; rank: number }>();
  const placed = dated.map((column, at): Column => {
    if (column.role !== "amount") return column;
    let { field } = column;
    if (!keepsYears && column.year.is === "previous") {
      if (!hasPrevious || (field !== "total" && field !== "previousTotal")) return { role: "nothing" };
      field = "previousTotal";
    }
    const key = keepsYears ? `${field} ${column.year.is === "previous"}` : field;
    const other = best.get(key);
    if (!other || column.rank < other.rank) best.set(key, { at, rank: column.rank });
    return { ...column, field };
  });
  const chosen = new Set([...best.values()].map(({ at }) => at));
  return placed.map((column, at) =>
    column.role === "amount" && !chosen.has(at) ? { role: "nothing" } : column,
  );
}
