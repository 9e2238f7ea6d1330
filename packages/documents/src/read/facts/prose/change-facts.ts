import { type Direction, type Occurrence, toText } from "@qingbei/domain";
import {
  changeLink,
  comparisonMark,
  directionWords,
  openChoice,
  shareMark,
  turnedBy,
} from "../../../templates/changes.js";
import { linkWords, spentFigure } from "../../../templates/prose-words.js";
import type { ChangeFact, Stretch } from "./draft.js";
import { occurrenceAt } from "./occurrence-at.js";
import type { Clause, Passage } from "./passage.js";
import { PROSE } from "./prose-facts.js";
import { compact, consistsOf } from "./wording.js";

interface Found {
  readonly id: Direction;
  readonly start: number;
  readonly end: number;
}

/** The most characters between a direction and its number; longer words have a meaning of their own. */
const LONGEST_LEAD = 40;

/** The words of direction in a text, in order. */
export function directionsIn(text: string): Found[] {
  return directionWords
    .flatMap(([id, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({
        id,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

const TURNED = { increase: "decrease", decrease: undefined, unchanged: "unchanged" } as const;
const MINUS = /[-－−]\s*$/;

/**
 * The direction of a change with the sign of its number: 增长-3% is a decrease. Undefined for 减少-3%, which is ambiguous.
 */
function wayOf(words: string, { id, end }: Found): Direction | undefined {
  return turnedBy.test(words.slice(end)) ? TURNED[id] : id;
}

/** A clause about a change on last year. */
export interface ChangeClause {
  readonly passage: Passage;
  readonly clause: Clause;
  /** Where the clause ends: in front of its reason. */
  readonly until: number;
  /** The stretch to cite. */
  readonly stretch: Stretch;
  /** The changes it is about: /threePublicExpenses/change. */
  readonly pointers: readonly string[];
  /** A comparison with last year's spending counts too: items are compared with that by name. */
  readonly readsExecuted?: boolean;
  /** The group of numbers with the same precision. */
  readonly group?: string;
}

/** Takes the facts about a change. */
export interface ChangeSink {
  addChange(change: ChangeFact): void;
}

/** The words of a clause without the names in it: 比上年机关运行经费60万元 compares with 60万元. */
function withoutTerms({ plain }: Passage, { terms }: Clause, { start, end }: Stretch): string {
  const named = terms.filter((term) => term.start >= start && term.end <= end);
  const gaps = [start, ...named.map((term) => term.end)];
  return gaps.map((from, at) => plain.slice(from, named[at]?.start ?? end)).join("");
}

/** What the words of a clause of comparison say, read once. */
interface Comparison {
  readonly words: string;
  /** The words that compare with last year: 比2023年. */
  readonly mark: RegExpExecArray | null;
  /** The words from there to the first direction. */
  readonly compared: string;
  /** Whether last year's spending is compared with, not its budget. */
  readonly isExecuted: boolean;
  /** None where the form offers a choice: 增加（减少）. */
  readonly directions: readonly Found[];
}

function comparisonOf({ passage, clause, until }: ChangeClause): Comparison {
  const words = passage.plain.slice(clause.start, until);
  const mark = comparisonMark.exec(words);
  const found = directionsIn(words);
  const compared = mark ? words.slice(mark.index, found[0]?.start) : "";
  const isOpen = openChoice.test(passage.piece.text.slice(clause.start, until));
  return { words, mark, compared, isExecuted: spentFigure.test(compared), directions: isOpen ? [] : found };
}

/** Whether a percentage is the rate of a change: behind its direction, and no share. */
function isRate({ words }: Comparison, start: number, direction: Found | undefined): boolean {
  if (!direction || shareMark.test(words.slice(Math.max(0, start - 8), start))) return false;
  // the rate may stand in brackets behind the amount: 减少2.3万元（17.97%）
  const behind = words.slice(direction.end, start).slice(-LONGEST_LEAD).replace(/^.*元/, "");
  return changeLink.test(compact(direction.id === "increase" ? behind.replace(MINUS, "") : behind));
}

/** Whether an amount is the size of a change: directly behind its direction. */
const isSize = ({ words }: Comparison, start: number, { end }: Found) =>
  start - end < LONGEST_LEAD && changeLink.test(compact(words.slice(end, start)));

/** Whether an amount before any direction is the one compared with. */
function isBase(
  { passage, clause, readsExecuted }: ChangeClause,
  { mark }: Comparison,
  start: number,
): boolean {
  const from = mark ? mark.index + mark[0].length : Number.POSITIVE_INFINITY;
  if (start < from) return false;
  const between = { start: clause.start + from, end: clause.start + start };
  const words = withoutTerms(passage, clause, between);
  const lead = readsExecuted ? words.replace(spentFigure, "") : words;
  return consistsOf(linkWords, compact(lead)) && !spentFigure.test(lead);
}

/** Reads a clause of comparison: the year and the amount compared with, the direction, the size. */
export function readChange(facts: ChangeSink, change: ChangeClause): void {
  const { passage, clause, until, stretch, pointers, readsExecuted = false, group = PROSE } = change;
  const comparison = comparisonOf(change);
  const { words, mark, compared, isExecuted, directions } = comparison;
  // a comparison with what was spent is not one with the budget
  if (isExecuted && !readsExecuted) return;
  const state = (field: string, value: string | number, at: Stretch, more: Partial<Occurrence> = {}) => {
    const occurrence = { ...occurrenceAt(passage, stretch, at, String(value)), ...more };
    const number = more.unit === undefined ? {} : { number: at.start };
    for (const pointer of pointers)
      facts.addChange({ pointer: `${pointer}/${field}`, value, occurrence, passage, ...number });
  };
  const within = (start: number, end: number): Stretch => ({
    start: clause.start + start,
    end: clause.start + end,
  });

  if (mark?.groups?.year) {
    const start = mark.index + mark[0].indexOf(mark.groups.year);
    state("baseYear", Number(mark.groups.year), within(start, start + mark.groups.year.length + 1));
  }
  if (readsExecuted && mark && (isExecuted || compared.includes("预算"))) {
    const at = within(mark.index, mark.index + compared.length);
    state("baseKind", isExecuted ? "executed" : "approved", at);
  }
  const [direction] = directions;
  const way = direction && wayOf(words, direction);
  if (way) state("direction", way, within(direction.start, direction.end));
  let passed = 0;
  for (const number of clause.numbers) {
    if (number.end > until || number.kind === "year" || number.kind === "loose amount") continue;
    const start = number.start - clause.start;
    while ((directions[passed]?.end ?? Number.POSITIVE_INFINITY) <= start) passed++;
    const last = directions[passed - 1];
    if (number.kind === "percent") {
      if (isRate(comparison, start, last)) state("percentage", number.text, number);
      continue;
    }
    const field = last ? "amount" : "baseAmount";
    if (last ? isSize(comparison, start, last) : isBase(change, comparison, start))
      state(field, toText(number.value), number, { unit: number.unit, decimals: number.decimals, group });
  }
}
