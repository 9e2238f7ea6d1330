/**
 * One entry of the vocabulary. The only place where a Chinese wording meets an identifier: reading, labels, schema
 * titles and the glossary page all come from here. Its definition is in src/glossary.
 */
export interface Term {
  /** The identifier: the name of a schema field, of a value, or of a notion that the model uses. */
  readonly id: string;
  /** Fields with this term in one owner only, as owner/name: revenue/total is 收入总计, not 合计. */
  readonly fields?: readonly string[];
  /** The standard wording in Chinese, used for every label. */
  readonly zh: string;
  /** The English rendering. */
  readonly en: string;
  /** Other wordings found in disclosures, for reading. */
  readonly aliases?: readonly string[];
}
