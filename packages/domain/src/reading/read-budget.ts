import { DepartmentBudget } from "../budget/department-budget.js";
import { bounds } from "./bounds.js";
import { checkBounds } from "./check-bounds.js";
import { type BudgetIssue, clipped, pointerTo } from "./issue.js";
import { type JsonFault, jsonFault } from "./json-fault.js";
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

/** The fault of a JSON text as an issue. */
function textIssue(text: string, { code, line, column, path, message }: JsonFault): BudgetIssue {
  const position = { line, column };
  const where = `第 ${line} 行第 ${column} 个字`;
  if (code === "duplicate-key") {
    const found = `“${clipped(String(path.at(-1)))}”写了两次`;
    // a place deeper than any budget is not worth a pointer
    const pointer = path.length > bounds.depth ? "" : pointerTo(path);
    const expected = "一个对象里每个键只写一次";
    return { code, pointer, expected, found, message: `${where}：键${found}，分不清用哪个值`, position };
  }
  const found = text.trim() === "" ? "空文件" : `“${clipped(text.trim())}”`;
  const why = text.trim() === "" ? "" : `（以 ${found} 开头）`;
  const said = `不是完整的 JSON${why}：${where}，${message}`;
  return { code: "invalid-json", pointer: "", expected: "JSON", found, message: said, position };
}

/**
 * Reads a budget from the text of a JSON file: {@link readBudget} after `JSON.parse`, which would take the last of two
 * values of one key; here that is an issue. Never throws.
 */
export function parseBudget(text: string): BudgetReading {
  const at = { pointer: "" };
  if (text.length > bounds.jsonText) {
    const [expected, found] = [`最多${bounds.jsonText}字的 JSON`, `${text.length}字`];
    return failure([
      { ...at, code: "too-long", expected, found, message: `须为${expected}；实际为${found}` },
    ]);
  }
  const json = text.replace(/^\uFEFF/, "");
  const fault = jsonFault(json);
  return fault ? failure([textIssue(json, fault)]) : readBudget(JSON.parse(json));
}
