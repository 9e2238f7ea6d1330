import type { LinearTerm } from "./constraint.js";

/** How `read` treats absent values. By default, an identity that lacks one is skipped. */
export interface ReadOptions {
  /** A blank cell counts as zero: 其他资金 left empty. */
  readonly blank?: "zero";
  /** A part that is not listed counts as zero. */
  readonly missing?: "zero";
}

/** For parts of a sum: blank cells and parts that are not listed count as zero. */
export const absentIsZero: ReadOptions = { blank: "zero", missing: "zero" };

/** A sum of printed numbers that keeps each of its terms. Made by `read`, combined by {@link sum} and {@link minus}. */
export interface Figure {
  readonly terms: readonly LinearTerm[];
  /** Pointers of values that were not disclosed or are blank: if there are any, comparing the figure is skipped. */
  readonly missing: readonly string[];
}

/** The sum of figures. */
export function sum(figures: readonly Figure[]): Figure {
  const terms: LinearTerm[] = [];
  const missing: string[] = [];
  for (const figure of figures) {
    // one by one: a call takes at most some ten thousand arguments, and a sum may have more terms
    for (const term of figure.terms) terms.push(term);
    for (const pointer of figure.missing) missing.push(pointer);
  }
  return { terms, missing };
}

/** a − b. */
export function minus(a: Figure, b: Figure): Figure {
  const negated = b.terms.map(
    ({ pointer, coefficient }) => ({ pointer, coefficient: coefficient === 1 ? -1 : 1 }) as const,
  );
  return { terms: [...a.terms, ...negated], missing: [...a.missing, ...b.missing] };
}
