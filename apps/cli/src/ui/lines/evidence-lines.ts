import { placeName } from "@qingbei/review/command-line";
import type { Entry, Subject } from "../model/entry.js";
import type { Place } from "../model/place.js";
import { type Line, span } from "../text/span.js";
import { excerpt } from "./excerpt.js";
import { paragraph, shortened } from "./paragraph.js";

/** The selected entry in a few rows: the message and the sum, or the advice. */
function summaryLines(entry: Entry, width: number, rows: number): readonly Line[] {
  switch (entry.kind) {
    case "cause":
      return shortened(paragraph(entry.cause.advice, width), rows, width);
    case "finding": {
      const { calculation, message } = entry.finding;
      const sum = calculation
        ? shortened(paragraph(calculation, width, "strong"), Math.ceil(rows / 2), width)
        : [];
      return [...shortened(paragraph(message, width), rows - sum.length, width), ...sum];
    }
    case "notice":
      return shortened(paragraph(entry.notice.message, width), rows, width);
    case "unclaimed":
      return shortened(
        paragraph("这些金额印在原文里，但没有对应到预算的任何一项，规则没有用到它们。", width),
        rows,
        width,
      );
    case "skips":
      return entry.skips.flatMap(({ title, reason }) => [
        ...shortened(paragraph(title, width), 1, width),
        ...paragraph(`  ${reason}`, width, "dim"),
      ]);
  }
}

/** The right pane: the selected entry, and the document around one of its places. */
export function evidenceLines(
  entry: Entry,
  subject: Subject,
  places: readonly Place[],
  place: Place | undefined,
  width: number,
  height: number,
): readonly Line[] {
  if (place === undefined) return summaryLines(entry, width, height).slice(0, height);
  const summary = summaryLines(entry, width, Math.max(2, Math.floor(height / 3)));
  const above: readonly Line[] = [...summary, [span("─".repeat(width), "dim")]];
  const left = height - above.length;
  if (place.line !== undefined) return [...above, ...excerpt(subject.document, places, place, width, left)];
  return [
    ...above,
    ...(place.position ? paragraph(placeName(place.position), width, "dim") : []),
    ...paragraph([place.label, `“${place.text}”`].filter(Boolean).join("："), width, "clause"),
  ].slice(0, height);
}
