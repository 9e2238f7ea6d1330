import { isBlank, UNKNOWN } from "./characters.js";
import type { Glyph, PageContent } from "./glyph.js";
import type { Lattice } from "./lattice.js";

/** In ems: the widest gap between glyphs of one number, and the largest distance between baselines of one line. */
const BESIDE = 0.3;
const SAME_LINE = 0.32;
/** In points: a table at most this far from the page's edge reaches it, since programs cut its lines there. */
const AT_EDGE = 3;
/** In points: a line that ends at most this far from the edge was cut there. */
const ON_EDGE = 0.5;

type Size = Pick<PageContent, "width" | "height">;

/** The glyphs of a page that are shown, and those beyond its edges. */
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

/**
 * Divides glyphs into those on the page and those beyond. Where the edge cuts a word or a number, an unknown character
 * is added to the shown glyphs, so that no part of a number is read as a whole one.
 */
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
 * Whether a table runs over the right edge: its lines end at that edge, but do not begin at the left one. Some programs
 * leave out text that lies wholly beyond the edge, so no glyphs show it.
 */
function runsOut({ box }: Lattice, { width }: Size): boolean {
  return box[0] > AT_EDGE && box[0] < width && box[2] >= width - ON_EDGE;
}

/** Whether columns or rows of a table lie beyond the edges of its page. */
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
