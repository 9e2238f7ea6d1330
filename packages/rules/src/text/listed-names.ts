import { joinsNames, nameOfBody } from "../parameters/unit-counts.js";
import { segmentsOf } from "./clauses.js";

/** How many names a list contains, at least and at most: 规划、建设科 may be one name or two. */
export interface NamesListed {
  readonly least: number;
  readonly most: number;
}

/** The names at the beginning of a list; the first clause that is not a name ends it. */
function partsOf(text: string): readonly string[] {
  const marked = text.includes("、");
  const clauses = segmentsOf(text, "clause");
  const end = clauses.findIndex((clause, at) => at > 0 && !nameOfBody.test(clause.trim()));
  const own = end < 0 ? clauses : clauses.slice(0, end);
  return own.flatMap((clause) => (marked ? clause.split("、") : [clause])).map((part) => part.trim());
}

/**
 * How many offices or units a text lists from its beginning: 和 and 、 may join two names or stand within one;
 * undefined if it does not list such names.
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
