import {
  changingFigures,
  type DepartmentBudget,
  InputFault,
  isExact,
  pointerOf,
  type TableKind,
  valueAt,
} from "@qingbei/domain";
import { assertBudget } from "@qingbei/domain/internal";
import { writtenTables } from "../templates/written-tables.js";
import { compareAssets } from "./complete/assets.js";
import { completeChange } from "./complete/changes.js";
import { type Draft, draftOf, draftsIn, isDraft } from "./complete/draft.js";
import { fillStatement } from "./complete/from-tables.js";
import { withItems } from "./complete/items.js";
import { completeProjects } from "./complete/projects.js";
import { addUpStatement, compareSides } from "./complete/sums.js";
import { completeOther, completeRows, completeThree, frame } from "./complete/tables.js";
import { completeTwoSided } from "./complete/two-sided.js";
import { withoutUnwritten } from "./complete/unwritten.js";

const TWO_SIDED: ReadonlySet<TableKind> = new Set(["summaryTable", "fiscalAppropriationTable"]);

function completeTables(draft: Draft, year: string): void {
  const { tables } = draft;
  if (!isDraft(tables)) return;
  for (const kind of writtenTables) {
    const table = tables[kind];
    if (!isDraft(table)) continue;
    frame(table, kind, year);
    if (kind === "threePublicExpensesTable") completeThree(draft, table);
    else if (TWO_SIDED.has(kind)) completeTwoSided(draft, kind, table);
    else completeRows(draft, kind, table);
  }
  for (const [index, table] of draftsIn(tables.otherTables).entries()) completeOther(draft, index, table);
}

/** Every amount with a change on last year, and that change. */
function completeChanges(draft: Draft): void {
  for (const { amount, change } of changingFigures(draft as unknown as DepartmentBudget)) {
    const [now, changed] = [valueAt(draft, pointerOf(amount)), valueAt(draft, pointerOf(change))];
    if (isExact(now) && isDraft(changed)) completeChange(pointerOf(change), changed, now);
  }
}

/**
 * What `write` prints of a budget: the budget with everything that can be worked out from it (sums of parts that are all
 * there, changes on last year, what only its tables state, titles, units and notes of tables), and without what the
 * document has no place for. Reading the document gives exactly this.
 * @throws InputFault contradictory-budget if the budget states what its own numbers contradict, not-writable if it is
 * of final accounts
 * @throws TypeError for JSON that was not decoded, of which nothing would be written
 */
export function writtenBudget(budget: DepartmentBudget): DepartmentBudget {
  assertBudget(budget);
  if (budget.kind !== "budget")
    throw new InputFault("not-writable", "这是决算的数据，write 只写部门预算", "请给 kind 为 budget 的数据");
  const draft = draftOf(budget);
  const year = typeof draft.fiscalYear === "number" ? `${draft.fiscalYear}年` : "";
  // the title says which
  draft.edition ??= "department";
  completeTables(draft, year);
  fillStatement(draft);
  addUpStatement(draft);
  compareSides(draft);
  withItems(draft);
  completeChanges(draft);
  completeProjects(draft);
  compareAssets(draft);
  withoutUnwritten(draft);
  return draft as unknown as DepartmentBudget;
}
