import type { Term } from "../terms/term.js";
import { type TermTheme, termThemes } from "../terms/terms.js";
import { assetDefinitions } from "./assets.js";
import type { Definition, Definitions } from "./definition.js";
import { expenditureDefinitions } from "./expenditure.js";
import { expenseDefinitions } from "./expenses.js";
import { generalDefinitions } from "./general.js";
import { notionDefinitions } from "./notions.js";
import { projectDefinitions } from "./project.js";
import { revenueDefinitions } from "./revenue.js";
import { statementDefinitions } from "./statement.js";
import { tableFieldDefinitions } from "./table-fields.js";
import { tableDefinitions } from "./tables.js";

/** A term with its definition. */
export type DefinedTerm = Term & Definition;

/** Every definition, by the identifier of its term. */
export const definitions: Definitions = {
  ...assetDefinitions,
  ...expenditureDefinitions,
  ...expenseDefinitions,
  ...generalDefinitions,
  ...notionDefinitions,
  ...projectDefinitions,
  ...revenueDefinitions,
  ...statementDefinitions,
  ...tableFieldDefinitions,
  ...tableDefinitions,
};

/**
 * The definition of a term, with its source.
 * @throws RangeError for an identifier that the vocabulary lacks
 */
export function definitionOf(id: string): Definition {
  const definition = Object.hasOwn(definitions, id) ? definitions[id] : undefined;
  if (!definition) throw new RangeError(`词汇表没有 ${id}`);
  return definition;
}

/** The whole vocabulary with its definitions, by theme. */
export const glossary: readonly (Omit<TermTheme, "terms"> & { readonly terms: readonly DefinedTerm[] })[] =
  termThemes.map((theme) => ({
    ...theme,
    terms: theme.terms.map((term) => ({ ...term, ...definitionOf(term.id) })),
  }));
