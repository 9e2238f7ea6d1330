import { DepartmentBudget } from "../budget/department-budget.js";
import { bounds } from "./bounds.js";
import { checkBounds } from "./check-bounds.js";
import { type BudgetIssue, clipped } from "./issue.js";
import { type Migration, migrate, migrations } from "./migration.js";
import { issuesOf } from "./schema-issue.js";

/** A budget, or all faults of its JSON. */
export type BudgetReading =
  | { readonly success: true; readonly budget: DepartmentBudget }
  | {
      readonly success: false;
      /** At most 100. */
      readonly issues: readonly BudgetIssue[];
      /** How many more there are. */
      readonly omitted: number;
    };

function failure(issues: readonly BudgetIssue[]): BudgetReading {
  return {
    success: false,
    issues: issues.slice(0, bounds.issues),
    omitted: Math.max(0, issues.length - bounds.issues),
  };
}

/** {@link readBudget} with migrations of one's own, for tests of the mechanism. */
export function readVersioned(value: unknown, steps: readonly Migration[]): BudgetReading {
  const outside = checkBounds(value);
  if (outside.length > 0) return failure(outside);
  const migrated = migrate(value, steps);
  if ("issue" in migrated) return failure([migrated.issue]);
  const { json } = migrated;
  const result = DepartmentBudget.safeParse(json);
  if (result.success) return { success: true, budget: result.data };
  // all issues are counted, but only the listed ones are worded
  const { issues } = result.error;
  const described = issues.slice(0, bounds.issues).flatMap((issue) => issuesOf(json, issue));
  return {
    success: false,
    issues: described.slice(0, bounds.issues),
    omitted: Math.max(0, described.length - bounds.issues) + Math.max(0, issues.length - bounds.issues),
  };
}

/**
 * Reads a budget from parsed JSON of this or any older version, from anywhere: hostile values are refused in bounded
 * time. Never throws; every issue has a place, a stable code and a Chinese message.
 */
export function readBudget(value: unknown): BudgetReading {
  return readVersioned(value, migrations);
}

/** Reads a budget from the text of a JSON file: {@link readBudget} after `JSON.parse`. Never throws. */
export function parseBudget(text: string): BudgetReading {
  const at = { pointer: "" };
  if (text.length > bounds.jsonText) {
    const [expected, found] = [`最多${bounds.jsonText}字的 JSON`, `${text.length}字`];
    return failure([
      { ...at, code: "too-long", expected, found, message: `须为${expected}；实际为${found}` },
    ]);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    const [expected, found] = ["JSON", text.trim() === "" ? "空文件" : `“${clipped(text.trim())}”`];
    const message = `不是完整的 JSON（以 ${found} 开头）：请检查引号、逗号和括号是否成对`;
    return failure([{ ...at, code: "invalid-json", expected, found, message }]);
  }
  return readBudget(value);
}
