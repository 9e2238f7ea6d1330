import { defineRule } from "../../engine/rule.js";
import {
  contributionIn,
  isAllAbout,
  isContribution,
  isOnlyContribution,
  particularWords,
  sharesWords,
  speaksOf,
} from "../../items/copied-words.js";
import { type StatedReason, statedReasons } from "../../items/stated-reasons.js";
import { isForTheRest } from "../../items/worded-items.js";
import { SHORTEST_NAME } from "../../items/words-of-another.js";

const MOST_SHOWN = 30;

/**
 * The other item whose contribution for the staff a reason is about, which alone it is about, or whose reason it is to
 * the word.
 */
function ownerOf({ name, reason, names, alike }: StatedReason): string | undefined {
  const isOwn = isForTheRest({ name }) || sharesWords(reason, name);
  const words = particularWords(reason);
  const isTheirs = (each: string) =>
    isOnlyContribution(reason, each) || (!speaksOf([name], words) && speaksOf([each], words));
  return (
    contributionIn(reason, name, names)?.name ??
    names.find(
      (each) =>
        !isOwn && each.length >= SHORTEST_NAME && !sharesWords(each, name) && isAllAbout(reason, each),
    ) ??
    (isOwn || (isContribution(name) && words.length === 0) ? undefined : alike.find(isTheirs))
  );
}

export const executionOwnReasons = defineRule<StatedReason>({
  id: "execution-own-reasons",
  title: "决算写的支出科目的原因说的是本科目，不是另一个科目",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  only: "finalAccounts",
  each: statedReasons,
  none: "说明没有写支出科目的决算与预算不同的原因",
  check: ({ cite, passed, failed }, reason) => {
    const other = ownerOf(reason);
    if (other === undefined) return passed();
    const { paragraph, start, end } = reason.passage;
    cite(paragraph, start, end);
    return failed(
      `“${reason.name}”的原因写的是“${reason.reason.slice(0, MOST_SHOWN)}”，像是“${other}”的，请核对是不是沿用了那一项的文字`,
    );
  },
});
