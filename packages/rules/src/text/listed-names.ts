import { joinsNames, nameOfBody } from "../parameters/unit-counts.js";

/** How many names a list tells of, where it can be read in more than one way: 规划、建设科 may be one name or two. */
export interface NamesListed {
  readonly least: number;
  readonly most: number;
}

/** The names at the beginning of a list; what follows a comma and is no name ends it, where the list has marks of its own. */
function partsOf(text: string): readonly string[] {
  const marked = text.includes("、");
  const clauses = text.split(/[，,；;]/);
  const end = clauses.findIndex((clause, at) => at > 0 && !nameOfBody.test(clause.trim()));
  const own = end < 0 ? clauses : clauses.slice(0, end);
  return own.flatMap((clause) => (marked ? clause.split("、") : [clause])).map((part) => part.trim());
}

/**
 * How many offices or units a text lists from its beginning on: 和 joins two names or stands within one, and so does 、;
 * undefined where what it lists are no names of such.
 */
export function namesListed(text: string): NamesListed | undefined {
  const parts = partsOf(text.replaceAll(/[（(][^（()）]*[）)]/g, ""));
  const isName = (part: string) => nameOfBody.test(part);
  if (!isName(parts.at(-1) ?? "")) return undefined;
  const joined = parts.map((part) => part.split(joinsNames).length - 1);
  return {
    least: parts.filter(isName).length,
    most: joined.reduce((sum, more) => sum + more, parts.length),
  };
}
