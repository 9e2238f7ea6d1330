const SPECIAL = /[\\^$.|+()]/;

/** Whether a path contains wildcards. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

/**
 * Whether every range in a character class is in order: 9-0 is not, and with 甲-乙 few users know the order of their
 * codes.
 */
function isSet(set: string): boolean {
  const characters = [...set];
  return characters.every((sign, at) => {
    const [first, last] = [characters[at - 1] ?? "", characters[at + 1] ?? ""];
    return sign !== "-" || first === "" || last === "" || first <= last;
  });
}

/** The pattern of one character class; undefined if the bracket is not closed. */
function classAt(glob: string, at: number): { readonly source: string; readonly end: number } | undefined {
  const end = glob.indexOf("]", at + 2);
  if (end < 0) return undefined;
  const negated = glob[at + 1] === "!" || glob[at + 1] === "^";
  const set = glob.slice(at + (negated ? 2 : 1), end).replace(/[\\\]^]/g, "\\$&");
  return { source: isSet(set) ? `(?!/)[${negated ? "^" : ""}${set}]` : "(?!)", end };
}

function sourceOf(glob: string): string {
  let source = "";
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at] as string;
    const rest = glob.slice(at);
    const parts = character === "[" ? classAt(glob, at) : undefined;
    if (rest.startsWith("**/")) {
      source += "(?:[^/]+/)*";
      at += 2;
    } else if (rest.startsWith("**")) {
      source += ".*";
      at += 1;
    } else if (character === "*") source += "[^/]*";
    else if (character === "?") source += "[^/]";
    else if (parts) {
      source += parts.source;
      at = parts.end;
    } else if (character === "{" && glob.includes("}", at)) {
      source += "(?:";
      depth++;
    } else if (character === "}" && depth > 0) {
      source += ")";
      depth--;
    } else if (character === "," && depth > 0) source += "|";
    else source += SPECIAL.test(character) || "[]{}".includes(character) ? `\\${character}` : character;
  }
  return source + ")".repeat(depth);
}

const normal = (glob: string) => glob.replace(/^(?:\.\/)+/, "");

/**
 * A matcher of whole paths with / between folders: `*` and `?` match within a name, `**` across folders, `[…]` one of
 * the characters, `{a,b}` one of the words.
 */
export function pathMatcher(glob: string): (path: string) => boolean {
  const pattern = new RegExp(`^${sourceOf(normal(glob))}$`, "su");
  return (path) => pattern.test(normal(path));
}

/** A matcher of the folders that may contain a match of the glob. */
export function folderMatcher(glob: string): (folder: string) => boolean {
  const parts = normal(glob).split("/");
  // {a,b/c} has several depths
  const isEven = !glob.includes("{");
  return (folder) => {
    const depth = normal(folder).split("/").length;
    const first = parts.slice(0, depth);
    if (!isEven || first.some((part) => part.includes("**"))) return true;
    return depth < parts.length && pathMatcher(first.join("/"))(folder);
  };
}

/** The folder that contains all matches of a glob: its names before the first wildcard. */
export function fixedFolder(glob: string): string {
  const names = normal(glob).split("/");
  const first = names.findIndex(isGlob);
  return names.slice(0, first < 0 ? -1 : first).join("/") || (glob.startsWith("/") ? "/" : ".");
}

/**
 * Like {@link pathMatcher}, but as in .gitignore: a pattern without / matches the name in any folder, and a match of a
 * folder includes everything beneath it.
 */
export function matcherOf(glob: string): (path: string) => boolean {
  const trimmed = normal(glob).replace(/\/$/, "");
  const anywhere = trimmed.includes("/") ? "" : "(?:.*/)?";
  const pattern = new RegExp(`^${anywhere}${sourceOf(trimmed.replace(/^\//, ""))}(?:/.*)?$`, "su");
  return (path) => pattern.test(path);
}
