import { put } from "../grouped.js";
import { withoutBlanks } from "../values/printed-number.js";
/** How two items were matched: by code, by name, by name without the year, by month, or by position. */
export type MatchedBy = "code" | "name" | "name-without-year" | "month" | "place";

/** Which items of two lists are one. Indices into each. */
export interface Matches {
  readonly pairs: readonly { readonly before: number; readonly after: number; readonly by: MatchedBy }[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

type Key = (item: unknown) => string | undefined;

const member = (item: unknown, key: string): unknown =>
  typeof item === "object" && item !== null ? (item as Readonly<Record<string, unknown>>)[key] : undefined;
const text = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : undefined);
const spaceless = (value: unknown) => {
  const printed = text(value);
  return printed === undefined ? undefined : withoutBlanks(printed);
};

/** The name of an item for people: name, title, term or measure; undefined without one. */
export function itemName(item: unknown): string | undefined {
  return ["name", "title", "term", "measure"].map((key) => text(member(item, key))).find(Boolean);
}

/** Keys that identify an item, the most certain first. */
const KEYS: readonly (readonly [MatchedBy, Key])[] = [
  ["code", (item) => spaceless(member(item, "code"))],
  ["name", (item) => spaceless(itemName(item))],
  ["name-without-year", (item) => spaceless(itemName(item))?.replace(/\d{4}年度?/g, "")],
  [
    "month",
    (item) => {
      const month = member(item, "month");
      return typeof month === "number" ? String(month) : undefined;
    },
  ],
];

/** Matches the items of two lists: each key is tried on what the earlier keys left; equal keys are paired in order. */
export function matchItems(before: readonly unknown[], after: readonly unknown[]): Matches {
  const pairs: Matches["pairs"][number][] = [];
  let removed = [...before.keys()];
  let added = [...after.keys()];
  const pair = (by: MatchedBy, key: Key) => {
    const waiting = new Map<string, number[]>();
    for (const at of added) {
      const value = key(after[at]);
      if (!value) continue;
      put(waiting, value, at);
    }
    for (const at of removed) {
      const match = waiting.get(key(before[at]) ?? "")?.shift();
      if (match !== undefined) pairs.push({ before: at, after: match, by });
    }
    const [left, right] = [
      new Set(pairs.map((each) => each.before)),
      new Set(pairs.map((each) => each.after)),
    ];
    removed = removed.filter((at) => !left.has(at));
    added = added.filter((at) => !right.has(at));
  };
  for (const [by, key] of KEYS) pair(by, key);
  // items without any key are matched by position
  const nameless: Key = (item) => (KEYS.every(([, key]) => key(item) === undefined) ? "nameless" : undefined);
  pair("place", nameless);
  return { pairs: pairs.sort((a, b) => a.after - b.after), removed, added };
}
