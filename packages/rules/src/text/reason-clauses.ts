import { withoutBlanks } from "@qingbei/domain";
import { type ClauseTopic, clauseWords, type ToldByClause } from "../parameters/reason-clauses.js";

const [PARTS, LISTED, END] = [/[，；,;]/, /、/, /[。；\s]+$/];
/** Longest reason in characters; a longer one is an account with several parts. */
const LONGEST = 80;

/** What a clause says about the amount; for a clause with no known words, what its parts between 、 say. */
function tellings(clause: string, topics: ReadonlySet<ClauseTopic>): readonly (ToldByClause | undefined)[] {
  const known = clauseWords.find(({ pattern }) => pattern.test(clause));
  if (known) return [known.topic && topics.has(known.topic) ? undefined : known.tells];
  const parts = clause.split(LISTED);
  return parts.length > 1 ? parts.flatMap((part) => tellings(part, topics)) : [undefined];
}

/**
 * What all clauses of a reason say: more, less, or only that spending is restrained. Undefined if a clause is not
 * understood, or two contradict each other.
 * @param topics the topics about which a clause says nothing of the direction
 */
export function toldByReason(
  reason: string,
  topics: ReadonlySet<ClauseTopic>,
): Exclude<ToldByClause, "beside"> | undefined {
  const text = withoutBlanks(reason).replace(END, "");
  if (text.length > LONGEST) return undefined;
  const told = new Set(text.split(PARTS).flatMap((clause) => tellings(clause, topics)));
  told.delete("beside");
  if (told.has("less")) told.delete("held");
  const [only] = told;
  return told.size === 1 && only !== "beside" ? only : undefined;
}
