import type { Notice } from "../../../reading.js";
import { standsFor } from "../../../templates/budget-tables.js";
import { generalBudgetTitle } from "../../../templates/table-titles.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import type { OutlineItem } from "../../outline/outline.js";
import { readBudgetTable } from "./budget-table.js";
import { type BudgetTableFound, findBudgetTables } from "./find-tables.js";
import { stateFromTables } from "./statement-facts.js";
import type { DocumentKind } from "./title.js";

/** What reading the standard tables gives: the blocks that they took up, and what is to be said of them. */
export interface BudgetTablesRead {
  readonly items: ReadonlySet<OutlineItem>;
  readonly notices: readonly Notice[];
}

/** Of two tables of one kind that of the general public budget is the standard one, not that of all appropriations or of the funds. */
function standardFirst(found: readonly BudgetTableFound[]): readonly BudgetTableFound[] {
  const isGeneral = ({ title }: BudgetTableFound) => generalBudgetTitle.test(title?.text ?? "");
  return [...found.filter(isGeneral), ...found.filter((table) => !isGeneral(table))];
}

/** A table that stands for a standard one is read as that where the document has no other. */
function inTheirPlaces(found: readonly BudgetTableFound[]): readonly BudgetTableFound[] {
  const kinds = new Set(found.map(({ kind }) => kind));
  return found.map((table) => {
    const standard = standsFor[table.kind];
    return standard && !kinds.has(standard) ? { ...table, kind: standard } : table;
  });
}

/** Reads the standard tables of a document, and what they say of the statement's fields. To be called when prose has been read. */
export function readBudgetTables(
  sink: FactSink,
  items: readonly OutlineItem[],
  document: DocumentKind,
): BudgetTablesRead {
  const found = inTheirPlaces(standardFirst(findBudgetTables(items, document)));
  const notices: Notice[] = [];
  const read = new Set<OutlineItem>();
  for (const table of found) {
    // a second table of a kind is none of the standard ones
    if (sink.has(`/tables/${table.kind}`)) continue;
    for (const notice of readBudgetTable(sink, table.kind, table, document)) notices.push(notice);
    for (const item of table.items) read.add(item);
  }
  // of final accounts the statement tells of budget and execution: what a table prints is not its figure by itself
  if (found.length > 0 && document === "budget") stateFromTables(sink);
  return { items: read, notices };
}
