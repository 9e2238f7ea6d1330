const NUMERALS = "二三四五六七八九十";

/** One part of `parts` in words: 3 is 三分之一, 12 is 1/12. */
export function oneIn(parts: number): string {
  const numeral = NUMERALS[parts - 2];
  return numeral ? `${numeral}分之一` : `1/${parts}`;
}
