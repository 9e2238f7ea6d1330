import { isExact } from "@qingbei/domain";
import { type Draft, draftsIn, isDraft } from "./draft.js";

const CATEGORY = 3;
const SECTION = 5;
const ITEM = 7;

/**
 * The items of the general public budget for the statement, which prints them in words: from its table, where the
 * statement has none of its own.
 */
export function withItems(draft: Draft): void {
  const { tables } = draft;
  if (draftsIn(draft.statementItems).length > 0 || !isDraft(tables)) return;
  const table = tables.generalPublicBudgetTable;
  const rows = isDraft(table) ? draftsIn(table.rows) : [];
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  const nameOf = (code: string, length: number) => names.get(code.slice(0, length));
  const items = rows.flatMap((row): Draft[] => {
    const { code, name, total } = row;
    if (typeof code !== "string" || code.length !== ITEM || typeof name !== "string" || !isExact(total))
      return [];
    const [category, section] = [nameOf(code, CATEGORY), nameOf(code, SECTION)];
    if (typeof category !== "string" || typeof section !== "string") return [];
    return [{ level: "item", category, section, name, amount: total, ...changeOf(row) }];
  });
  if (items.length > 0) draft.statementItems = items;
}

function changeOf({ previousTotal, previousExecuted }: Draft): { readonly change?: Draft } {
  if (isExact(previousTotal)) return { change: { baseAmount: previousTotal, baseKind: "approved" } };
  if (isExact(previousExecuted)) return { change: { baseAmount: previousExecuted, baseKind: "executed" } };
  return {};
}
