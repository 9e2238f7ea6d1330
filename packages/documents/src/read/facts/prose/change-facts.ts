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

/** Reads a clause of comparison: the year and the amount compared with, the direction, the size. */
export function readChange(
  facts: ChangeSink,
  { passage, clause, until, stretch, pointers, readsExecuted = false, group = PROSE }: ChangeClause,
): void {
  const { plain, piece } = passage;
  const words = plain.slice(clause.start, until);
  const mark = comparisonMark.exec(words);
  // a comparison with what was spent is not one with the budget
  const compared = mark ? words.slice(mark.index, directionsIn(words)[0]?.start) : "";
  const isExecuted = spentFigure.test(compared);
  if (isExecuted && !readsExecuted) return;
  const open = openChoice.test(piece.text.slice(clause.start, until));
  const directions = open ? [] : directionsIn(words);
  const [direction] = directions;
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
  const way = direction && wayOf(words, direction);
  if (way) state("direction", way, within(direction.start, direction.end));
  let passed = 0;
  for (const number of clause.numbers) {
    if (number.end > until || number.kind === "year" || number.kind === "loose amount") continue;
    const start = number.start - clause.start;
    while ((directions[passed]?.end ?? Number.POSITIVE_INFINITY) <= start) passed++;
    const last = directions[passed - 1];
    const between = (from: number) => words.slice(from, start);
    if (number.kind === "percent") {
      // the rate may stand in brackets behind the amount: 减少2.3万元（17.97%）
      const behind = last && between(last.end).slice(-LONGEST_LEAD).replace(/^.*元/, "");
      const lead = last?.id === "increase" ? behind?.replace(MINUS, "") : behind;
      if (
        lead !== undefined &&
        changeLink.test(compact(lead)) &&
        !shareMark.test(words.slice(Math.max(0, start - 8), start))
      )
        state("percentage", number.text, number);
    } else if (last) {
      const more = { unit: number.unit, decimals: number.decimals, group };
      if (start - last.end < LONGEST_LEAD && changeLink.test(compact(between(last.end))))
        state("amount", toText(number.value), number, more);
    } else if (mark && start >= mark.index + mark[0].length) {
      // the base is named in front of any direction
      const wordsBetween = withoutTerms(passage, clause, within(mark.index + mark[0].length, start));
      const lead = readsExecuted ? wordsBetween.replace(spentFigure, "") : wordsBetween;
      const more = { unit: number.unit, decimals: number.decimals, group };
      if (consistsOf(linkWords, compact(lead)) && !spentFigure.test(lead))
        state("baseAmount", toText(number.value), number, more);
    }
  }
}
