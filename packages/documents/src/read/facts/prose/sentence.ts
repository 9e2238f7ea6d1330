import type { Clause, Passage } from "./passage.js";
import type { ProseFacts } from "./prose-facts.js";
import type { SectionState } from "./section-state.js";
import { type Named, namedBefore } from "./subject.js";
import type { TermToken } from "./vocabulary.js";

/** A sentence with everything that reading it needs. */
export interface Sentence {
  readonly facts: ProseFacts;
  readonly section: SectionState;
  /** The department of the disclosure. */
  readonly department: string | undefined;
  readonly passage: Passage;
  readonly clauses: readonly Clause[];
}

/** The words of a sentence between two offsets. */
export function wordsOf({ passage }: Pick<Sentence, "passage">, start: number, end: number): string {
  return passage.plain.slice(start, end);
}

/** What the words between two offsets name. */
export function namedIn(
  { passage, section, department }: Sentence,
  start: number,
  end: number,
  terms: readonly TermToken[],
  isPart = false,
): Named {
  return namedBefore(passage, { start, end, terms, isPart }, section.frame, department);
}
