import { withoutBlanks } from "@qingbei/domain";
import { type ClauseTopic, clauseWords, type ToldByClause } from "../parameters/reason-clauses.js";

const [PARTS, LISTED, END] = [/[，；,;]/, /、/, /[。；\s]+$/];
/** A reason of more characters is an account with parts of its own. */
const LONGEST = 80;

/** What a clause tells; for one that its words are not known of, the clauses that 、 sets apart. */
function tellings(clause: string, topics: ReadonlySet<ClauseTopic>): readonly (ToldByClause | undefined)[] {
  const known = clauseWords.find(({ pattern }) => pattern.test(clause));
  if (known) return [known.topic && topics.has(known.topic) ? undefined : known.tells];
  const parts = clause.split(LISTED);
  return parts.length > 1 ? parts.flatMap((part) => tellings(part, topics)) : [undefined];
}

/**
 * What all clauses of a reason tell: more, less, or only that money is held down. Undefined where one tells nothing that is
 * known, or two tell different things.
 * @param topics of which the figure may change either way
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
