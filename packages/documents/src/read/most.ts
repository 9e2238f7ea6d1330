/** The greatest of numbers, however many: a call takes some 120,000 arguments, and documents have more. None: less than any. */
export function most(numbers: Iterable<number>): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const number of numbers) greatest = Math.max(greatest, number);
  return greatest;
}

/** The least of numbers, however many. None: more than any. */
export function least(numbers: Iterable<number>): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const number of numbers) smallest = Math.min(smallest, number);
  return smallest;
}
