import { type Draft, draftsIn, isDraft } from "./draft.js";

/** Parts of a budget that a disclosure has no sentence or table for. */
const noPlace: readonly string[] = ["executions", "appropriations", "projectStatements"];

/** Fields of prose that no sentence states. */
function withoutBlanks(value: unknown): void {
  if (Array.isArray(value)) value.forEach(withoutBlanks);
  if (!isDraft(value)) return;
  for (const [key, each] of Object.entries(value)) {
    if (each === null) delete value[key];
    else withoutBlanks(each);
  }
}
const prose: readonly string[] = [
  "department",
  "revenue",
  "expenditure",
  "statementItems",
  "agencyOperatingExpenses",
  "threePublicExpenses",
  "meetings",
  "training",
  "performance",
  "procurement",
  "glossary",
];

/** The parts of a purpose stand in its text: they are not written beside it. */
function withoutParts(purpose: unknown): void {
  if (!isDraft(purpose) || typeof purpose.text !== "string") return;
  for (const key of ["parts", "subtotals", "partsExhaustive"]) delete purpose[key];
}

/** Removes what is not written: blanks in sentences, and parts that have no place. */
export function withoutUnwritten(draft: Draft): void {
  for (const key of noPlace) delete draft[key];
  for (const project of draftsIn(draft.projects)) withoutParts(project.purpose);
  const { agencyOperatingExpenses: agency } = draft;
  // a list that does not end in 等 is complete without saying so
  if (isDraft(agency) && agency.itemsExhaustive === true) delete agency.itemsExhaustive;
  for (const key of prose) {
    withoutBlanks(draft[key]);
    if (isDraft(draft[key]) && Object.keys(draft[key]).length === 0 && key !== "department")
      delete draft[key];
  }
}
