import { type Statement, toHalfWidth } from "@qingbei/domain";
import { type Passage, paragraphsMatching, stretchesOf } from "./passage.js";

/** Masks a number, 13812345678 → 138****5678: enough to find the place, too little to use. */
export function masked(number: string): string {
  const tail = number.length > 11 ? 2 : 4;
  return `${number.slice(0, 3)}${"*".repeat(number.length - 3 - tail)}${number.slice(-tail)}`;
}

/** Eleven digits, the length of a telephone number, with or without blanks or hyphens between them. */
const LONG = /[\d０-９](?:[ \-－]?[\d０-９]){10}/;
const RUN = /(?<![0-9A-Za-z.])[0-9A-Za-z]+(?![0-9A-Za-z]|\.\d)/;
/** Groups of digits: 139-0000-1234, 110105 19491231 002X. */
const DIVIDED = /(?<![0-9A-Za-z.]|\d[ \-－])\d+(?:[ \-－]\d+)+[Xx]?(?![0-9A-Za-z]|\.\d|[ \-－]\d)/;
const DIVISION = /[ \-－]/g;

/** The paragraphs with a long number, each with its text in half width. */
function longNumbers(statement: Statement): readonly { readonly paragraph: number; readonly text: string }[] {
  return paragraphsMatching(statement, LONG).map((paragraph) => {
    const text = toHalfWidth(statement.paragraphs[paragraph]?.text ?? "");
    return { paragraph, text: text.replaceAll("Ｘ", "X").replaceAll("ｘ", "x") };
  });
}

/**
 * Runs of digits and letters that match `form` as a whole, never within a longer run: a project code may contain a
 * telephone number. Full-width characters count as half-width; offsets are those of the original text.
 */
export function wholeRuns(statement: Statement, form: RegExp): readonly Passage[] {
  return longNumbers(statement).flatMap(({ text, paragraph }) =>
    stretchesOf(text, RUN)
      .filter((run) => form.test(run.text))
      .map((run) => ({ paragraph, ...run })),
  );
}

/** A number in groups of digits: its place, its digits without separators, and the length of each group. */
export interface DividedNumber extends Passage {
  readonly groups: readonly number[];
  readonly isHyphenated: boolean;
}

/** Groups of digits that together match `form` as a whole. */
export function dividedRuns(statement: Statement, form: RegExp): readonly DividedNumber[] {
  return longNumbers(statement).flatMap(({ text, paragraph }) =>
    stretchesOf(text, DIVIDED).flatMap((run) => {
      const digits = run.text.replaceAll(DIVISION, "");
      if (!form.test(digits)) return [];
      const groups = run.text.split(DIVISION).map(({ length }) => length);
      return [{ ...run, paragraph, text: digits, groups, isHyphenated: !run.text.includes(" ") }];
    }),
  );
}

/** The text before a passage: in its paragraph, and for a cell also in up to `cells` cells before it. */
export function wordsBefore({ paragraphs }: Statement, { paragraph, start }: Passage, cells = 8): string {
  const own = paragraphs[paragraph];
  const beside = own?.role === "cell" ? paragraphs.slice(Math.max(0, paragraph - cells), paragraph) : [];
  return beside.map(({ text }) => text).join(" ") + (own?.text.slice(0, start) ?? "");
}
