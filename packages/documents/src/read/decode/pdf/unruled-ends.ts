import type { Box } from "./geometry.js";
import type { PageGrid } from "./page-grid.js";
import type { Item } from "./page-layout.js";

/** The lowest text of a page is at least this far down, as a share of its height. */
const LOWEST = 0.85;
/** If this many more rows had room on the page, the table ended there. */
const ROOM = 4;

function boxOf(item: Item): Box {
  return item.kind === "line" ? item.line.box : item.grid.box;
}

/** For each height of page, how far down text reaches, in points. */
export function lowestOf(pages: readonly (readonly Item[])[]): ReadonlyMap<number, number> {
  const lowest = new Map<number, number>();
  for (const items of pages) {
    const last = items.at(-1);
    if (!last) continue;
    const height = Math.round(last.page.height);
    lowest.set(height, Math.max(lowest.get(height) ?? height * LOWEST, boxOf(last)[3]));
  }
  return lowest;
}

/** Whether an unruled table ends only because the page does: no text follows, and no further rows had room. */
export function reachesEnd(items: readonly Item[], at: number, lowest: ReadonlyMap<number, number>): boolean {
  const item = items[at];
  if (item?.kind !== "grid" || !item.grid.columns || at < items.length - 1) return false;
  const [, top, , bottom] = item.grid.box;
  const pitch = (bottom - top) / Math.max(1, item.grid.rows.length);
  return (lowest.get(Math.round(item.page.height)) ?? bottom) - bottom < ROOM * pitch;
}

/** Whether an unruled table begins a page below lines that may be rows of it. */
export function followsRows(grid: PageGrid, above: Item | undefined): boolean {
  return (
    grid.columns !== undefined && above?.kind === "line" && above.line.apart && /\d\.\d/.test(above.line.text)
  );
}
