import type { CauseReport, FindingReport } from "./report.js";
import { clean, shorten } from "./text/columns.js";

/** How sure a correction is, for people. */
export const CERTAINTY: Readonly<Record<CauseReport["certainty"], string>> = {
  only: "只有这一种改法能让相关的数全部对上",
  likely: "这是最可能的改法，请对照原始资料确认",
  "one of several": "有几种改法都说得通，请对照原始资料选定",
};

/** Columns of words to replace at most: the document has them in full. */
const LONGEST_WORDS = 80;

/** How words are marked in the colours or signs of a format. */
export interface EditMarks {
  readonly wrong: (text: string) => string;
  readonly proposed: (text: string) => string;
}

const UNMARKED: EditMarks = { wrong: (text) => text, proposed: (text) => text };

/** The replacements of words that a finding asks for, equal ones once. */
export function editsOf({ edits = [] }: FindingReport, { wrong, proposed }: EditMarks = UNMARKED): string[] {
  const words = edits.map(({ from, to }) => {
    const [before, after] = [shorten(clean(from), LONGEST_WORDS), shorten(clean(to), LONGEST_WORDS)];
    return after === "" ? `删去“${wrong(before)}”` : `“${wrong(before)}”改为“${proposed(after)}”`;
  });
  return [...new Set(words)];
}

/** What to do about a finding: the correction of its cause with how sure it is, or its wording; empty where none is known. */
export function correctionOf(finding: FindingReport, causes: readonly CauseReport[]): string {
  const cause = causes.find(({ id }) => id === finding.cause);
  if (!cause) return editsOf(finding).join("；");
  const sure = cause.certainty === "only" ? "" : `（${CERTAINTY[cause.certainty]}）`;
  return clean(cause.advice) + sure;
}

/** What is wrong; of a suppression that is over, also why and until when it was kept quiet. */
export function problemOf({ message, expired }: FindingReport): string {
  return clean(message) + (expired ? `（曾忽略到 ${expired.until}，已过期：${clean(expired.reason)}）` : "");
}
