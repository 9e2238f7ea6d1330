import { yearPattern } from "@qingbei/domain/internal";
import {
  carriedOverWords,
  changeWords,
  executedWords,
  genericWords,
  previousWords,
} from "../../../templates/table-words.js";
import { wholeLabel } from "../../../templates/total-words.js";
import type { Extent } from "../../blocks/spans.js";
import { groupsOfCycles } from "./cycles.js";
import { above, type Draft } from "./drafts.js";
import { type Group, type Head, isLabelHead } from "./heads.js";

/** Groups that change the meaning of the heads beneath them: last year, money carried over. */
const ofOtherMeaning = [previousWords, carriedOverWords, changeWords, executedWords];
const YEAR = new RegExp(`${yearPattern}|[本当今上去]年`);
const isGeneric = ({ heads: [leaf] }: Draft) => leaf !== undefined && genericWords.test(leaf.text);

/**
 * The group with further columns it may be above: the heads beneath them are on one line, and no other group is nearer.
 */
function extended({ head, from, to }: Group, drafts: readonly Draft[], beside: readonly Head[]): Group {
  const level = drafts[from]?.heads[0]?.level;
  const middle = (extent: Extent) => (extent.left + extent.right) / 2;
  const isNearest = (draft: Draft) =>
    beside.every(
      (other) =>
        other === head || Math.abs(middle(other) - middle(draft)) > Math.abs(middle(head) - middle(draft)),
    );
  const goesOn = (at: number) => {
    const draft = drafts[at];
    const [leaf] = draft?.heads ?? [];
    if (!draft || !leaf || leaf.level !== level || leaf.level <= head.level) return false;
    return !isLabelHead(leaf) && !wholeLabel.test(leaf.text) && isNearest(draft);
  };
  let [first, last] = [from, to];
  while (goesOn(first - 1)) first--;
  while (goesOn(last + 1)) last++;
  return { head, from: first, to: last };
}

/** The first column of each side of a table: labels begin the next. */
function sidesOf(drafts: readonly Draft[]): number[] {
  return drafts.flatMap(({ holds }, at) =>
    at === 0 || (holds === "words" && drafts[at - 1]?.holds !== "words" && drafts[at - 1]?.holds !== "digits")
      ? [at]
      : [],
  );
}

/** The side that a head names, if its line has one head for each side, above its own columns. */
function sideOf(head: Head, beside: readonly Head[], drafts: readonly Draft[]): Group | undefined {
  const starts = sidesOf(drafts);
  if (starts.length < 2 || beside.length !== starts.length) return undefined;
  const sides = starts.map((from, at) => ({ from, to: (starts[at + 1] ?? drafts.length) - 1 }));
  const isAbove = (other: Head, { from, to }: { from: number; to: number }) =>
    other.left >= (drafts[from]?.left ?? 0) && other.right <= (drafts[to]?.right ?? 0);
  const side = sides[beside.indexOf(head)];
  return side && beside.every((other, at) => sides[at] && isAbove(other, sides[at]))
    ? { head, ...side, isSide: true }
    : undefined;
}

/** The columns that are certainly beneath a head: those it is above, or those on both sides of the gap where it is. */
function groupOf(head: Head, drafts: readonly Draft[]): Group | undefined {
  const places = above(drafts, head);
  const [from, to] = [places[0], places.at(-1)];
  if (from !== undefined && to !== undefined) return { head, from, to };
  const next = drafts.findIndex(({ left }) => left >= head.right);
  if (next <= 0) return undefined;
  // the sum of all columns is not part of a group
  const isSum = wholeLabel.test(drafts[next - 1]?.heads[0]?.text ?? "");
  return { head, from: isSum ? next : next - 1, to: next };
}

/** Whether a head in a gap may be above a sum of another group: one of several heads, beside 合计. */
function isInDoubt({ head, from, to }: Group, drafts: readonly Draft[], beside: readonly Head[]): boolean {
  return beside.length > 1 && above(drafts, head).length === 0 && drafts.slice(from, to + 1).some(isGeneric);
}

/**
 * Whether a head that changes the meaning of amounts is above one column only: the neighbours have a head on its line
 * too.
 */
function isAlone({ head, from, to }: Group, drafts: readonly Draft[], beside: readonly Head[]): boolean {
  const hasOwn = (draft: Draft | undefined) =>
    draft === undefined ||
    draft.holds === "words" ||
    [...draft.heads, ...beside].some(
      (other) => other.level === head.level && above([draft], other).length > 0,
    );
  return from === to && above(drafts, head).length > 0 && hasOwn(drafts[from - 1]) && hasOwn(drafts[to + 1]);
}

/** The heads that change the meaning of amounts: words for other money, and years if several are named. */
function ofOtherMoney(heads: readonly Head[]): ReadonlySet<Head> {
  const years = heads.filter(({ text }) => YEAR.test(text));
  const isOne = new Set(years.map(({ text }) => YEAR.exec(text)?.[0])).size < 2;
  const named = heads.filter(({ text }) => ofOtherMeaning.some((words) => words.test(text)));
  return new Set(isOne ? named : [...named, ...years]);
}

/** The groups above each column, from the top down; undefined in case of doubt. */
export function groupsAbove(
  drafts: readonly Draft[],
  upper: readonly Head[],
): readonly (readonly Group[])[] | undefined {
  const stacks = drafts.map((): Group[] => []);
  const other = ofOtherMoney([...upper, ...drafts.flatMap(({ heads }) => heads)]);
  const put = (group: Group) => {
    for (let at = group.from; at <= group.to; at++) stacks[at]?.unshift(group);
  };
  const ofCycles = groupsOfCycles(drafts, upper);
  if (!ofCycles) return undefined;
  for (const group of ofCycles) put(group);
  const settled = new Set(ofCycles.map(({ head }) => head));
  for (const head of upper.filter((each) => !settled.has(each))) {
    const beside = upper.filter((other) => other.level === head.level && !isLabelHead(other));
    if (isLabelHead(head)) for (const at of above(drafts, head)) put({ head, from: at, to: at });
    else {
      const side = sideOf(head, beside, drafts);
      const known = side ? undefined : groupOf(head, drafts);
      if (side) put(side);
      if (!known) continue;
      const group = extended(known, drafts, beside);
      if (isInDoubt(known, drafts, beside)) return undefined;
      if (other.has(head) && !isAlone(group, drafts, beside)) return undefined;
      put(group);
    }
  }
  return isEven(drafts, stacks) ? stacks : undefined;
}

/** Whether the amounts beneath generic words either all have words above them, or none has. */
function isEven(drafts: readonly Draft[], stacks: readonly (readonly Group[])[]): boolean {
  const generic = drafts.flatMap((draft, at) =>
    draft.holds !== "words" && isGeneric(draft) && !wholeLabel.test(draft.heads[0]?.text ?? "") ? [at] : [],
  );
  const covered = generic.filter((at) => stacks[at]?.length !== 0);
  return covered.length === 0 || covered.length === generic.length;
}
