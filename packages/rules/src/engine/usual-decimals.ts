import type { Percentage } from "@qingbei/domain";

/** The rates that are printed alike: those of one column of a table, or of all sentences. */
function columnOf(pointer: string): string {
  return pointer.startsWith("/tables/")
    ? pointer.replaceAll(/\/\d+(?=\/)|(?<=\/changeRate\/)\w+$/g, "/#")
    : "";
}

/** How many decimals most rates of each column have; the more where as many have fewer. */
function commonest(rates: Iterable<readonly [string, Percentage]>): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const [pointer, { decimals }] of rates) {
    const column = columnOf(pointer);
    const count = counts.get(column) ?? new Map<number, number>();
    counts.set(column, count.set(decimals, (count.get(decimals) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([column, count]) => {
      const [first] = [...count].sort(([a, often], [b, oftener]) => oftener - often || b - a);
      return [column, first?.[0] ?? 0];
    }),
  );
}

/**
 * With how many decimals a document usually prints a rate there: one whose point slipped has lost them.
 * @param rates all of the document, looked at when the first is asked for
 */
export function usualDecimals(
  rates: () => Iterable<readonly [string, Percentage]>,
): (pointer: string) => number | undefined {
  let known: ReadonlyMap<string, number> | undefined;
  return (pointer) => {
    known ??= commonest(rates());
    return known.get(columnOf(pointer));
  };
}
