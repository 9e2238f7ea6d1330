import { wrapRanges } from "@qingbei/review/command-line";
import { displayed } from "../text/displayed.js";
import { type Line, type Style, span, toWidth } from "../text/span.js";

/** Wrapped rows of running text in one style. */
function wrapped(text: string, width: number, style: Style): readonly Line[] {
  return wrapRanges(text, width).map(({ start, end }) => [span(text.slice(start, end), style)]);
}

/** Running text of a report or document, wrapped. */
export function paragraph(text: string, width: number, style: Style = "plain"): readonly Line[] {
  return text.split("\n").flatMap((each) => wrapped(displayed(each), width, style));
}

/** The first `rows` rows; the last one ends in … if more follow. */
export function shortened(lines: readonly Line[], rows: number, width: number): readonly Line[] {
  if (lines.length <= rows) return lines;
  const kept = lines.slice(0, Math.max(0, rows));
  const last = kept.at(-1);
  if (last === undefined) return [];
  return [
    ...kept.slice(0, -1),
    [...toWidth(last, width - 1).slice(0, last.length), span("…", last.at(-1)?.style)],
  ];
}

/** Columns of a label with the blanks behind it. */
const LABEL = 6;

/** A label with its text beside it, continued beneath the text. */
export function labelled(
  label: string,
  text: string,
  width: number,
  style: Style = "plain",
): readonly Line[] {
  return paragraph(text, Math.max(2, width - LABEL), style).map((line, index) => [
    ...toWidth([span(index === 0 ? label : "", "dim")], LABEL),
    ...line,
  ]);
}
