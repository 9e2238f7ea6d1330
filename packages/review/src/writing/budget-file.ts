import {
  type BudgetIssue,
  type DepartmentBudget,
  InputFault,
  parseBudget,
  readBudget,
} from "@qingbei/domain";

/** Faults that are listed; the rest is counted. */
const MOST_LISTED = 5;

/** Faults of the text itself: there is no value to look into. */
const OF_TEXT: ReadonlySet<BudgetIssue["code"]> = new Set(["invalid-json", "duplicate-key", "too-long"]);

function fault(name: string, issues: readonly BudgetIssue[], omitted: number): InputFault {
  const lines = issues
    .slice(0, MOST_LISTED)
    .map(({ pointer, message }) => `${name}${pointer === "" ? "" : ` 的 ${pointer}`}：${message}`);
  const more = issues.length - lines.length + omitted;
  if (more > 0) lines.push(`还有 ${more} 处`);
  return new InputFault(
    "invalid-budget",
    lines.join("\n"),
    "数据的样子见 qingbei schema DepartmentBudget；也可以直接用 qingbei read 的输出",
  );
}

/** The budget in the output of `qingbei read`, or the value itself if it is none. */
function budgetOf(value: unknown): unknown {
  const { budget } = (value ?? {}) as { readonly budget?: unknown };
  return typeof budget === "object" && budget !== null ? budget : value;
}

/**
 * The budget in a JSON file: the budget itself, or the whole output of `qingbei read`.
 * @param name of the file, for messages
 * @throws InputFault invalid-budget with the place of every fault, in Chinese
 */
export function budgetInFile(text: string, name: string): DepartmentBudget {
  const whole = parseBudget(text);
  if (whole.success) return whole.budget;
  const isJson = whole.issues.every(({ code }) => !OF_TEXT.has(code));
  const value: unknown = isJson ? JSON.parse(text.replace(/^\uFEFF/, "")) : undefined;
  const inner = budgetOf(value);
  if (!isJson || inner === value) throw fault(name, whole.issues, whole.omitted);
  const reading = readBudget(inner);
  if (reading.success) return reading.budget;
  throw fault(name, reading.issues, reading.omitted);
}
