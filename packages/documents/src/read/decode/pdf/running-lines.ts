import { put } from "@qingbei/domain/internal";
import { tellsFigures } from "../../text/printed-numbers.js";
import type { PageLayout } from "./page-layout.js";
import type { Line } from "./text-line.js";

/** The share of a page's height, at its top and bottom, in which heads and page numbers are. */
const BAND = 0.12;
/**
 * A page number that is the first or last line of its page may be further inside, since landscape pages have wide
 * margins.
 */
const NUMBER_BAND = 0.16;
const FEWEST_PAGES = 3;
const SHARE = 0.5;
/** In points: running heads differ in height by at most this. */
const LEVEL = 4;
const PAGE_NUMBER =
  /^[\s\-—–―_·~～(（]*(?:第\s*)?(\d{1,4}|[ivxlc]{1,6})\s*页?(?:\s*[/／,，]?\s*(?:共\s*)?\d{1,4}\s*页?)?[\s\-—–―_·~～)）]*$/i;
const DECORATED = /[-—–―第页/／]/;
/** Lines above a table, which may be at the same height on many pages and are not running heads. */
const OF_A_TABLE = /单位\s*[:：]|编制|预算表|决算表|金额/;

/**
 * The text by which running heads are compared: digits are masked, since they may count pages. A line that states
 * amounts is kept as it is: it is not a head just because others are at the same height.
 */
function wordsOf({ text }: Line): string {
  return tellsFigures(text) ? text : text.replace(/\d+/g, "#");
}

function isNear(line: Line, height: number, band = BAND): boolean {
  return line.box[3] <= height * band || line.box[1] >= height * (1 - band);
}

/** Page numbers: numbers whose distance from the page's index is the same on several pages. */
function pageNumbers(layouts: readonly PageLayout[]): Set<Line> {
  const byOffset = new Map<number, Line[]>();
  const decorated: Line[] = [];
  for (const { page, items } of layouts) {
    // the only line of a page counts once, not as two that agree
    for (const item of new Set([items[0], items.at(-1)])) {
      if (item?.kind !== "line" || !isNear(item.line, page.height, NUMBER_BAND)) continue;
      const number = PAGE_NUMBER.exec(item.line.text)?.[1];
      if (!number) continue;
      const offset = Number(number) - page.page;
      if (DECORATED.test(item.line.text)) decorated.push(item.line);
      else if (Number.isFinite(offset)) put(byOffset, offset, item.line);
    }
  }
  // a single number without decoration may be anything
  return new Set([...decorated, ...[...byOffset.values()].filter((lines) => lines.length >= 2).flat()]);
}

/** Lines with the same words, digits aside, at the same height on at least half of the pages. */
function runningHeads(layouts: readonly PageLayout[], numbers: ReadonlySet<Line>): Line[] {
  const seen = new Map<string, Line[]>();
  for (const { page, items } of layouts) {
    for (const item of items) {
      if (item.kind !== "line" || numbers.has(item.line)) continue;
      const { line } = item;
      if (!isNear(line, page.height) || OF_A_TABLE.test(line.text)) continue;
      const edge = line.box[1] < page.height / 2 ? line.baseline : page.height - line.baseline;
      const key = `${line.box[1] < page.height / 2}|${Math.round(edge / LEVEL)}|${wordsOf(line)}`;
      put(seen, key, line);
    }
  }
  return [...seen.values()]
    .filter((lines) => lines.length >= Math.max(FEWEST_PAGES, layouts.length * SHARE))
    .flat();
}

/** Page numbers and running heads, which are not part of the text. */
export function runningLines(layouts: readonly PageLayout[]): ReadonlySet<Line> {
  const numbers = pageNumbers(layouts);
  return new Set([...numbers, ...runningHeads(layouts, numbers)]);
}
