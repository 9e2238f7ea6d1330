import { type Entry, severityOf, titleOf } from "../model/entry.js";
import { displayed } from "../text/displayed.js";
import { type Line, span, toWidth } from "../text/span.js";
import { marks } from "../view/theme.js";

interface Row {
  /** The index of the entry; absent for a heading. */
  readonly entry?: number;
  readonly heading?: string;
}

function groupOf(entry: Entry): string {
  if (entry.kind === "cause" || (entry.kind === "finding" && entry.cause)) return "原因与更正";
  return entry.kind === "finding" ? "其他问题" : "读取与规则";
}

function rowsOf(entries: readonly Entry[], listed: readonly number[]): readonly Row[] {
  let last: string | undefined;
  return listed.flatMap((index): readonly Row[] => {
    const entry = entries[index];
    if (entry === undefined) return [];
    const group = groupOf(entry);
    const begins = group !== last;
    last = group;
    return [...(begins ? [{ heading: group }] : []), { entry: index }];
  });
}

/** The first row to show, so that the row `at` is near the middle. */
export function topOf(at: number, count: number, height: number): number {
  return Math.max(0, Math.min(at - Math.floor(height / 2), count - height));
}

/** The state of an entry in the list. */
interface EntryState {
  readonly isSelected: boolean;
  /** Whether a search is active and does not match it. */
  readonly isPassedOver: boolean;
}

function entryLine(entry: Entry, { isSelected, isPassedOver }: EntryState, width: number): Line {
  const mark = entry.kind === "cause" ? "◆" : marks[severityOf(entry)];
  const beneath = entry.kind === "finding" && entry.cause !== undefined;
  const indent = `${isSelected ? ">" : " "} ${beneath ? "  " : ""}`;
  const title = displayed(titleOf(entry));
  if (isSelected) return toWidth([span(`${indent}${mark} ${title}`, "selected")], width, "selected");
  if (isPassedOver) return toWidth([span(`${indent}${mark} ${title}`, "dim")], width);
  return toWidth(
    [
      span(indent),
      span(`${mark} `, severityOf(entry)),
      span(title, entry.kind === "cause" ? "strong" : "plain"),
    ],
    width,
  );
}

/** The listed entries and the matches of a search; without a search there are none, and no entry is passed over. */
interface Listing {
  readonly listed: readonly number[];
  readonly selected: number;
  readonly hits: readonly number[];
}

/** The left pane: at most `height` rows, the selected one among them. */
export function outlineLines(
  entries: readonly Entry[],
  { listed, selected, hits }: Listing,
  width: number,
  height: number,
): readonly Line[] {
  const rows = rowsOf(entries, listed);
  const found = new Set(hits);
  const at = rows.findIndex(({ entry }) => entry === selected);
  const top = topOf(at, rows.length, height);
  return rows.slice(top, top + height).map(({ entry: index, heading }): Line => {
    const entry = index === undefined ? undefined : entries[index];
    if (index === undefined || entry === undefined) return toWidth([span(heading ?? "", "dim")], width);
    const isPassedOver = found.size > 0 && !found.has(index);
    return entryLine(entry, { isSelected: index === selected, isPassedOver }, width);
  });
}
