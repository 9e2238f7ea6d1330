import type { Percentage } from "@qingbei/domain";

/** The rates that are printed alike: those of one column of a table, or of all sentences. */
function columnOf(pointer: string): string {
  return pointer.startsWith("/tables/")
    ? pointer.replaceAll(/\/\d+(?=\/)|(?<=\/changeRate\/)\w+$/g, "/#")
    : "";
}

/** A rate mostly has so many at most. */
const MOST = 2;

/**
 * With how many decimals a document prints the other rates there, of which one whose point slipped has lost some; the more
 * where as many have fewer.
 * @param rates all of the document, looked at when the first is asked for
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
    // fewer elsewhere say nothing: a slip of the point alone gives a rate more than two
    return Math.max(counts[0]?.[0] ?? 0, Math.min(own, MOST));
  };
}

/** How many rates of each column have so many decimals. */
function counted(rates: Iterable<readonly [string, Percentage]>) {
  const columns = new Map<string, Map<number, number>>();
  for (const [pointer, { decimals }] of rates) {
    const column = columnOf(pointer);
    const counts = columns.get(column) ?? new Map<number, number>();
    columns.set(column, counts.set(decimals, (counts.get(decimals) ?? 0) + 1));
  }
  return columns;
}
