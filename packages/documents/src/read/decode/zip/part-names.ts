const PICTURE = /\.(?:jpe?g|png|gif|bmp|tiff?|webp|ico|emf|wmf|psd|heic)$/i;
const OF_THE_SYSTEM = /^(?:__MACOSX|Thumbs\.db|desktop\.ini|ehthumbs\.db)$/i;

/** Folders with the parts of a web page. */
const OF_A_PAGE = /(?:_files|\.files|_文件)$/i;
/** Words in the names of pictures that may show the statement or its tables. */
const DISCLOSURE_WORDS = /表|预算|决算|公开|说明/;
/** Scans have at least this many bytes; seals and logos have fewer. */
const SCANNED = 100 * 1024;

function isHidden(name: string): boolean {
  return name
    .split("/")
    .some((step) => step.startsWith(".") || step.startsWith("~$") || OF_THE_SYSTEM.test(step));
}

/** Whether a file of an archive may be a part of a disclosure: not a picture, not hidden, not a system file. */
export function mayBePart(name: string): boolean {
  return !isHidden(name) && !PICTURE.test(name);
}

/** Whether a file of an archive is a picture that may show a part of the disclosure, by its name or its size. */
export function mayShowDisclosure({ name, size }: { readonly name: string; readonly size: number }): boolean {
  const steps = name.split("/");
  const own = steps.pop() ?? "";
  if (!PICTURE.test(own) || isHidden(name) || steps.some((step) => OF_A_PAGE.test(step))) return false;
  return size >= SCANNED || DISCLOSURE_WORDS.test(own);
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
