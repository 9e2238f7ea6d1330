import type { Percentage } from "@qingbei/domain";

/** A key for percentages that are printed alike: those of one table column, or all those of the prose (""). */
function columnOf(pointer: string): string {
  return pointer.startsWith("/tables/")
    ? pointer.replaceAll(/\/\d+(?=\/)|(?<=\/changeRate\/)\w+$/g, "/#")
    : "";
}

/** Percentages rarely have more decimals than this. */
const MOST = 2;

/**
 * The decimals that most other percentages of its column have; the greater number in a tie. A percentage whose point
 * slipped has lost some of its own.
 * @param rates all percentages of the document, read at the first call
 */
export function usualDecimals(
  rates: () => Iterable<readonly [string, Percentage]>,
): (pointer: string, own: number) => number {
  let known: ReadonlyMap<string, ReadonlyMap<number, number>> | undefined;
  return (pointer, own) => {
    known ??= counted(rates());
    const counts = [...(known.get(columnOf(pointer)) ?? [])]
      .map(([decimals, count]) => [decimals, decimals === own ? count - 1 : count] as const)
      .filter(([, count]) => count > 0)
      .sort(([a, often], [b, oftener]) => oftener - often || b - a);
    // fewer decimals elsewhere say nothing: only a slip of the point gives a percentage more than two
    return Math.max(counts[0]?.[0] ?? 0, Math.min(own, MOST));
  };
}

/** For each column: how many percentages have each number of decimals. */
function counted(rates: Iterable<readonly [string, Percentage]>) {
  const columns = new Map<string, Map<number, number>>();
  for (const [pointer, { decimals }] of rates) {
    const column = columnOf(pointer);
    const counts = columns.get(column) ?? new Map<number, number>();
    columns.set(column, counts.set(decimals, (counts.get(decimals) ?? 0) + 1));
  }
  return columns;
}
