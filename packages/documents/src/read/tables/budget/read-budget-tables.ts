import { type DisclosureKind, type TableKind, toHalfWidth } from "@qingbei/domain";
import type { Notice } from "../../../reading.js";
import { standsFor } from "../../../templates/budget-tables.js";
import { detailTitle, generalBudgetTitle, titleOfPart, titleYear } from "../../../templates/table-titles.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import type { OutlineItem } from "../../outline/outline.js";
import type { Captions } from "../captions.js";
import { lineKind } from "../line-kind.js";
import { type BudgetTableFound, readBudgetTable } from "./budget-table.js";
import { findBudgetTables } from "./find-tables.js";
import { stateFromTables } from "./statement-facts.js";

/** The standard tables that were read: the items that each takes up, and notices on the reading. */
export interface BudgetTablesRead {
  readonly items: ReadonlyMap<OutlineItem, TableKind>;
  readonly notices: readonly Notice[];
}

/**
 * Puts first, of two tables of one kind, the standard one: of this year, of the whole body, and of the general public
 * budget instead of all appropriations or the funds.
 */
function standardFirst(
  found: readonly BudgetTableFound[],
  document: DisclosureKind,
  {
    fiscalYear,
    department = "",
  }: { readonly fiscalYear: string | undefined; readonly department: string | undefined },
): readonly BudgetTableFound[] {
  const rank = ({ title }: BudgetTableFound) => {
    const words = title?.text ?? "";
    const year = titleYear.exec(toHalfWidth(words))?.[1];
    const isOfOtherYear = year !== undefined && fiscalYear !== undefined && year !== fiscalYear;
    const titled = lineKind(words, document, Number(fiscalYear));
    const isOfPart =
      titled.is === "part title" ||
      (titled.is === "standard title" && !titled.isWhole) ||
      (titleOfPart.test(words) && !titleOfPart.test(department));
    const marks = [
      isOfOtherYear,
      isOfPart,
      title === undefined,
      document === "budget" && /决算/.test(words),
      !generalBudgetTitle.test(words),
      detailTitle.test(words),
    ];
    return marks.reduce((sum, mark) => sum * 2 + Number(mark), 0);
  };
  return [...found].sort((one, other) => rank(one) - rank(other));
}

/** Reads a table that may stand in for a standard one as that, if the document has no other. */
function inTheirPlaces(found: readonly BudgetTableFound[]): readonly BudgetTableFound[] {
  const kinds = new Set(found.map(({ kind }) => kind));
  return found.map((table) => {
    const standard = standsFor[table.kind];
    return standard && !kinds.has(standard) ? { ...table, kind: standard } : table;
  });
}

/**
 * Reads the standard tables of a document, and their values for fields of the statement. To be called after prose was
 * read.
 */
export function readBudgetTables(sink: FactSink, captions: Captions): BudgetTablesRead {
  const { document } = captions;
  const stated = (pointer: string) => sink.occurrence(pointer)?.value;
  const frame = { fiscalYear: stated("/fiscalYear"), department: stated("/department/name") };
  const found = inTheirPlaces(standardFirst(findBudgetTables(captions), document, frame));
  const notices: Notice[] = [];
  const read = new Map<OutlineItem, TableKind>();
  for (const table of found) {
    // a second table of the same kind is not a standard one
    if (sink.has(`/tables/${table.kind}`)) continue;
    for (const notice of readBudgetTable(sink, table.kind, table, document)) notices.push(notice);
    for (const item of table.items) read.set(item, table.kind);
  }
  // in final accounts a table's amount may be the budget or the execution, which only the statement says
  if (found.length > 0 && document === "budget") stateFromTables(sink);
  return { items: read, notices };
}
