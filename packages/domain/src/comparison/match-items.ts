import { put } from "../grouped.js";
import { withoutBlanks } from "../values/printed-number.js";
/** How two items were recognised as one: by code, by name, by the name without its year, or by their place. */
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
  const told = text(value);
  return told === undefined ? undefined : withoutBlanks(told);
};

/** What a person calls an item. */
export function itemName(item: unknown): string | undefined {
  return ["name", "title", "term", "measure"].map((key) => text(member(item, key))).find(Boolean);
}

/** What may recognise an item, the surest first. */
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

/** Items of two lists that are one, each key tried on what the keys before it left; equal keys pair in their order. */
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
  // what nothing names is known by its place among its kind
  const nameless: Key = (item) => (KEYS.every(([, key]) => key(item) === undefined) ? "nameless" : undefined);
  pair("place", nameless);
  return { pairs: pairs.sort((a, b) => a.after - b.after), removed, added };
}
