import { paragraphPointer, type Statement } from "@qingbei/domain";
import type { Edit } from "../engine/verdict.js";
import type { Wording } from "../parameters/wording.js";
import { includesWords, type Passage, passagesOf } from "./passage.js";

/** A passage with a wrong wording, and the right one. */
export interface Correction extends Passage {
  readonly to: string;
}

/** Where the wrong wordings occur in the document, cells included, in order. */
export function correctionsOf(statement: Statement, wordings: readonly Wording[]): readonly Correction[] {
  return wordings
    .filter(({ wrong }) => typeof wrong !== "string" || includesWords(statement, wrong))
    .flatMap(({ pattern, wrong, right }) =>
      passagesOf(statement, pattern, () => true).map((passage) => ({
        ...passage,
        to: passage.text.replace(wrong, right),
      })),
    )
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** Names the first few corrections for a message: “甲”应为“乙”、“丙”应为“丁”等 5 处. */
export function saying(corrections: readonly Correction[], most = 3): string {
  const distinct = [...new Set(corrections.map(({ text, to }) => `“${text}”应为“${to}”`))];
  const shown = distinct.slice(0, most).join("、");
  return corrections.length > Math.min(most, distinct.length) ? `${shown}等 ${corrections.length} 处` : shown;
}

/** The corrections as edits of their paragraphs. */
export function editsOf(corrections: readonly Correction[]): readonly Edit[] {
  return corrections.map(({ paragraph, text, to, start }) => ({
    pointer: paragraphPointer(paragraph),
    from: text,
    to,
    start,
  }));
}
