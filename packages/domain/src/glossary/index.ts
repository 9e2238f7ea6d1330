/** What the terms of the vocabulary mean: an entry of its own, since every program shows labels and few show definitions. */
export type { Definition, Definitions } from "./definition.js";
export { type DefinedTerm, definitionOf, glossary } from "./glossary.js";
