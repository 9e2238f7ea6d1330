import { withoutBlanks } from "@qingbei/domain";
import { type ClauseDirection, type ClauseTopic, clauseWords } from "../parameters/reason-clauses.js";
import { segmentsOf } from "./clauses.js";

/** Longest reason in characters; a longer one is an account with several parts. */
const LONGEST = 80;

/** What a clause says about the amount; for a clause with no known words, what its parts between 、 say. */
function clauseDirections(
  clause: string,
  topics: ReadonlySet<ClauseTopic>,
): readonly (ClauseDirection | undefined)[] {
  const known = clauseWords.find(({ pattern }) => pattern.test(clause));
  if (known) return [known.topic && topics.has(known.topic) ? undefined : known.tells];
  const parts = segmentsOf(clause, "item");
  return parts.length > 1 ? parts.flatMap((part) => clauseDirections(part, topics)) : [undefined];
}

/**
 * What all clauses of a reason say: more, less, or only that spending is restrained. Undefined if a clause is not
 * understood, or two contradict each other.
 * @param topics the topics about which a clause says nothing of the direction
 */
export function directionOfReason(
  reason: string,
  topics: ReadonlySet<ClauseTopic>,
): Exclude<ClauseDirection, "beside"> | undefined {
  const text = withoutBlanks(reason);
  if (text.length > LONGEST) return undefined;
  const directions = new Set(
    segmentsOf(text, "clause").flatMap((clause) => clauseDirections(clause, topics)),
  );
  directions.delete("beside");
  if (directions.has("less")) directions.delete("held");
  const [only] = directions;
  return directions.size === 1 && only !== "beside" ? only : undefined;
}
