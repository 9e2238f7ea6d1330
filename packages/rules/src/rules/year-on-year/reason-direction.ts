import { type ChangingFigure, changingFigures, fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import {
  introductions,
  ownIntroduction,
  reasonDirections,
  reasonsOfWork,
  weighing,
} from "../../parameters/reason-words.js";
import { type Passage, passagesOf } from "../../text/passage.js";

const WORD = { increase: "增加", decrease: "减少", unchanged: "持平" } as const;
type Direction = keyof typeof WORD;
/** So many characters before a reason introduce it. */
const BEFORE = 16;

/** The direction that the words before a reason name wherever it stands: 减少的主要原因是. The same words may be the reason of other figures as well. */
function introducedAs({ statement }: CheckContext, reason: string): Direction | undefined {
  const leads = (statement?.paragraphs ?? []).flatMap(({ text }) => {
    const at = text.indexOf(reason);
    return at < 0 ? [] : [text.slice(Math.max(0, at - BEFORE), at)];
  });
  return introductions.find(
    ([, pattern]) => leads.length > 0 && leads.every((lead) => pattern.test(lead)),
  )?.[0];
}

/** The one direction that a reason names itself; undefined where it names none, or weighs one against the other. */
function namedIn(reason: string): Direction | undefined {
  const ofWork = reasonsOfWork.find(([, pattern]) => pattern.test(reason))?.[0];
  if (ofWork) return ofWork;
  const named = reasonDirections.filter(([, pattern]) => pattern.test(reason));
  return named.length === 1 && !weighing.test(reason) ? named[0]?.[0] : undefined;
}

/** 财政拨款收入支出增加的主要原因是…, in a sentence of its own: it says the direction of fiscal appropriations once more. */
interface Introduced {
  readonly passage: Passage;
}

const appropriations = [
  fields.revenue.changes.fiscalAppropriation,
  fields.expenditure.changes.fiscalAppropriation,
];

/** The sentences that introduce the reason of both sides of fiscal appropriations. */
function introduced({ statement, has }: CheckContext): readonly Introduced[] {
  if (!statement || !appropriations.every(({ direction }) => has(direction))) return [];
  return passagesOf(statement, ownIntroduction).map((passage) => ({ passage }));
}

function ofIntroduction({ value, cite, passed, failed }: CheckContext, { passage }: Introduced): Outcome {
  const told = introductions.find(([, pattern]) => pattern.test(passage.text))?.[0];
  const [own, other] = appropriations.map(({ direction }) => value(direction));
  if (!told || !own || own !== other || own === "unchanged" || own === told) return passed();
  cite(passage.paragraph, passage.start, passage.end);
  return failed(`财政拨款收入和支出都写“${WORD[own]}”，说原因时却写“${passage.text}”，请核对哪一处写反了`);
}

export const reasonDirection = defineRule<ChangingFigure | Introduced>({
  id: "reason-direction",
  title: "增减原因与增减方向不矛盾",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  each: (context) => {
    const { value, has } = context;
    const budget = value(fields);
    const figures = budget
      ? changingFigures(budget).filter(({ change }) => has(change.direction) && has(change.reason))
      : [];
    return [...figures, ...introduced(context)];
  },
  none: "没有写明增减原因",
  check: (context, figure) => {
    if ("passage" in figure) return ofIntroduction(context, figure);
    const { amount, change } = figure;
    const { value, label, passed, failed, skipped } = context;
    const [direction, reason] = [value(change.direction), value(change.reason)];
    if (!direction || !reason) return skipped("未披露：增减方向和原因");
    const again = introducedAs(context, reason);
    if (again && direction !== "unchanged" && again !== direction)
      return failed(
        `${label(amount)}写“${WORD[direction]}”，说原因时却写“${WORD[again]}”的原因是“${reason}”，请核对哪一处写反了`,
      );
    const named = namedIn(reason);
    if (!named || named === direction) return passed();
    return failed(`${label(amount)}写“${WORD[direction]}”，原因却是“${reason}”，说的是${WORD[named]}`);
  },
});
