/** The definitions of the vocabulary: a separate entry, since every program shows labels and few show definitions. */
export type { Definition, Definitions } from "./definition.js";
export { type DefinedTerm, definitionOf, glossary } from "./glossary.js";
