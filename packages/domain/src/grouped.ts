/** Adds a value to the list of its key; the first value of a key begins a list. */
export function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Groups things by a key, in the order in which they come. No group is empty. */
export function grouped<T, K>(
  things: Iterable<T>,
  keyOf: (thing: T) => K,
): ReadonlyMap<K, readonly [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const thing of things) put<K, T>(groups, keyOf(thing), thing);
  return groups;
}
