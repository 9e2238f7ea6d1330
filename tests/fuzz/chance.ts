/** Numbers drawn from a seed: the same seed and run give the same document on every machine. */
export interface Chance {
  /** A whole number below `limit`; 0 if `limit` is 0. */
  below(limit: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** True once in `times` on average. */
  once(times: number): boolean;
}

/** Mulberry32, seeded for each run, so that a run can be repeated without those before it. */
export function chanceOf(seed: number, run: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(run + 1, 0xc2b2ae35);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    once: (times) => below(times) === 0,
  };
}
