const PICTURE = /\.(?:jpe?g|png|gif|bmp|tiff?|webp|ico|emf|wmf|psd|heic)$/i;
const OF_THE_SYSTEM = /^(?:__MACOSX|Thumbs\.db|desktop\.ini|ehthumbs\.db)$/i;

/** Whether a file of an archive may be a part of a disclosure: no picture, nothing hidden, nothing that a system leaves there. */
export function mayBePart(name: string): boolean {
  const steps = name.split("/");
  const isHidden = steps.some(
    (step) => step.startsWith(".") || step.startsWith("~$") || OF_THE_SYSTEM.test(step),
  );
  return !isHidden && !PICTURE.test(name);
}

const pieces = (name: string) => name.match(/\d+|\D+/g) ?? [];

/** The order of names as people count: 表2 before 表10. */
export function byName(one: string, other: string): number {
  const theirs = pieces(other);
  for (const [at, mine] of pieces(one).entries()) {
    const its = theirs[at];
    if (its === undefined) return 1;
    if (mine === its) continue;
    const difference = /^\d/.test(mine) && /^\d/.test(its) ? Number(mine) - Number(its) : 0;
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    return mine < its ? -1 : 1;
  }
  return one.length - other.length;
}
