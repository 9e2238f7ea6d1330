const run = { trial: 0 };

/** Everything remembered so far is forgotten: what one mutant worked out must not help the next. */
export function forget() {
  run.trial += 1;
}

/** Stands in for `engine/remember.ts`: as that, but {@link forget} ends what it keeps. */
export function remember<Key extends object, Value>(): (key: Key, work: (key: Key) => Value) => Value {
  let known = new WeakMap<Key, { readonly value: Value }>();
  let { trial } = run;
  return (key, work) => {
    if (trial !== run.trial) {
      known = new WeakMap();
      trial = run.trial;
    }
    let found = known.get(key);
    if (!found) {
      found = { value: work(key) };
      known.set(key, found);
    }
    return found.value;
  };
}
