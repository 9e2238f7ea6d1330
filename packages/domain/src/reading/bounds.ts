/**
 * Limits that no disclosure reaches, checked before the schemas recurse: anything beyond is damage or an attack. The
 * model is at most 20 levels deep without nested assets; the longest tables of real disclosures have hundreds of rows.
 */
export const bounds = {
  /** Characters of a JSON text: 64 Mi. */
  jsonText: 2 ** 26,
  /** Levels of objects and lists. */
  depth: 64,
  /** Items of one list. */
  items: 50_000,
  /** Values in all: objects, lists, texts, numbers. */
  values: 1_000_000,
  /** Keys of one object. */
  keys: 1_000,
  /** Characters of one key. */
  key: 100,
  /** Longest text in characters, as in the schemas. */
  text: 100_000,
  /** Most issues that are listed; the others are only counted. */
  issues: 100,
} as const;
