import {
  absolute,
  add,
  compare,
  type Field,
  type FieldOf,
  fields,
  type PerformanceIndicator,
  subtract,
  toText,
  zero,
} from "@qingbei/domain";
import { slipOf } from "../../arithmetic/slip.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import {
  about,
  earlierYears,
  onlyAChange,
  partialCount,
  yearsMoney,
} from "../../parameters/described-counts.js";
import { type Count, countOfTarget, countsIn, moneyIn, moneyOfTarget } from "../../performance/count.js";
import { segmentAfter, segmentBefore } from "../../text/clauses.js";
import { plainName, projectKey } from "../../text/name-keys.js";
import { topicOf } from "../../wording/topic.js";

/** A text on a project that counts what is to be done. */
interface Source {
  readonly text: Field<string>;
  /** A purpose or an approach may count more than an indicator asks for, or a part of it: only a slip of the pen is a contradiction. */
  readonly isPurpose: boolean;
  /** What the text is called in messages. */
  readonly zh: "项目目标" | "项目用途" | "实施方案";
}

/** A count in a text, and the only indicator of its project that counts the same. */
interface Counted {
  readonly source: Source;
  readonly count: Count;
  readonly indicator: FieldOf<PerformanceIndicator>;
  readonly target: Count;
}

/** Words of a bound or an approximate number before a count: 不少于5个. */
const BOUND = /(?:不少于|不低于|不小于|不超过|不高于|至少|最多|超过|近|第)\s*$/;
const CONDITION = /^(?:及|含)?(?:以[上下内]|左右|余|多)/;

/** The clause of a count: the text before it, and the whole. */
function clauseOf(
  text: string,
  { start, printed }: Count,
): { readonly before: string; readonly whole: string } {
  const before = segmentBefore(text, start, "item");
  return { before, whole: `${before}，${segmentAfter(text, start + printed.length, "item")}` };
}

/** Whether a count is of the whole year and has no condition. */
function isPlain(text: string, count: Count): boolean {
  const { before } = clauseOf(text, count);
  const behind = text.slice(count.start + count.printed.length);
  const isOfPart = [partialCount, earlierYears, onlyAChange, BOUND, about].some((words) =>
    words.test(before),
  );
  return !isOfPart && !CONDITION.test(behind);
}

/** The goals of a project, in its table and in the text with its name, and what its money is for and how it is done. */
function sourcesOf(context: CheckContext, index: number): readonly Source[] {
  const { list, value } = context;
  const project = fields.projects.at(index);
  const name = projectKey(value(project.name) ?? "");
  const statements = list(fields.projectStatements).filter(
    (each) => projectKey(value(each.name) ?? "") === name,
  );
  const [only] = name !== "" && statements.length === 1 ? statements : [];
  const goals = [...list(project.goals), ...(only ? [only.goal] : [])];
  return [
    ...goals.map((text) => ({ text, isPurpose: false, zh: "项目目标" as const })),
    { text: project.purpose.text, isPurpose: true, zh: "项目用途" },
    ...(only ? [{ text: only.approach, isPurpose: true, zh: "实施方案" as const }] : []),
  ];
}

/** The first of the texts that print the same. */
function uniqueTexts({ value }: CheckContext, all: readonly Source[]): readonly Source[] {
  const known = new Set<string>();
  return all.filter(({ text }) => {
    const plain = plainName(value(text) ?? "");
    return !known.has(plain) && known.add(plain);
  });
}

/** A count in a text, with its clause and the character pairs of that clause. */
interface StatedCount {
  readonly count: Count;
  readonly clause: string;
  readonly words: ReadonlySet<string>;
}

