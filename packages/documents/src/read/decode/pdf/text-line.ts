import { put } from "@qingbei/domain/internal";
import { most } from "../../blocks/most.js";
import { raised } from "../raised.js";
import { isBlank, isWide } from "./characters.js";
import { around, type Box } from "./geometry.js";
import type { Glyph } from "./glyph.js";

/** Consecutive characters without a gap. */
export interface Run {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly box: Box;
  /** The size of its largest glyph. */
  readonly size: number;
  readonly baseline: number;
  /** A blank was printed before it. */
  readonly spaced: boolean;
}

/** A line of text. */
export interface Line {
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  /** Empty once the line is settled. */
  readonly runs: readonly Run[];
  /** The width of its first word, number or character, which is never broken; set once the line is settled. */
  readonly firstPart?: number;
  /** Its text is in columns, far apart. */
  readonly apart: boolean;
}

/** In ems: baselines this close are one line. */
const SAME_LINE = 0.32;
/** In ems: the same character this close is printed twice to look bold. */
const TWICE = 0.15;
/** Gaps in ems: the widest within a run, the narrowest blank, the narrowest between columns. */
const RUN = 0.14;
const BLANK = 0.22;
/**
 * In ems: the narrowest blank between digits. It is narrower than others, since digits of a number are set close
 * together, and substitute fonts are too wide and narrow the gaps.
 */
const BLANK_OF_DIGITS = 0.17;
const COLUMN = 2;
const LETTER_SPACED = 6;
const BETWEEN_COLUMNS = "    ";

/** Glyphs in bands, by their baselines. */
function bandsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const bands: { glyphs: Glyph[]; baseline: number; size: number }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const band = bands.at(-1);
    if (band && glyph.baseline - band.baseline <= SAME_LINE * Math.min(band.size, glyph.size)) {
      band.glyphs.push(glyph);
      band.size = Math.max(band.size, glyph.size);
    } else bands.push({ glyphs: [glyph], baseline: glyph.baseline, size: glyph.size });
  }
  return withRaised(bands.map((band) => band.glyphs));
}

/** Joins small characters above or below a line to it. */
function withRaised(bands: readonly Glyph[][]): Glyph[][] {
  const sizes = bands.map((band) => most(band.map(({ size }) => size)));
  const result: Glyph[][] = [];
  const taken = new Map<number, Glyph[]>();
  for (const [index, band] of bands.entries()) {
    const home = [index + 1, index - 1].find((other) => {
      const line = bands[other];
      const size = sizes[other] ?? 0;
      if (!line || (sizes[index] ?? 0) > size * 0.8 || band.length > 8) return false;
      return band.every((small) =>
        line.some(({ box, baseline }) => {
          const beside = small.box[0] >= box[0] && small.box[0] - box[2] <= 0.4 * size;
          return (
            beside &&
            Math.abs(baseline - small.baseline) <= 0.6 * size &&
            small.box[3] > box[1] &&
            small.box[1] < box[3]
          );
        }),
      );
    });
    if (home === undefined) continue;
    const up = (bands[home]?.[0]?.baseline ?? 0) > (band[0]?.baseline ?? 0);
    const small = up ? band.map((glyph) => ({ ...glyph, text: raised(glyph.text) })) : band;
    for (const glyph of small) put(taken, home, glyph);
    taken.set(index, taken.get(index) ?? []);
  }
  for (const [index, band] of bands.entries()) {
    const small = taken.get(index);
    if (small && small.length === 0) continue;
    result.push(small ? [...band, ...small] : band);
  }
  return result;
}

/** Consecutive characters as a run. */
export function runOf(glyphs: readonly Glyph[], spaced: boolean): Run {
  let text = "";
  let largest = glyphs[0];
  let [top, bottom, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const glyph of glyphs) {
    text += glyph.text;
    if (glyph.size > (largest?.size ?? 0)) largest = glyph;
    top = Math.min(top, glyph.box[1]);
    right = Math.max(right, glyph.box[2]);
    bottom = Math.max(bottom, glyph.box[3]);
  }
  const box: Box = [glyphs[0]?.box[0] ?? 0, top, right, bottom];
  return { glyphs, text, box, size: largest?.size ?? 0, baseline: largest?.baseline ?? 0, spaced };
}

function runsOf(band: Glyph[]): Run[] {
  band.sort((a, b) => a.box[0] - b.box[0] || a.box[2] - b.box[2]);
  const runs: Run[] = [];
  let glyphs: Glyph[] = [];
  let spaced = false;
  let pending = false;
  for (const glyph of band) {
    if (isBlank(glyph.text)) {
      pending = true;
      continue;
    }
    const last = glyphs.at(-1);
    if (last && last.text === glyph.text && Math.abs(glyph.box[0] - last.box[0]) <= TWICE * glyph.size)
      continue;
    if (!last || glyph.box[0] - last.box[2] > RUN * Math.max(last.size, glyph.size)) {
      if (last) runs.push(runOf(glyphs, spaced));
      glyphs = [];
      spaced = pending;
    }
    pending = false;
    glyphs.push(glyph);
  }
  if (glyphs.length > 0) runs.push(runOf(glyphs, spaced));
  return runs;
}

/** The text between two runs of a line: nothing, a blank or the gap of columns. */
function between(previous: Run, next: Run, size: number): string {
  const gap = (next.box[0] - previous.box[2]) / size;
  const [last, first] = [[...previous.text].at(-1) ?? "", [...next.text][0] ?? ""];
  const [lastWide, firstWide] = [isWide(last), isWide(first)];
  if (lastWide && firstWide) {
    const single = [...previous.text].length === 1 && [...next.text].length === 1;
    if (single && gap <= LETTER_SPACED) return "";
    if (gap >= COLUMN) return BETWEEN_COLUMNS;
    return gap >= 1 ? " " : "";
  }
  if (gap >= COLUMN) return BETWEEN_COLUMNS;
  if (gap >= 1) return " ";
  if (lastWide || firstWide) return next.spaced && gap >= BLANK ? " " : "";
  // parts of one number, loosely set
  const withinNumber =
    /[\d.,]/.test(last) && /[\d.,]/.test(first) && /[.,]/.test(last + first) && !next.spaced;
  if (withinNumber && gap < 0.5) return "";
  return gap >= (/\d$/.test(last) && /^\d/.test(first) ? BLANK_OF_DIGITS : BLANK) ? " " : "";
}

/** A line of the runs on it, from left to right. */
export function lineOf(runs: readonly Run[]): Line | undefined {
  const [first] = runs;
  if (!first) return undefined;
  const largest = runs.reduce((best, run) => (run.size > best.size ? run : best), first);
  const { size, baseline } = largest;
  let text = first.text;
  let apart = false;
  for (const [index, run] of runs.entries()) {
    const previous = runs[index - 1];
    if (!previous) continue;
    const separator = between(previous, run, size);
    if (separator === BETWEEN_COLUMNS) apart = true;
    text += separator + run.text;
  }
  return { text, box: around(runs.map((run) => run.box)), baseline, size, runs, apart };
}

/** The lines of text that glyphs make, from top to bottom, in whatever order they were drawn. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  return bandsOf(glyphs)
    .map((band) => lineOf(runsOf(band)))
    .filter((line) => line !== undefined)
    .sort((a, b) => a.baseline - b.baseline);
}
