import { changingFigures, fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { introductions, reasonDirections, weighing } from "../../parameters/reason-words.js";

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
  const named = reasonDirections.filter(([, pattern]) => pattern.test(reason));
  return named.length === 1 && !weighing.test(reason) ? named[0]?.[0] : undefined;
}

export const reasonDirection = defineRule({
  id: "reason-direction",
  title: "增减原因与增减方向不矛盾",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  each: ({ value, has }) => {
    const budget = value(fields);
    return budget
      ? changingFigures(budget).filter(({ change }) => has(change.direction) && has(change.reason))
      : [];
  },
  none: "没有写明增减原因",
  check: (context, { amount, change }) => {
    const { value, label, passed, failed, skipped } = context;
    const [direction, reason] = [value(change.direction), value(change.reason)];
    if (!direction || !reason) return skipped("未披露：增减方向和原因");
    const introduced = introducedAs(context, reason);
    if (introduced && direction !== "unchanged" && introduced !== direction)
      return failed(
        `${label(amount)}写“${WORD[direction]}”，说原因时却写“${WORD[introduced]}”的原因是“${reason}”，请核对哪一处写反了`,
      );
    const named = namedIn(reason);
    if (!named || named === direction) return passed();
    return failed(`${label(amount)}写“${WORD[direction]}”，原因却是“${reason}”，说的是${WORD[named]}`);
  },
});
