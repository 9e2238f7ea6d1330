import { type Entry, severityOf, titleOf } from "../model/entry.js";
import { displayed } from "../text/displayed.js";
import { type Line, span, toWidth } from "../text/span.js";
import { marks } from "../view/theme.js";

interface Row {
  /** The entry's index; none for a heading. */
  readonly entry?: number;
  readonly heading?: string;
}

function groupOf(entry: Entry): string {
  if (entry.kind === "cause" || (entry.kind === "finding" && entry.cause)) return "原因与更正";
  return entry.kind === "finding" ? "其他问题" : "读取与规则";
}

function rowsOf(entries: readonly Entry[]): readonly Row[] {
  return entries.flatMap((entry, index) => {
    const group = groupOf(entry);
    const before = entries[index - 1];
    const begins = before === undefined || groupOf(before) !== group;
    return [...(begins ? [{ heading: group }] : []), { entry: index }];
  });
}

/** The first row shown, such that the one at `at` stands near the middle. */
export function topOf(at: number, count: number, height: number): number {
  return Math.max(0, Math.min(at - Math.floor(height / 2), count - height));
}

function entryLine(entry: Entry, selected: boolean, width: number): Line {
  const mark = entry.kind === "cause" ? "◆" : marks[severityOf(entry)];
  const beneath = entry.kind === "finding" && entry.cause !== undefined;
  const indent = `${selected ? ">" : " "} ${beneath ? "  " : ""}`;
  const title = displayed(titleOf(entry));
  if (selected) return toWidth([span(`${indent}${mark} ${title}`, "selected")], width, "selected");
  return toWidth(
    [
      span(indent),
      span(`${mark} `, severityOf(entry)),
      span(title, entry.kind === "cause" ? "strong" : "plain"),
    ],
    width,
  );
}

/** The left pane: at most `height` rows, the selected one among them. */
export function outlineLines(
  entries: readonly Entry[],
  selected: number,
  width: number,
  height: number,
): readonly Line[] {
  const rows = rowsOf(entries);
  const at = rows.findIndex(({ entry }) => entry === selected);
  const top = topOf(at, rows.length, height);
  return rows.slice(top, top + height).map(({ entry: index, heading }): Line => {
    const entry = index === undefined ? undefined : entries[index];
    if (entry === undefined) return toWidth([span(heading ?? "", "dim")], width);
    return entryLine(entry, index === selected, width);
  });
}
