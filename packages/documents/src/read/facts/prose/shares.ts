import { appropriationParts, expenditureParts, revenueSources } from "@qingbei/domain";
import { shareLead } from "../../../templates/items.js";
import { baseTail } from "../../../templates/prose-words.js";
import type { MoneyToken } from "../amounts.js";
import type { ChangeFact } from "./draft.js";
import { occurrenceAt } from "./occurrence-at.js";
import type { Clause, Passage } from "./passage.js";
import type { Stated } from "./section-state.js";
import { type Sentence, wordsOf } from "./sentence.js";

/**
 * The parts whose share the model keeps. Money of the year alone (本年) is not one: it is most of a total, not a part.
 */
const sharedParts: ReadonlySet<string> = new Set([
  ...revenueSources.map((part) => `revenue/${part}`),
  ...expenditureParts.map((part) => `expenditure/${part}`),
  ...appropriationParts.map((part) => `appropriations/${part}`),
]);

/** The pointer of an amount's share, if it is a listed item or a part of a total. */
function sharePointer({ pointers, isListed }: Stated): string | undefined {
  const [pointer, ...others] = pointers;
  if (!pointer || others.length > 0) return undefined;
  if (isListed) return pointer.replace(/amount$/, "share");
  const [, root = "", ...rest] = pointer.split("/");
  return sharedParts.has(`${root}/${rest.at(-1)}`) ? pointer.replace(/\/([^/]+)$/, "/shares/$1") : undefined;
}

/** The share of the amount before it that a clause states: 教育支出80万元，占12.5%. */
export function shareIn(passage: Passage, clause: Clause, last: Stated | undefined): ChangeFact | undefined {
  const pointer = last && sharePointer(last);
  const share = clause.numbers.find(
    ({ kind, start }) => kind === "percent" && shareLead.test(passage.plain.slice(clause.start, start)),
  );
  if (pointer === undefined || share?.kind !== "percent") return undefined;
  const occurrence = occurrenceAt(passage, clause, share, share.text);
  return { pointer, value: share.text, occurrence, passage };
}

/** A share is at most 12 characters behind the amount it is a share of. */
const SHARE_WITHIN = 12;

/** Whether an amount is the base of a share, 占基本支出700万元的13.57%: such an amount is stated elsewhere. */
export function isShareBase(sentence: Sentence, from: number, { start, end }: MoneyToken): boolean {
  return (
    shareLead.test(wordsOf(sentence, from, start)) &&
    baseTail.test(wordsOf(sentence, end, end + SHARE_WITHIN))
  );
}
