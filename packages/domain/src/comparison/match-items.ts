import { put } from "../grouped.js";
import { withoutBlanks } from "../values/printed-number.js";
/** How two items were matched: by code, by name, by name without the year, by month or quarter, or by position. */
export type MatchedBy = "code" | "name" | "name-without-year" | "month" | "quarter" | "place";

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

const codeOf = (item: unknown) => spaceless(member(item, "code"));
const nameOf = (item: unknown) => spaceless(itemName(item));
const numberAt =
  (key: string): Key =>
  (item) => {
    const value = member(item, key);
    return typeof value === "number" ? String(value) : undefined;
  };

/** Keys that identify an item by itself, the most certain first. */
const KEYS: readonly (readonly [MatchedBy, Key])[] = [
  ["code", codeOf],
  ["name", nameOf],
  ["name-without-year", (item) => nameOf(item)?.replace(/\d{4}年度?/g, "")],
  ["month", numberAt("month")],
  ["quarter", numberAt("quarter")],
];

/** A code of the classification: 类, 款 or 项. Any other heads the rows beneath it, as that of a unit does. */
const CLASSIFIED = /^\d{3}(?:\d\d){0,2}$/;

/** The code and name of an item as one key; undefined for an item without both. */
const titleOf: Key = (item) => {
  const title = [codeOf(item), nameOf(item)];
  return title.some((each) => each !== undefined) ? JSON.stringify(title) : undefined;
};

/** The code and name of each item, with its unit or the row that heads it: items of one code stand under several. */
function titlesInContext(items: readonly unknown[]): readonly (string | undefined)[] {
  const titles = items.map(titleOf);
  const times = new Map<string, number>();
  for (const title of titles) if (title !== undefined) times.set(title, (times.get(title) ?? 0) + 1);
  let head = "";
  return items.map((item, at) => {
    const title = titles[at];
    if (title === undefined) return undefined;
    const unit = spaceless(member(item, "budgetUnit"));
    if (unit !== undefined) return `${title} ${unit}`;
    if (CLASSIFIED.test(codeOf(item) ?? "") || times.get(title) !== 1) return `${title} ${head}`;
    head = title;
    return title;
  });
}

type Keys = readonly (string | undefined)[];

/** The positions that have a key, by their keys. */
function byKey(positions: readonly number[], keys: Keys): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const at of positions) {
    const key = keys[at];
    if (key) put(groups, key, at);
  }
  return groups;
}

/** Pairs what earlier keys left. */
class Matching {
  readonly pairs: Matches["pairs"][number][] = [];
  removed: readonly number[];
  added: readonly number[];

  constructor(
    readonly before: readonly unknown[],
    readonly after: readonly unknown[],
  ) {
    this.removed = [...before.keys()];
    this.added = [...after.keys()];
  }

  /** Pairs equal keys: of several items with one key first those that are equal in all, then the others in order. */
  pair(by: (item: unknown) => MatchedBy, before: Keys, after: Keys): void {
    const taken = { before: new Set<number>(), after: new Set<number>() };
    const right = byKey(this.added, after);
    for (const [key, left] of byKey(this.removed, before)) {
      for (const [one, other] of this.#inOrder(left, right.get(key) ?? [])) {
        this.pairs.push({ before: one, after: other, by: by(this.after[other]) });
        taken.before.add(one);
        taken.after.add(other);
      }
    }
    this.removed = this.removed.filter((at) => !taken.before.has(at));
    this.added = this.added.filter((at) => !taken.after.has(at));
  }

  *#inOrder(left: readonly number[], right: readonly number[]): Generator<readonly [number, number]> {
    const waiting = new Set(right);
    const equals = new Map<string, number[]>();
    const isAmbiguous = right.length > 0 && left.length + right.length > 2;
    if (isAmbiguous) for (const at of right) put(equals, JSON.stringify(this.after[at]), at);
    const rest: number[] = [];
    for (const one of left) {
      const equal = isAmbiguous ? equals.get(JSON.stringify(this.before[one]))?.shift() : undefined;
      if (equal === undefined) rest.push(one);
      else {
        waiting.delete(equal);
        yield [one, equal];
      }
    }
    const others = [...waiting];
    for (const [at, one] of rest.slice(0, others.length).entries()) yield [one, others[at] ?? 0];
  }
}

/** Matches the items of two lists: each key is tried on what the earlier keys left. */
export function matchItems(before: readonly unknown[], after: readonly unknown[]): Matches {
  const matching = new Matching(before, after);
  const byTitle = (item: unknown) => (codeOf(item) === undefined ? "name" : "code");
  matching.pair(byTitle, titlesInContext(before), titlesInContext(after));
  matching.pair(byTitle, before.map(titleOf), after.map(titleOf));
  for (const [by, key] of KEYS) matching.pair(() => by, before.map(key), after.map(key));
  // items without any key are matched by position
  const nameless: Key = (item) => (KEYS.every(([, key]) => key(item) === undefined) ? "nameless" : undefined);
  matching.pair(() => "place", before.map(nameless), after.map(nameless));
  const { pairs, removed, added } = matching;
  return { pairs: pairs.sort((a, b) => a.after - b.after), removed, added };
}

/** Matches the cells of a row by the headers of their columns, given for each. */
export function matchCells(before: readonly string[], after: readonly string[]): Matches {
  const named = (headers: readonly string[]) => headers.map((name) => ({ name }));
  return matchItems(named(before), named(after));
}
