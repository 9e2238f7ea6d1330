import { type Statement, toHalfWidth } from "@qingbei/domain";
import { type Passage, passagesOf } from "./passage.js";

/** 13812345678 → 138****5678: enough to find the place, too little to use. */
export function masked(number: string): string {
  const tail = number.length > 11 ? 2 : 4;
  return `${number.slice(0, 3)}${"*".repeat(number.length - 3 - tail)}${number.slice(-tail)}`;
}

/**
 * Runs of digits and letters that are exactly `form`, never a part of a longer run: a project code holds many a
 * telephone number. Full-width characters count as half-width ones, offsets stay true.
 */
export function wholeRuns({ paragraphs }: Statement, form: RegExp): readonly Passage[] {
  const halfWidth = paragraphs.map((paragraph) => ({
    ...paragraph,
    text: toHalfWidth(paragraph.text).replaceAll("Ｘ", "X").replaceAll("ｘ", "x"),
  }));
  return passagesOf(
    { paragraphs: halfWidth },
    /(?<![0-9A-Za-z.])[0-9A-Za-z]+(?![0-9A-Za-z]|\.\d)/,
    () => true,
  ).filter(({ text }) => form.test(text));
}

/** The words just before a passage, in its paragraph or, for a cell, in the cells beside it. */
export function wordsBefore({ paragraphs }: Statement, { paragraph, start }: Passage, cells = 8): string {
  const own = paragraphs[paragraph];
  const beside = own?.role === "cell" ? paragraphs.slice(Math.max(0, paragraph - cells), paragraph) : [];
  return beside.map(({ text }) => text).join(" ") + (own?.text.slice(0, start) ?? "");
}
