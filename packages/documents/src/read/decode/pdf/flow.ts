import { withoutBlanks } from "@qingbei/domain";
import type { Block } from "../../blocks/blocks.js";
import { continuedBy, hasTotal, type RunningGrid } from "./continued-grid.js";
import { type Margins, marginsOfPages } from "./margins.js";
import type { Item, PageLayout } from "./page-layout.js";
import { ParagraphJoiner } from "./paragraphs.js";
import { settledPiece } from "./set-text.js";
import type { Line } from "./text-line.js";
import { beginsTable } from "./title-lines.js";
import { followsRows, lowestOf, reachesEnd } from "./unruled-ends.js";

const CONTINUED = /[（(]?(?:续表?|接上表|接上页)\s*\d*[)）]?|[（(]?第?\s*\d+\s*[/／]\s*\d+\s*页?[)）]?/g;

function plain({ text }: Line): string {
  return withoutBlanks(text.replace(CONTINUED, ""));
}

/** The lines directly above a page's first table, if nothing else precedes it. */
function linesAbove(items: readonly Item[], grid: number): Line[] {
  const lines: Line[] = [];
  for (let index = grid - 1; index >= 0; index--) {
    const item = items[index];
    if (item?.kind !== "line") break;
    lines.unshift(item.line);
  }
  return lines;
}

/**
 * Paragraphs and tables of all pages in reading order, joined over the ends of pages.
 * @param unreadable the pages whose text is unknown: the blocks directly before and behind them are marked as torn
 */
export function flowOf(
  layouts: readonly PageLayout[],
  running: ReadonlySet<Line>,
  unreadable: readonly number[] = [],
): Block[] {
  const margins = marginsOfPages(layouts);
  const blocks: Block[] = [];
  let stretch: PageLayout[] = [];
  let from = 0;
  let tornAbove = false;
  const end = (tornBelow: boolean) => {
    const flow = flowOfStretch(stretch, running, margins.slice(from, from + stretch.length));
    for (const [at, block] of flow.entries())
      blocks.push({
        ...block,
        ...(at === 0 && tornAbove && { tornAbove }),
        ...(at === flow.length - 1 && tornBelow && { tornBelow }),
      });
    from += stretch.length;
    stretch = [];
    tornAbove = tornBelow || (tornAbove && flow.length === 0);
  };
  let next = 0;
  for (const layout of layouts) {
    for (; (unreadable[next] ?? Number.POSITIVE_INFINITY) < layout.page.page; next++) end(true);
    stretch.push(layout);
  }
  end(next < unreadable.length);
  return blocks;
}

/** A table that may continue on the next page. */
interface OpenGrid {
  readonly grid: RunningGrid;
  /** The lines directly above it. */
  readonly title: readonly string[];
  /** The page it ends on, and whether it reaches the end of that page. */
  readonly page: number;
  readonly reachesEnd: boolean;
}

/** An unruled table that ends with its page and has no total may have lost its last rows. */
function blockOf({ grid, reachesEnd }: OpenGrid): Block {
  const torn = grid.torn || (reachesEnd && !hasTotal(grid));
  const rows = grid.rows.map((row) => row.map(settledPiece));
  return { kind: "grid", rows, ...(torn && { torn }) };
}

/** The blocks of consecutive pages. */
function flowOfStretch(
  layouts: readonly PageLayout[],
  running: ReadonlySet<Line>,
  margins: readonly Margins[],
): Block[] {
  const blocks: Block[] = [];
  const paragraphs = new ParagraphJoiner(blocks);
  const pages = layouts.map(({ items }) =>
    items.filter((item) => item.kind === "grid" || !running.has(item.line)),
  );
  const lowest = lowestOf(pages);
  let open: OpenGrid | undefined;
  const endGrid = () => {
    if (open) blocks.push(blockOf(open));
    open = undefined;
  };

  for (const [index, items] of pages.entries()) {
    const firstGrid = items.findIndex(({ kind }) => kind === "grid");
    let start = 0;
    const first = items[firstGrid];
    let isTorn =
      first?.kind === "grid" && firstGrid === 0 && followsRows(first.grid, pages[index - 1]?.at(-1));
    if (open && open.page === index - 1 && first?.kind === "grid") {
      const title = linesAbove(items, firstGrid).map(plain);
      const repeated =
        title.length <= open.title.length &&
        title.every((line, at) => line === open?.title.at(at - title.length));
      const grid = repeated ? continuedBy(open.grid, first.grid, title.length === 0) : undefined;
      if (grid) {
        open = { ...open, grid, page: index, reachesEnd: reachesEnd(items, firstGrid, lowest) };
        start = firstGrid + 1;
      } else if (open.reachesEnd && first.grid.columns && !hasTotal(open.grid) && !title.some(beginsTable))
        isTorn = true;
    }
    for (const [at, item] of items.entries()) {
      if (at < start) continue;
      endGrid();
      if (item.kind === "line")
        paragraphs.add({
          page: item.page,
          margins: margins[index] ?? { left: 0, right: item.page.width },
          line: item.line,
        });
      else {
        paragraphs.end();
        open = {
          grid: {
            ...item.grid,
            rows: [...item.grid.rows],
            ...(at === firstGrid && isTorn && { torn: true }),
          },
          title: linesAbove(items, at).map(plain),
          page: index,
          reachesEnd: reachesEnd(items, at, lowest),
        };
      }
    }
  }
  endGrid();
  paragraphs.end();
  return blocks;
}
