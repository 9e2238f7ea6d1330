import type { LinearTerm } from "./constraint.js";

/** How `read` treats what is not there. Without it, an identity that lacks a value is skipped. */
export interface ReadOptions {
  /** A blank cell counts as nothing: 其他资金 left empty. */
  readonly blank?: "zero";
  /** A part that is not listed counts as nothing. */
  readonly missing?: "zero";
}

/** For parts of a sum: a blank cell and a part that is not listed count as nothing. */
export const absentIsZero: ReadOptions = { blank: "zero", missing: "zero" };

/** A sum of printed numbers that remembers each of them. Made by `read`, combined by {@link sum} and {@link minus}. */
export interface Figure {
  readonly terms: readonly LinearTerm[];
  /** Pointers of values that were not disclosed or left blank: a figure that lacks one decides nothing. */
  readonly missing: readonly string[];
}

/** The sum of figures. */
export function sum(figures: readonly Figure[]): Figure {
  const terms: LinearTerm[] = [];
  const missing: string[] = [];
  for (const figure of figures) {
    // one by one: a call takes no more than some ten thousand arguments, and a sum may have more terms
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
