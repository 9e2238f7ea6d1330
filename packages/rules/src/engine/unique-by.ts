/** Items by a key; those that share a key are left out, since it does not tell them apart. */
export function uniqueBy<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K | null | undefined,
): ReadonlyMap<K, T> {
  const found = new Map<K, T>();
  const several = new Set<K>();
  for (const item of items) {
    const key = keyOf(item) ?? undefined;
    if (key === undefined) continue;
    if (found.has(key)) several.add(key);
    found.set(key, item);
  }
  for (const key of several) found.delete(key);
  return found;
}
