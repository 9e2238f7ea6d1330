import { institution, ownSubject, subUnit } from "../../../templates/prose-words.js";
import { isMoney } from "../amounts.js";
import type { Clause } from "./passage.js";
import type { Sentence } from "./sentence.js";
import { compact } from "./wording.js";

/**
 * Whether the sentence is about a subordinate body from a clause on: true if its first words name one, false where it
 * names the department. Undefined if the clause names neither.
 */
export function tellsOfOthers({ department }: Sentence, clause: Clause, words: string): boolean | undefined {
  if (ownSubject.test(words) || (department && words.includes(department))) return false;
  if (clause.index > 0 || clause.terms.length > 0 || clause.numbers.some(isMoney)) return undefined;
  return subUnit.test(words) && institution.test(compact(words));
}
