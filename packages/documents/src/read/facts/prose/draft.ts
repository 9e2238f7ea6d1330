import { changingExpenditure, type Occurrence, revenueParts } from "@qingbei/domain";
import type { AmountToken } from "../amounts.js";
import type { Passage } from "./passage.js";
import type { Stated } from "./section-state.js";

/** A stretch of a passage, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A listed item: its name, and the term of the amount it is a part of. */
export interface Listed {
  readonly name: string;
  readonly within?: string;
}

/** An amount with the field from its clause, before it is decided which year it is of. */
export interface Draft {
  readonly stated: Stated;
  /** The total that it is listed as a part of. */
  readonly owner: Stated | undefined;
  readonly pointer: string;
  /** The listed item that the amount belongs to. */
  readonly listed?: Listed;
  readonly amount: AmountToken;
  readonly passage: Passage;
  readonly stretch: Stretch;
  /** The year named in its clause, or in its sentence before it; "earlier" for 上年. */
  readonly year: number | "earlier" | undefined;
  readonly yearInClause: boolean;
  /** Its words call it spent. */
  readonly isSpent: boolean;
}

/** One fact about a change: a direction, a size, a reason. */
export interface ChangeFact {
  readonly pointer: string;
  readonly value: string | number;
  readonly occurrence: Occurrence;
  /** The offset of its number, if it is one. */
  readonly number?: number;
  readonly passage: Passage;
  /** It was read inside the reason of another change: a statement outside of one takes precedence. */
  readonly isAside?: boolean;
  /** Last year's figure stands beside this year's: 61.2万元（上年60.65万元）. */
  readonly isBeside?: boolean;
}

/** The parts of a total whose changes are stated one by one. */
const changingParts: ReadonlySet<string> = new Set([
  ...revenueParts.map((part) => `/revenue/${part}`),
  ...changingExpenditure.map((part) => `/expenditure/${part}`),
]);

/** Whether an amount is a part of a total whose changes and shares are kept by name. */
function hasPartChange(pointer: string): boolean {
  return changingParts.has(pointer) || /^\/appropriations\/\w+\/\w+$/.test(pointer);
}

/** The pointer of an amount's change; undefined if it has none. */
export function changePointer(pointer: string): string | undefined {
  if (hasPartChange(pointer)) return pointer.replace(/\/([^/]+)$/, "/changes/$1");
  if (/\/economicItems\/\d+\/amount$/.test(pointer)) return pointer.replace(/amount$/, "change");
  if (/^\/(?:meetings|training)\/amount$/.test(pointer) || pointer === "/procurement/total")
    return pointer.replace(/\/(?:total|amount)$/, "/change");
  return /^\/(?:revenue|expenditure|agencyOperatingExpenses|threePublicExpenses|statementItems)\/(?:[^/]+\/(?:\d+\/)?amount|total)$/.test(
    pointer,
  ) && !pointer.startsWith("/agencyOperatingExpenses/items")
    ? pointer.replace(/\/(?:total|amount)$/, "/change")
    : undefined;
}
