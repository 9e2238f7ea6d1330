import { assetTerms } from "./assets.js";
import { expenditureTerms } from "./expenditure.js";
import { generalTerms } from "./general.js";
import { projectTerms } from "./project.js";
import { revenueTerms } from "./revenue.js";
import type { Term } from "./term.js";

/** The whole vocabulary, by theme. */
export const terms: readonly Term[] = [
  ...generalTerms,
  ...revenueTerms,
  ...expenditureTerms,
  ...projectTerms,
  ...assetTerms,
];

const byId = new Map(terms.map((term) => [term.id, term]));

/**
 * The term of an identifier.
 * @throws RangeError for an identifier that the vocabulary does not have
 */
export function termOf(id: string): Term {
  const term = byId.get(id);
  if (!term) throw new RangeError(`词汇表没有 ${id}`);
  return term;
}

/** All wordings of a term: the standard one and its aliases. */
export function wordingsOf(id: string): readonly string[] {
  const term = termOf(id);
  return [term.zh, ...(term.aliases ?? [])];
}