/** An indicator whose target is a count, or all money of the year. */
interface Wanted {
  readonly indicator: FieldOf<PerformanceIndicator>;
  readonly target: Count;
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

function wantedIn(context: CheckContext, index: number): readonly Wanted[] {
  const { list, value } = context;
  return list(fields.projects.at(index).indicators).flatMap((indicator) => {
    const [level, name] = [value(indicator.level1), value(indicator.name) ?? ""];
    // words and some forms give the second level alone
    const isOutput =
      (level ?? value(indicator.level2)) === "output" || value(indicator.level2) === "quantity";
    const isMoney = yearsMoney.test(name) && (isOutput || level === "cost");
    const ofMoney = isMoney ? moneyOfTarget(context, indicator.targetValue) : undefined;
    const target = ofMoney ?? (isOutput ? countOfTarget(context, indicator.targetValue) : undefined);
    return target ? [{ indicator, target, name, words: topicOf(name).bigrams }] : [];
  });
}

const isSame = (a: Count, b: Count) =>
  compare(absolute(subtract(a.number, b.number)), add(a.rounding ?? zero, b.rounding ?? zero)) <= 0;

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((pair) => b.has(pair));

/** The match must share at least twice as many character pairs as any other: 清淤河道 also fits 清淤支流河道. */
const CLEARLY = 2;

/**
 * The element that clearly shares the most: at least CLEARLY times the pairs of any other, and every pair that another
 * shares. A single element needs only one pair. Undefined if there is none.
 */
function closest<T>(all: readonly T[], sharedBy: (each: T) => readonly string[]): T | undefined {
  const shared = all.map((each) => ({ each, pairs: new Set(sharedBy(each)) }));
  const [first, second] = shared.toSorted((a, b) => b.pairs.size - a.pairs.size);
  if (!first || first.pairs.size === 0) return undefined;
  const isClosest = shared.every(
    (other) => other === first || common(other.pairs, first.pairs).length === other.pairs.size,
  );
  return isClosest && first.pairs.size >= CLEARLY * (second?.pairs.size ?? 0) ? first.each : undefined;
}

const digitsOf = ({ number }: Count) => [...toText(number).replace(/\D/g, "")].sort().join("");

/**
 * The only count of a unit, if the only indicator with that unit has the same digits in another order, and its name
 * shares a pair of characters with the clause: 86户居民 and 居民户数 68户 are hardly so by chance.
 */
function swapped(counts: readonly StatedCount[], rivals: readonly Wanted[]): StatedCount | undefined {
  const [only, wanted] = [counts[0], rivals[0]];
  if (!only || !wanted || counts.length + rivals.length > 2 || isSame(only.count, wanted.target))
    return undefined;
  const isOfName = (run: string) =>
    [...run].some((_, at) => at > 0 && wanted.name.includes(run.slice(at - 1, at + 1)));
  const isSwapped = digitsOf(only.count) === digitsOf(wanted.target);
  return isSwapped && (only.clause.match(/\p{Script=Han}{2,}/gu) ?? []).some(isOfName) ? only : undefined;
}

/** With fewer digits than this, one that differs may be right in both. */
const DISTINCTIVE_DIGITS = 3;

/** Whether one number is the other with digits swapped, lost, added, or one of several mistyped. */
function isSlip({ number }: Count, target: Count): boolean {
  const slip = slipOf(number, target.number);
  if (slip === "wrong-digit") return toText(number).length >= DISTINCTIVE_DIGITS;
  return slip === "swapped-digits" || slip === "extra-digit" || slip === "dropped-digit";
}

/** The counts of texts that only one indicator of the project can be about. */
function countedIn(context: CheckContext, index: number): readonly Counted[] {
  const wanted = wantedIn(context, index);
  // the table and the text may print one goal: what it counts is said once
  const sources = uniqueTexts(context, sourcesOf(context, index));
  return sources.flatMap((source) => {
    const text = context.value(source.text) ?? "";
    const statedCounts: readonly StatedCount[] = [...countsIn(text), ...moneyIn(text)].map((count) => {
      const clause = clauseOf(text, count).whole;
      return { count, clause, words: topicOf(clause).bigrams };
    });
    return wanted.flatMap(({ indicator, target, words }): Counted[] => {
      const counts = statedCounts.filter(({ count }) => count.unit === target.unit);
      const rivals = wanted.filter((each) => each.target.unit === target.unit);
      const exchanged = swapped(counts, rivals);
      const own = exchanged ?? closest(counts, (each) => common(words, each.words));
      if (!own || !isPlain(text, own.count)) return [];
      const { count } = own;
      if (!exchanged && closest(rivals, (each) => common(each.words, own.words))?.indicator !== indicator)
        return [];
      // a number of another count or indicator may simply stand in another order
      const isOfOthers =
        counts.some((each) => each !== own && isSame(each.count, target)) ||
        rivals.some((each) => each.indicator !== indicator && isSame(each.target, count));
      return isOfOthers ? [] : [{ source, count, indicator, target }];
    });
  });
}

export const goalCount = defineRule<Counted>({
  id: "goal-count",
  title: "项目目标和用途里的数与数量指标相同",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: [],
  none: "项目目标和用途里没有与数量指标同单位、说的又是一件事的数",
  each: (context) => context.list(fields.projects).flatMap((_, index) => countedIn(context, index)),
  check: ({ value, label, passed, failed }, { source, count, indicator, target }) => {
    for (const field of [source.text, indicator.name]) value(field);
    const wanted = value(indicator.targetValue);
    if (isSame(count, target) || (source.isPurpose && !isSlip(count, target))) return passed();
    const order = compare(count.number, target.number);
    // ten or more allow for twelve
    const isWithin = wanted?.kind === "number" && wanted.comparator === (order > 0 ? "≥" : "≤");
    return failed(
      `${label(indicator)}的指标值是 ${target.printed}，${source.zh}里写的是 ${count.printed}，请核对`,
      isWithin && !source.isPurpose ? { severity: "info" } : {},
    );
  },
});
