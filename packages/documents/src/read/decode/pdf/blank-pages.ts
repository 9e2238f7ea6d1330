import type { Page } from "./glyph.js";
import type { PageLayout } from "./page-layout.js";
import type { Line } from "./text-line.js";

/** Pages with only a page number or a running head. */
export function blankPages(layouts: readonly PageLayout[], running: ReadonlySet<Line>): Page[] {
  const isBlank = ({ items, aslant, isDrawn }: PageLayout) =>
    !isDrawn && aslant.length === 0 && items.every((item) => item.kind === "line" && running.has(item.line));
  return layouts.filter(isBlank).map(({ page }) => page);
}
