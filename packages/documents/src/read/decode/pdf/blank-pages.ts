import type { Page } from "./glyph.js";
import type { PageLayout } from "./page-layout.js";
import type { Line } from "./text-line.js";

/** Pages with nothing but their number or a running head, between pages that say something. */
export function blankPages(layouts: readonly PageLayout[], running: ReadonlySet<Line>): Page[] {
  const isBlank = ({ items, aslant, isDrawn }: PageLayout) =>
    !isDrawn && aslant.length === 0 && items.every((item) => item.kind === "line" && running.has(item.line));
  const first = layouts.findIndex((layout) => !isBlank(layout));
  const last = layouts.findLastIndex((layout) => !isBlank(layout));
  return layouts.filter((layout, at) => at > first && at < last && isBlank(layout)).map(({ page }) => page);
}
