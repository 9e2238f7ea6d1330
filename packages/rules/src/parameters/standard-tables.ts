import { type TableKind, termOf, wordingsOf } from "@qingbei/domain";

/** The title of a table in final accounts (reference §2.5). */
export function accountsTitle(table: TableKind): string {
  const titles = wordingsOf(table).filter((wording) => wording.includes("决算"));
  return titles[0] ?? termOf(table).zh;
}
/** Before this year there was no table of state capital operations (reference §2.4). */
export const stateCapitalTableSince = 2021;

/** Brackets in a title that say how the table was made: （按2023年政府收支分类科目） is not the table's year. */
export const ofBasis = /[（(](?:按照?|依照?|根据|执行|采用|使用)[^（）()]*[）)]/g;

/** The money that a note beneath a table must name; otherwise the note is about another table. */
export const moneyOfTable: Readonly<Partial<Record<TableKind, RegExp>>> = {
  generalPublicBudgetTable: /一般公共预算/,
  governmentManagedFundsTable: /政府性基金|基金预算/,
  stateCapitalOperationsTable: /国有资本/,
  threePublicExpensesTable: /三公/,
};
/** Words with which a sentence says that there is none. */
export const noneWords = /无|没有|未安排|不涉及|空表/;
/** An amount of zero, which says the same: 政府性基金预算支出0万元. */
export const noAmount = /(?<![\d.,])0(?:\.0+)?\s*(?:万元|元)/;
