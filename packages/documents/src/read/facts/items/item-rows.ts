import { speaksOfMoney } from "@qingbei/domain/internal";
import { comparisonMark } from "../../../templates/changes.js";
import { levels } from "../../../templates/items.js";
import type { Stretch } from "../prose/draft.js";
import type { ItemPath } from "./item-path.js";

/** A class with the items that its sentence lists, and the comparison behind them, which is of the class. */
export interface ItemRow {
  readonly head: number;
  readonly last: number;
  /** From the mark that ends the list on. */
  readonly compared: Stretch;
}

const isBeneath = (one: ItemPath, other: ItemPath) =>
  one.level !== undefined &&
  other.level !== undefined &&
  levels.indexOf(one.level) > levels.indexOf(other.level);
/** Items that a row needs: behind a single item a comparison may be of the item or of its class. */
const FEWEST_ITEMS = 2;
/** Characters behind a stop within which a comparison must begin. */
const COMPARED_WITHIN = 12;

/** The index of the last item in the list of a class, as long as no item has a comparison of its own. */
function lastListed(text: string, paths: readonly ItemPath[], head: number): number {
  const of = paths[head];
  let last = head;
  for (let before = of; of && before; ) {
    const next = paths[last + 1];
    const between = next && text.slice(before.end, next.start);
    const isListed =
      next && between && isBeneath(next, of) && speaksOfMoney(between) && !/[。；;]/.test(between);
    if (!isListed || comparisonMark.test(between)) break;
    before = next;
    last++;
  }
  return last;
}

/**
 * The offset of the mark in front of a comparison that names nothing, directly behind an amount or in the next
 * sentence; undefined if there is none.
 */
function nameless(text: string, from: number, to: number): number | undefined {
  const tail = text.slice(from, to);
  for (const end of [/(?<=元\s*)[，,]/, /。/]) {
    const at = tail.search(end);
    const mark = at < 0 ? null : comparisonMark.exec(tail.slice(at + 1, at + 1 + COMPARED_WITHIN));
    const isBare = mark && tail.slice(at + 1, at + 1 + mark.index).trim() === "";
    if (isBare && !comparisonMark.test(tail.slice(0, at))) return from + at;
  }
  return undefined;
}

/** Rows of items followed by a comparison that is of their class: 农林水支出（类）50万元，用于…（项）30万元、…（项）20万元。比上年减少2万元. */
export function itemRows(text: string, paths: readonly ItemPath[]): readonly ItemRow[] {
  const rows: ItemRow[] = [];
  for (let head = 0; head < paths.length; head++) {
    const last = lastListed(text, paths, head);
    const to = paths[last + 1]?.start ?? text.length;
    const start = last - head < FEWEST_ITEMS ? undefined : nameless(text, paths[last]?.end ?? to, to);
    if (start !== undefined) rows.push({ head, last, compared: { start, end: to } });
    head = last;
  }
  return rows;
}
