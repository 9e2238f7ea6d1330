import { severities } from "@qingbei/review";
import type { Severity } from "../model/entry.js";
import type { Item } from "../model/item.js";
import { finder } from "../model/search.js";

/** A list on the screen, and what of it is looked at. */
export interface List {
  /** Index among all items, listed or not: `selectedOf` tells which one it is at the moment. */
  readonly selected: number;
  /** What is searched for; nothing where it is empty. */
  readonly query: string;
  /** The least grave that is listed; `info` lists everything, what has no finding too. */
  readonly least: Severity;
  /** Whether a search leaves out what it does not find; else it only goes through what it finds. */
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

/** Which of the listed items the search finds; none where nothing is searched for. */
export function hitsIn(list: List, items: readonly Item[]): Indices {
  if (list.query.trim() === "") return [];
  const isFound = finder(list.query);
  return listedIn(list, items).filter((index) => isFound(items[index]?.words ?? ""));
}

/** The selected item: where it is not listed, the next that is, or the last. */
export function selectedIn(list: List, items: readonly Item[]): number | undefined {
  const listed = listedIn(list, items);
  return listed.find((index) => index >= list.selected) ?? listed.at(-1);
}

/** The one of `indices` after or before `from`; where there is none, from the other end on if they are a ring. */
export function neighbour(indices: Indices, from: number, by: 1 | -1, isRing: boolean): number | undefined {
  const next = by === 1 ? indices.find((index) => index > from) : indices.findLast((index) => index < from);
  return next ?? (isRing ? indices.at(by === 1 ? 0 : -1) : undefined);
}
