import { type Field, fields, pointerOf, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { isSlipOf } from "../tables/is-slip.js";
import { isBareClass } from "./class-lists.js";
import type { ItemRow } from "./item-rows.js";
import { printsAmount } from "./prints-amount.js";
import type { NamedItem } from "./statement-items.js";

const { expenditureTable, generalPublicBudgetTable } = fields.tables;

const [ALL, OF_BUDGET] = [
  `${pointerOf(expenditureTable.rows)}/total`,
  `${pointerOf(generalPublicBudgetTable.rows)}/total`,
] as const;

/** An amount that a table prints for an item, and its row if the table has codes. */
export interface ItemAmount {
  readonly amount: Field<Wan>;
  readonly row?: ItemRow;
}

/** The amount that the statement should print for an item. */
export interface MeantAmount extends ItemAmount {
  /** Whether the other items of its list are about all money rather than 一般公共预算. */
  readonly isOfAllMoney: boolean;
}

/** The column of an amount: its pointer without the row's index. */
const columnOf = ({ amount }: ItemAmount) => pointerOf(amount).replace(/\/\d+/g, "");

/** The number of the list that each item stands in: neighbours of one kind, with or without code, no name repeated. */
function runsOf(items: readonly NamedItem[]): ReadonlyMap<NamedItem, number> {
  const runs = new Map<NamedItem, number>();
  let names = new Set<string>();
  let run = 0;
  let last: NamedItem | undefined;
  for (const item of items) {
    const name = [item.code, item.category, item.section, item.name].join();
    if (names.has(name) || (last && isBareClass(last) !== isBareClass(item))) {
      names = new Set();
      run++;
    }
    names.add(name);
    runs.set(item, run);
    last = item;
  }
  return runs;
}

/** How many items print the amount of a column. */
class Votes {
  readonly #of = new Map<string, number>();
  readonly add = (column: string) => this.#of.set(column, this.of(column) + 1);
  readonly of = (column: string) => this.#of.get(column) ?? 0;
}

/**
 * For an item that prints none of its amounts in tables: the one it should print. First by the column whose amounts
 * most others of its list print; then one that a typing slip explains; then by the column that most items print; then
 * the most special table.
 */
export function amountMeant(
  context: CheckContext,
  items: readonly { readonly item: NamedItem; readonly amounts: readonly ItemAmount[] }[],
): (item: NamedItem, amounts: readonly ItemAmount[]) => MeantAmount | undefined {
  const runs = runsOf(items.map(({ item }) => item));
  const ofRuns = new Map<number, Votes>();
  const ofAll = new Votes();
  for (const { item, amounts } of items) {
    const run = runs.get(item) ?? 0;
    const own = ofRuns.get(run) ?? new Votes();
    ofRuns.set(run, own);
    const printed = amounts.filter(({ amount }) => printsAmount(context, item.field.amount, amount));
    const columns = new Set(printed.map(columnOf));
    for (const column of columns) {
      own.add(column);
      ofAll.add(column);
    }
    // only an item with different amounts in both tables shows which of them its list is about
    const both = [ALL, OF_BUDGET].filter((column) => amounts.some((each) => columnOf(each) === column));
    const [only, ...others] = both.filter((column) => columns.has(column));
    if (both.length > 1 && only && others.length === 0) own.add(`${only} alone`);
  }
  return (item, amounts) => {
    const own = ofRuns.get(runs.get(item) ?? 0);
    const ranked = amounts.map((each, at) => {
      const column = columnOf(each);
      const isSlip = isSlipOf(context, item.field.amount, each.amount);
      return { each, rank: [own?.of(column) ?? 0, isSlip ? 1 : 0, ofAll.of(column), at] };
    });
    ranked.sort((a, b) => {
      const at = a.rank.findIndex((part, index) => part !== b.rank[index]);
      return (b.rank[at] ?? 0) - (a.rank[at] ?? 0);
    });
    const [first] = ranked;
    const [all = 0, budget = 0] = [ALL, OF_BUDGET].map((column) => own?.of(`${column} alone`));
    return first && { ...first.each, isOfAllMoney: all > budget };
  };
}
