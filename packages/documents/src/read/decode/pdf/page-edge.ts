import { isBlank, UNKNOWN } from "./characters.js";
import type { Glyph, PageContent } from "./glyph.js";
import type { Lattice } from "./lattice.js";

/** In ems: the widest gap between the glyphs of one number, and how far apart baselines of one line are. */
const BESIDE = 0.3;
const SAME_LINE = 0.32;
/** In points: a table this near the edge of the page reaches it, since programs cut its lines there. */
const AT_EDGE = 3;
/** In points: a line this near the edge was cut there. */
const ON_EDGE = 0.5;

type Size = Pick<PageContent, "width" | "height">;

/** What of a page's glyphs is shown, and what is beyond its edges. */
interface Edged {
  readonly shown: readonly Glyph[];
  readonly beyond: readonly Glyph[];
  /** Whether the edge cuts a word or a number. */
  readonly isCut: boolean;
}

export function isOnPage({ box }: Glyph, { width, height }: Size): boolean {
  return box[2] > 0 && box[0] < width && box[3] > 0 && box[1] < height;
}

function areBeside(one: Glyph, other: Glyph): boolean {
  const gap = Math.max(one.box[0], other.box[0]) - Math.min(one.box[2], other.box[2]);
  return Math.abs(one.baseline - other.baseline) <= SAME_LINE * one.size && gap <= BESIDE * one.size;
}

/** The glyphs on a page. An unknown character stands where the edge cuts a text, so that no part of a number is read. */
export function withinEdges(glyphs: readonly Glyph[], page: Size): Edged {
  const shown: Glyph[] = [];
  const beyond: Glyph[] = [];
  let isCut = false;
  for (const [index, glyph] of glyphs.entries()) {
    if (isOnPage(glyph, page)) {
      shown.push(glyph);
      continue;
    }
    if (isBlank(glyph.text)) continue;
    beyond.push(glyph);
    const isContinued = [glyphs[index - 1], glyphs[index + 1]].some(
      (other) => other && !isBlank(other.text) && isOnPage(other, page) && areBeside(other, glyph),
    );
    if (!isContinued) continue;
    isCut = true;
    shown.push({ ...glyph, text: UNKNOWN });
  }
  return { shown, beyond, isCut };
}

/**
 * Whether a table runs out of its page on the right: its lines end at the edge there, but not on the left. Of text
 * wholly beyond the edge, some programs write nothing.
 */
function runsOut({ box }: Lattice, { width }: Size): boolean {
  return box[0] > AT_EDGE && box[0] < width && box[2] >= width - ON_EDGE;
}

/** Whether columns or rows of a table are beyond the edges of its page. */
export function isCutByEdge(lattice: Lattice, page: PageContent): boolean {
  if (runsOut(lattice, page)) return true;
  const { beyond, width, height } = page;
  const [left, top, right, bottom] = lattice.box;
  const reaches = [left <= AT_EDGE, top <= AT_EDGE, right >= width - AT_EDGE, bottom >= height - AT_EDGE];
  // a table wholly beyond the edge belongs to another page of the sheet
  const isShown = left < width && top < height && right > 0 && bottom > 0;
  if (!isShown || !reaches.includes(true)) return false;
  return beyond.some(({ box: at }) => {
    const [x, y] = [(at[0] + at[2]) / 2, (at[1] + at[3]) / 2];
    const [isAlong, isAbove] = [y > top && y < bottom, x > left && x < right];
    return (
      (reaches[0] && isAlong && at[2] <= 0) ||
      (reaches[1] && isAbove && at[3] <= 0) ||
      (reaches[2] && isAlong && at[0] >= width) ||
      (reaches[3] && isAbove && at[1] >= height)
    );
  });
}
