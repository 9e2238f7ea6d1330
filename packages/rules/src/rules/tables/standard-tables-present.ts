import { fields, type StandardTable, type Statement, termOf, wordingsOf } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { accountsTitle, standardTables, stateCapitalTableSince } from "../../parameters/standard-tables.js";

/** With so many tables a document is meant to hold them all; with fewer they are published elsewhere. */
const MEANT = 5;

/** No title of a table is longer. */
const LONGEST_TITLE = 60;

/** 政府性基金支出预算表 and 政府性基金预算支出表 are one. */
const bare = (title: string) => title.replace(/预算|决算|[\s“”"]/g, "");

/** How often each table is titled in the document: a title is of the table whose wording it holds most of. */
function titles(statement: Statement | undefined): (table: StandardTable) => number {
  const wordings = standardTables
    .flatMap((table) => wordingsOf(table).map((wording) => ({ table, key: bare(wording) })))
    .sort((a, b) => b.key.length - a.key.length);
  const times = new Map<StandardTable, number>();
  for (const { text } of statement?.paragraphs ?? []) {
    if (text.length > LONGEST_TITLE) continue;
    const title = bare(text);
    const found = wordings.find(({ key }) => title.includes(key))?.table;
    if (found) times.set(found, (times.get(found) ?? 0) + 1);
  }
  return (table) => times.get(table) ?? 0;
}

/**
 * Those of the tables that are titled as often as the ones that were read, in the list of contents and above them: they are
 * there, and were not read.
 */
function unread(
  missing: readonly StandardTable[],
  present: readonly StandardTable[],
  statement: Statement | undefined,
): readonly StandardTable[] {
  const times = titles(statement);
  const usual = present.map(times).sort((a, b) => a - b)[present.length >> 1] ?? 0;
  return missing.filter((table) => times(table) >= Math.max(1, usual));
}

export const standardTablesPresent = defineRule({
  id: "standard-tables-present",
  title: "九张标准报表齐全，没有数据的也列空表",
  severity: "warning",
  basis: ["budget-law-14", "disclosure-catalogue"],
  covers: ["H-TABLES"],
  check: ({ kind, statement, has, value, passed, failed, skipped }) => {
    const year = value(fields.fiscalYear);
    const due = standardTables.filter(
      (table) => table !== "stateCapitalOperationsTable" || !year || year >= stateCapitalTableSince,
    );
    const missing = due.filter((table) => !has(fields.tables[table]));
    if (due.length - missing.length < MEANT) return skipped("本文件只有少数报表或没有报表，不等于没有公开");
    for (const table of due) value(fields.tables[table].title);
    if (missing.length === 0) return passed();
    const present = due.filter((table) => !missing.includes(table));
    const titled = unread(missing, present, statement);
    const absent = missing.filter((table) => !titled.includes(table));
    if (absent.length === 0) return skipped("有的报表只认出了标题，没有读出来，不等于没有公开");
    const names = absent.map(kind === "budget" ? (table) => termOf(table).zh : accountsTitle).join("、");
    return failed(`本文件没有找到${names}；没有数据的也应列出空表并说明`);
  },
});
