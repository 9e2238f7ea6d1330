import { least, most } from "../../blocks/most.js";
import type { PageLayout } from "./page-layout.js";
import type { Line } from "./text-line.js";

/** The left and right edges of a page's text. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Lines at least this share of the page's width are used to find its margins. */
const LONG = 0.5;
/** Right edges this close, in ems, are one ragged margin. */
const RAGGED = 2.5;

function longLines({ page, items }: PageLayout): Line[] {
  return items.flatMap((item) =>
    item.kind === "line" && !item.line.apart && item.line.box[2] - item.line.box[0] >= page.width * LONG
      ? [item.line]
      : [],
  );
}

function marginsOf(lines: readonly Line[]): Margins {
  return { left: least(lines.map(({ box }) => box[0])), right: most(lines.map(({ box }) => box[2])) };
}

/** The margins of each page; a page of few lines gets those of similar pages. */
export function marginsOfPages(layouts: readonly PageLayout[]): Margins[] {
  const byWidth = new Map<number, Line[]>();
  const widthOf = ({ page }: PageLayout) => Math.round(page.width);
  const own = layouts.map(longLines);
  for (const [index, layout] of layouts.entries()) {
    const lines = byWidth.get(widthOf(layout)) ?? [];
    for (const line of own[index] ?? []) lines.push(line);
    byWidth.set(widthOf(layout), lines);
  }
  const common = new Map(
    [...byWidth].map(([width, lines]) => [width, lines.length > 0 ? marginsOf(lines) : undefined]),
  );
  return layouts.map((layout, index) => {
    const lines = own[index] ?? [];
    const fallback = common.get(widthOf(layout)) ?? { left: 0, right: layout.page.width };
    if (lines.length < 2) return fallback;
    const margins = marginsOf(lines);
    const size = lines[0]?.size ?? 12;
    // only several lines that end near the margin confirm it
    const ending = lines.filter(({ box }) => margins.right - box[2] <= RAGGED * size).length;
    return {
      left: Math.min(margins.left, fallback.left + 4 * size),
      right: ending >= 2 ? margins.right : Math.max(margins.right, fallback.right),
    };
  });
}
