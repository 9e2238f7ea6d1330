import { type Statement, toHalfWidth } from "@qingbei/domain";
import { occurs, type Passage, stretchesOf } from "./passage.js";

/** 13812345678 → 138****5678: enough to find the place, too little to use. */
export function masked(number: string): string {
  const tail = number.length > 11 ? 2 : 4;
  return `${number.slice(0, 3)}${"*".repeat(number.length - 3 - tail)}${number.slice(-tail)}`;
}

/** Anything as long as a telephone number. */
const LONG = /[\d０-９]{11}/;
const RUN = /(?<![0-9A-Za-z.])[0-9A-Za-z]+(?![0-9A-Za-z]|\.\d)/;

/**
 * Runs of digits and letters that are exactly `form`, never a part of a longer run: a project code holds many a
 * telephone number. Full-width characters count as half-width ones, offsets stay true.
 */
export function wholeRuns(statement: Statement, form: RegExp): readonly Passage[] {
  if (!occurs(statement, LONG)) return [];
  return statement.paragraphs.flatMap(({ text }, paragraph) => {
    if (!LONG.test(text)) return [];
    const halfWidth = toHalfWidth(text).replaceAll("Ｘ", "X").replaceAll("ｘ", "x");
    return stretchesOf(halfWidth, RUN)
      .filter((run) => form.test(run.text))
      .map((run) => ({ paragraph, ...run }));
  });
}

/** The words just before a passage, in its paragraph or, for a cell, in the cells beside it. */
export function wordsBefore({ paragraphs }: Statement, { paragraph, start }: Passage, cells = 8): string {
  const own = paragraphs[paragraph];
  const beside = own?.role === "cell" ? paragraphs.slice(Math.max(0, paragraph - cells), paragraph) : [];
  return beside.map(({ text }) => text).join(" ") + (own?.text.slice(0, start) ?? "");
}
