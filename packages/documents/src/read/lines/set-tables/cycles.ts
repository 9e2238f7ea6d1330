import { genericWords } from "../../../templates/table-words.js";
import { least } from "../../blocks/most.js";
import type { Extent } from "../../blocks/spans.js";
import type { Draft } from "./drafts.js";
import { type Group, type Head, isLabelHead } from "./heads.js";

/** Columns whose words repeat: 预算数 and 决算数 beneath each expense. */
interface Cycles {
  readonly first: number;
  readonly length: number;
  readonly count: number;
}

const middle = ({ left, right }: Extent) => (left + right) / 2;
const isUnder = (head: Head, upper: Head) =>
  head.level > upper.level && middle(head) >= upper.left && middle(head) <= upper.right;

/** The head nearest to another in the line above; converters of pages set words narrower than they are. */
function nearest(name: Head, heads: readonly Head[]): Head | undefined {
  const distance = (head: Head) => Math.abs(middle(head) - middle(name));
  return heads.reduce<Head | undefined>(
    (near, head) => (near && distance(near) <= distance(head) ? near : head),
    undefined,
  );
}

function cyclesOf(drafts: readonly Draft[]): Cycles | undefined {
  const words = drafts.map(({ holds, heads: [leaf] }) =>
    holds !== "words" && leaf && genericWords.test(leaf.text) ? leaf.text : "",
  );
  const first = words.findIndex((word) => word !== "");
  const own = words.slice(first, words.findLastIndex((word) => word !== "") + 1);
  const length = own.indexOf(own[0] ?? "", 1);
  if (length < 2 || own.length % length > 0) return undefined;
  const areSame = own.every((word, at) => word !== "" && word === own[at % length]);
  return areSame ? { first, length, count: own.length / length } : undefined;
}

/** Whether a head is higher than those on both sides: it may be the group of the two instead of a third column. */
function mayHideGroup(names: readonly Head[]): boolean {
  const isLower = (other: Head | undefined, { level }: Head) => other !== undefined && other.level > level;
  return names.some((head, at) => isLower(names[at - 1], head) && isLower(names[at + 1], head));
}

/**
 * The groups above repeated words, one for each repetition as a whole: as many lowest heads, from left to right, with
 * the groups above those. Undefined if their number differs, or if one is elsewhere.
 */
function settled(
  { first, length, count }: Cycles,
  drafts: readonly Draft[],
  heads: readonly Head[],
): readonly Group[] | undefined {
  const names = heads
    .filter((head) => !heads.some((other) => isUnder(other, head)))
    .sort((a, b) => middle(a) - middle(b));
  if (names.length !== count || mayHideGroup(names)) return undefined;
  const groups: Group[] = [];
  for (const [at, head] of names.entries()) {
    const from = first + at * length;
    const own = drafts.slice(from, from + length);
    if (!own.some(({ left, right }) => head.left < right && head.right > left)) return undefined;
    groups.push({ head, from, to: from + length - 1 });
  }
  const upper = heads.filter((head) => !names.includes(head)).sort((a, b) => b.level - a.level);
  for (const head of upper) {
    const beside = upper.filter(({ level }) => level === head.level);
    const beneath = names.flatMap((name, at) =>
      name.level > head.level && nearest(name, beside) === head ? [at] : [],
    );
    const [from, to] = [beneath[0], beneath.at(-1)];
    if (from === undefined || to === undefined || to - from + 1 !== beneath.length) return undefined;
    groups.push({ head, from: first + from * length, to: first + (to + 1) * length - 1 });
  }
  // a lower head is beneath another one
  const top = least(names.map(({ level }) => level));
  const isCovered = (at: number) =>
    groups.some(({ head, from, to }) => upper.includes(head) && from <= at && at <= to);
  return names.every(({ level }, at) => level === top || isCovered(first + at * length)) ? groups : undefined;
}

/**
 * The heads above repeated words with the columns of each; empty if no words are repeated, undefined in case of doubt.
 */
export function groupsOfCycles(
  drafts: readonly Draft[],
  upper: readonly Head[],
): readonly Group[] | undefined {
  const cycles = cyclesOf(drafts);
  if (!cycles) return [];
  const [begin, end] = [drafts[cycles.first], drafts[cycles.first + cycles.count * cycles.length - 1]];
  const isAbove = (head: Head) =>
    !isLabelHead(head) && middle(head) >= (begin?.left ?? 0) && middle(head) <= (end?.right ?? 0);
  return settled(cycles, drafts, upper.filter(isAbove));
}
