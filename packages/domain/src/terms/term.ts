/**
 * One entry of the vocabulary. The only place where a Chinese wording meets an identifier:
 * reading, labels, schema titles and the glossary page all come from here.
 */
export interface Term {
  readonly id: string;
  /** The field's standard wording, used for every label. */
  readonly zh: string;
  readonly en: string;
  /** Other wordings seen in disclosures, for reading. */
  readonly aliases?: readonly string[];
  readonly definition: string;
  /** Law, standard or reference that the definition follows. */
  readonly source?: string;
}
