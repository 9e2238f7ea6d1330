import { severities } from "@qingbei/review";
import type { Severity } from "../model/entry.js";
import type { Item } from "../model/item.js";
import { finder } from "../model/search.js";

/** The state of a list on the screen. */
export interface List {
  /** Index among all items, listed or not: `selectedOf` gives the one in effect. */
  readonly selected: number;
  /** The search text; empty for no search. */
  readonly query: string;
  /** The least severity that is listed; `info` lists everything, items without findings too. */
  readonly least: Severity;
  /** Whether a search hides what it does not match; otherwise it only moves between matches. */
  readonly narrows: boolean;
}

/** From all to the gravest, and on from there: 全部 → 错误 → 错误和提醒. */
export function nextLeast(least: Severity): Severity {
  return severities[(severities.indexOf(least) + 1) % severities.length] ?? "info";
}

const isGrave = ({ severity }: Item, least: Severity) =>
  least === "info" || (severity !== undefined && severities.indexOf(severity) <= severities.indexOf(least));

type Indices = readonly number[];

function indicesOf(items: readonly Item[], isWanted: (item: Item) => boolean): Indices {
  return items.flatMap((item, index) => (isWanted(item) ? [index] : []));
}

/** How many the choice of severity leaves out. */
export function hiddenIn({ least }: List, items: readonly Item[]): number {
  return items.length - indicesOf(items, (item) => isGrave(item, least)).length;
}

/** Which items are listed, in order. */
export function listedIn({ least, narrows, query }: List, items: readonly Item[]): Indices {
  const isFound = finder(narrows ? query : "");
  return indicesOf(items, (item) => isGrave(item, least) && isFound(item.words));
}

/** Indices of the listed items that the search matches; empty without a search. */
export function hitsIn(list: List, items: readonly Item[]): Indices {
  if (list.query.trim() === "") return [];
  const isFound = finder(list.query);
  return listedIn(list, items).filter((index) => isFound(items[index]?.words ?? ""));
}

/** The selected item; if it is not listed, the next one that is, or the last. */
export function selectedIn(list: List, items: readonly Item[]): number | undefined {
  const listed = listedIn(list, items);
  return listed.find((index) => index >= list.selected) ?? listed.at(-1);
}

/** The next or previous of `indices` from `from`; beyond the end, the first from the other end if they are a ring. */
export function neighbour(indices: Indices, from: number, by: 1 | -1, isRing: boolean): number | undefined {
  const next = by === 1 ? indices.find((index) => index > from) : indices.findLast((index) => index < from);
  return next ?? (isRing ? indices.at(by === 1 ? 0 : -1) : undefined);
}
