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

/** An amount that tables print of an item, and its row in a table by code. */
export interface ItemAmount {
  readonly amount: Field<Wan>;
  readonly row?: ItemRow;
}

/** What an item should print. */
export interface MeantAmount extends ItemAmount {
  /** Whether the others of its list rather tell of all money than of 一般公共预算. */
  readonly isOfAllMoney: boolean;
}

/** A column of a table: where an amount stands, whichever row it is of. */
const columnOf = ({ amount }: ItemAmount) => pointerOf(amount).replace(/\/\d+/g, "");

/** The lists that items stand in: one behind the other of a kind, with or without code, none of them twice. */
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

/** How many items print what a column has of them. */
class Votes {
  readonly #of = new Map<string, number>();
  readonly add = (column: string) => this.#of.set(column, this.of(column) + 1);
  readonly of = (column: string) => this.#of.get(column) ?? 0;
}

/**
 * Which of its amounts in tables an item should print that prints none of them: that of the column which the others of its list
 * print; then one that a slip of the hand leads from; then of the column which most items print; then of the most special table.
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
    // only what both tables print of an item, and differ in, tells of which of them it is
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
