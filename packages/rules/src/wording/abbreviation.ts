/** Whether all characters of `short` occur in `long` in the same order, as in every abbreviation of a Chinese name. */
function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** Whether one of two names may be short for the other: 供水检测, 城乡供水检测. */
export const mayBeSame = (a: string, b: string): boolean => abbreviates(a, b) || abbreviates(b, a);
