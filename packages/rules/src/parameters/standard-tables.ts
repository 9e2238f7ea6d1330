import { type TableKind, termOf, wordingsOf } from "@qingbei/domain";

/** What final accounts call them (reference §2.5). */
export function accountsTitle(table: TableKind): string {
  const titles = wordingsOf(table).filter((wording) => wording.includes("决算"));
  return titles[0] ?? termOf(table).zh;
}
/** Before this year there was no table of state capital operations (reference §2.4). */
export const stateCapitalTableSince = 2021;

/** What a title says of how its table was made: （按2023年政府收支分类科目） is no year of the table. */
export const ofBasis = /[（(](?:按照?|依照?|根据|执行|采用|使用)[^（）()]*[）)]/g;

/** The money that a note beneath a table must name, or what it says is of another table. */
export const moneyOfTable: Readonly<Partial<Record<TableKind, RegExp>>> = {
  generalPublicBudgetTable: /一般公共预算/,
  governmentManagedFundsTable: /政府性基金|基金预算/,
  stateCapitalOperationsTable: /国有资本/,
  threePublicExpensesTable: /三公/,
};
/** Words by which a sentence says that there is none. */
export const noneWords = /无|没有|未安排|不涉及|空表/;
/** A sum of nothing: 政府性基金预算支出0万元 says as much. */
export const noAmount = /(?<![\d.,])0(?:\.0+)?\s*(?:万元|元)/;
