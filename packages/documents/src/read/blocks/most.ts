/**
 * The greatest of any number of numbers; Math.max takes only some 120,000 arguments, and documents have more. Of none:
 * −∞.
 */
export function most(numbers: Iterable<number>): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const number of numbers) greatest = Math.max(greatest, number);
  return greatest;
}

/** The least of any number of numbers. Of none: +∞. */
export function least(numbers: Iterable<number>): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const number of numbers) smallest = Math.min(smallest, number);
  return smallest;
}
