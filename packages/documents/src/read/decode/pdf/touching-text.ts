import type { Lattice } from "./lattice.js";
import { type Run, runOf } from "./text-line.js";

const HAN = /^\p{Script=Han}/u;
/** In ems: how far the distances of characters of one text differ at most. */
const ALIKE = 0.04;
/** In points: how near behind the left rule of its cell text begins. */
const AGAINST = 6;

/** The cells of a row by column. */
type RowOfCells = readonly number[];

function middleOf(gaps: readonly number[]): number {
  return [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

/**
 * Cuts a run at the rules where the texts of two cells touch or overlap. At a cut the distance of characters changes;
 * text that only runs over a rule keeps it.
 */
export function cutAtRules(run: Run, { xs }: Lattice, row: RowOfCells): Run[] {
  const { glyphs } = run;
  const edges = xs.filter((x, index) => x > run.box[0] && x < run.box[2] && row[index - 1] !== row[index]);
  if (edges.length === 0 || glyphs.length < 2) return [run];
  const gaps = glyphs.slice(1).map((glyph, index) => glyph.box[0] - (glyphs[index]?.box[2] ?? 0));
  const usual = middleOf(gaps);
  const runs: Run[] = [];
  let from = 0;
  let edge = 0;
  for (const [index, gap] of gaps.entries()) {
    const next = glyphs[index + 1];
    const x = edges[edge];
    if (!next || x === undefined) break;
    if (next.box[0] < x - ALIKE * run.size) continue;
    edge++;
    // the drawn width of digits and marks does not show their distance
    const areWide = HAN.test(glyphs[index]?.text ?? "") && HAN.test(next.text);
    const isCut = areWide && next.box[0] - x <= AGAINST && Math.abs(gap - usual) > ALIKE * run.size;
    if (!isCut) continue;
    runs.push(runOf(glyphs.slice(from, index + 1), from === 0 && run.spaced));
    from = index + 1;
  }
  if (from === 0) return [run];
  runs.push(runOf(glyphs.slice(from), false));
  return runs;
}
