import { fields, standardTables, type TableKind, termOf } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { accountsTitle, stateCapitalTableSince } from "../../parameters/standard-tables.js";

/** From this many tables on, a document is expected to have all; with fewer, they are published elsewhere. */
const MEANT = 5;

export const standardTablesPresent = defineRule({
  id: "standard-tables-present",
  title: "九张标准报表齐全，没有数据的也列空表",
  severity: "warning",
  basis: ["budget-law-14", "disclosure-catalogue"],
  covers: ["H-TABLES"],
  check: ({ kind, unreadTables, has, value, passed, failed, skipped }) => {
    const year = value(fields.fiscalYear);
    const due = standardTables.filter(
      (table) => table !== "stateCapitalOperationsTable" || !year || year >= stateCapitalTableSince,
    );
    const missing = due.filter((table) => !has(fields.tables[table]));
    if (due.length - missing.length < MEANT) return skipped("本文件只有少数报表或没有报表，不等于没有公开");
    for (const table of due) value(fields.tables[table].title);
    if (missing.length === 0) return passed();
    const names = (tables: readonly TableKind[]) =>
      tables.map(kind === "budget" ? (table) => termOf(table).zh : accountsTitle).join("、");
    const unread = missing.filter((table) => unreadTables.includes(table));
    const absent = missing.filter((table) => !unread.includes(table));
    if (absent.length === 0) return skipped(`${names(unread)}没有读出来，不等于没有公开`);
    const others = unread.length > 0 ? `（${names(unread)}没有读出来，不算缺少）` : "";
    return failed(`本文件没有找到${names(absent)}；没有数据的也应列出空表并说明${others}`);
  },
});
