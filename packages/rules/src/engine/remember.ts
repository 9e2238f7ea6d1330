/**
 * Caches one result per object for as long as the object lives: many rules ask for the same data of a document.
 *
 * @example
 * const sums = remember<Budget, Sums>();
 * const sumsOf = (budget: Budget) => sums(budget, addUp);
 */
export function remember<Key extends object, Value>(): (key: Key, work: (key: Key) => Value) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, work) => {
    let found = known.get(key);
    if (!found) {
      found = { value: work(key) };
      known.set(key, found);
    }
    return found.value;
  };
}
