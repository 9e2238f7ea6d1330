import {
  formerBefore,
  issuedBehind,
  reformed,
  reformOfAnother,
  renamedBehind,
  turnedFrom,
} from "../parameters/former-names.js";

/** Characters on either side of a name that may show that it is a former one. */
const BESIDE = 12;

/** Whether the words around a name show that the writer knows it is a former one. */
export function isFormerName(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  of: "term" | "body",
): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  if (formerBefore.test(before) || renamedBehind.test(behind)) return true;
  if (of === "term") return turnedFrom.test(before);
  const isReformed = (reformed.test(before) && !reformOfAnother.test(before)) || reformed.test(behind);
  return isReformed || issuedBehind.test(behind);
}
