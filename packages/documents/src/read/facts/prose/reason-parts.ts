import { basicParts } from "@qingbei/domain";
import { comparisonMark } from "../../../templates/changes.js";
import {
  budgetFrames,
  budgetOfTerm,
  type Frame,
  frameOfHead,
  frames,
  spentFromBudget,
} from "../../../templates/frames.js";
import { isMoney } from "../amounts.js";
import { directionsIn, readChange } from "./change-facts.js";
import { changePointer } from "./draft.js";
import type { Clause } from "./passage.js";
import type { Base, Stated } from "./section-state.js";
import { namedIn, type Sentence, wordsOf } from "./sentence.js";
import { termsBetween } from "./vocabulary.js";

/** Names with a loose meaning in reasons: 人员经费增加 may be about people instead of the item. */
const LOOSE: ReadonlySet<string> = new Set([...basicParts, "otherRevenue"]);

/** The pointers of the parts that a figure may be divided into, by their terms. */
function partsOf({ term, budget }: Stated): (id: string) => readonly string[] {
  if (term === undefined) return () => [];
  const own = budget ?? (spentFromBudget.has(term) ? budgetOfTerm.get(term) : undefined);
  const frame: Frame = own ? budgetFrames[own] : frames[frameOfHead.get(term) ?? "totals"];
  return (id) => (frame.parts[term]?.includes(id) && !LOOSE.has(id) && frame.amounts[id]) || [];
}

/**
 * Reads the changes of parts that are given as the reason of the whole's change: 支出比上年增加70万元，主要是基本支出减少5万元， 项目支出增加75万元.
 * Only the bare name of a part in front of direction and amount counts.
 */
export function readPartsInReason(
  sentence: Sentence,
  clauses: readonly Clause[],
  from: number,
  { whole, base }: { readonly whole: Stated; readonly base: Base },
): void {
  const { facts, passage } = sentence;
  const pointersOf = partsOf(whole);
  for (const clause of clauses) {
    const start = Math.max(from, clause.start);
    const words = wordsOf(sentence, start, clause.end);
    const [direction, ...more] = directionsIn(words);
    const amounts = clause.numbers.filter((token) => isMoney(token) && token.start >= start);
    if (!direction || more.some(({ id }) => id !== direction.id) || amounts.length !== 1) continue;
    const end = start + direction.start;
    if ((amounts[0]?.start ?? 0) < end) continue;
    const mark = comparisonMark.exec(wordsOf(sentence, start, end));
    const until = mark ? start + mark.index : end;
    const terms = termsBetween(passage.terms, start, until);
    const named = namedIn(sentence, start, until, terms);
    if (named.kind !== "term") continue;
    const pointers = pointersOf(named.term.id)
      .flatMap((pointer) => changePointer(pointer) ?? [])
      .filter((change) => facts.isComparedWith(change, base));
    const stretch = { start, end: clause.end };
    const own = { ...clause, start, numbers: clause.numbers.filter((token) => token.start >= start) };
    const sink = {
      addChange: (change: Parameters<typeof facts.addChange>[0]) =>
        facts.addChange({ ...change, isAside: true }),
    };
    readChange(sink, {
      passage,
      clause: own,
      until: clause.end,
      stretch,
      pointers,
      readsExecuted: base.isExecuted,
    });
  }
}
