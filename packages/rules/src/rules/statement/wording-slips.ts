import {
  type ChangingFigure,
  changingFigures,
  compare,
  fields,
  pointerOf,
  type Statement,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Repair } from "../../engine/verdict.js";
import { opposites, wordingSlips as slips, type WordingSlip } from "../../parameters/wording-slips.js";
import { isProse, listed, type Passage, paragraphsWith, passagesOf } from "../../text/passage.js";

type Way = "increase" | "decrease";

/**
 * The direction that both years' amounts, or the change and its percentage, prove exactly; undefined if neither does.
 */
function wayOf({ value, growthBy }: CheckContext, { amount, change }: ChangingFigure): Way | undefined {
  const [now, base] = [value(amount), value(change.baseAmount)];
  if (now && base)
    return compare(now, base) > 0 ? "increase" : compare(now, base) < 0 ? "decrease" : undefined;
  if (!now || !value(change.amount) || !value(change.percentage)) return undefined;
  const [first, second] = (["increase", "decrease"] as const).filter((way) => {
    const stated = growthBy(
      amount,
      { size: change.amount, sign: way === "increase" ? 1 : -1 },
      change.percentage,
    );
    return stated.outcome === "passed" && stated.evaluation?.status === "exact";
  });
  return second ? undefined : first;
}

/** The wrong one of the two contradicting words for a change, according to the numbers of its sentence. */
function turnedWords(context: CheckContext, { text }: Passage): readonly Repair[] {
  const budget = context.value(fields);
  return (budget ? changingFigures(budget) : []).flatMap((figure): readonly Repair[] => {
    const { percentage, direction } = figure.change;
    const isHere = context.occurrences(percentage).some((each) => each.text.includes(text));
    const way = isHere ? wayOf(context, figure) : undefined;
    if (!way) return [];
    const [right, wrong] = way === "increase" ? ([0, 1] as const) : ([1, 0] as const);
    const pair = opposites.find((words) => text.includes(words[wrong]));
    return pair ? [{ kind: "text", pointer: pointerOf(direction), from: pair[wrong], to: pair[right] }] : [];
  });
}

/** A kind of slip at the places where it is reported at once: none if the document has none of it. */
interface Question {
  readonly slip: WordingSlip;
  readonly places: readonly Passage[];
}

/** More hints of one kind than this are a habit, and reported at once. */
const FEW_HINTS = 5;

/** Where a wording occurs. */
function placesOf({ value }: CheckContext, statement: Statement, slip: WordingSlip): readonly Passage[] {
  const { pattern, near, unless } = slip;
  const year = value(fields.fiscalYear);
  const isExcused = unless ? paragraphsWith(statement, unless) : () => false;
  return passagesOf(statement, pattern, isProse, near).filter(({ paragraph, text }) => {
    if (isExcused(paragraph)) return false;
    // level with a year before last is no contradiction
    const named = slip.id === "changed-yet-level" ? /20\d\d/.exec(text)?.[0] : undefined;
    return !named || !year || Number(named) >= year - 1;
  });
}

/** Each place is a finding of its own, so that what mends one claims no other. */
function questions(context: CheckContext, statement: Statement): readonly Question[] {
  return slips.flatMap((slip): readonly Question[] => {
    const places = placesOf(context, statement, slip);
    const isHabit = slip.severity === "info" && places.length > FEW_HINTS;
    return places.length === 0 || isHabit
      ? [{ slip, places }]
      : places.map((place) => ({ slip, places: [place] }));
  });
}

export const wordingSlips = defineRule<Question>({
  id: "wording-slips",
  title: "增减方向、百分号和用词没有写错",
  severity: "error",
  basis: ["drafting"],
  covers: ["I-DIRECTION", "I-PCT-SIGN", "I-DUP-WORD"],
  none: "没有原文可查",
  each: (context) => (context.statement ? questions(context, context.statement) : []),
  check: (context, { slip: { id, what, severity }, places }) => {
    const [first] = places;
    if (!first) return context.passed();
    context.citeAll(places);
    const repairs = id === "opposed-directions" ? turnedWords(context, first) : [];
    return context.failed(`${what}：${listed(places.map(({ text }) => text))}`, {
      severity,
      ...(repairs.length > 0 && { repairs }),
    });
  },
});
