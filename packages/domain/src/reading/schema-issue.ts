import type * as z from "zod";
import { DepartmentBudget } from "../budget/department-budget.js";
import { valueAt } from "../field.js";
import { labelOf } from "../terms/label.js";
import { Percentage, PercentagePoints } from "../values/percentage.js";
import { Quantity } from "../values/quantity.js";
import { Wan, Yuan } from "../values/wan.js";
import { bare, fieldsOfSchema, itemSchema } from "../walk/model-schema.js";
import { type BudgetIssue, type BudgetIssueCode, clipped, foundOf, pointerTo } from "./issue.js";

/** What is expected of texts that write numbers. */
const NUMBERS: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [Wan, '以万元计的十进制数字字符串，如 "61.20"'],
  [Yuan, '以元计的十进制数字字符串，如 "612000"'],
  [Quantity, '十进制数字字符串，如 "20"'],
  [Percentage, '百分比的数字字符串，如 "26.58"'],
  [PercentagePoints, '百分点的数字字符串，如 "1.20"'],
]);
const WHY_TEXT = "JavaScript 数字是二进制浮点数，存不下精确的十进制数";

/** What is expected by type, as zod names them. */
const TYPES: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数",
  int: "整数",
  boolean: "true 或 false",
  array: "列表",
  object: "对象",
};

/** The schema of a place of the model, as far as the path can be followed. */
function schemaAt(root: unknown, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = DepartmentBudget;
  for (const [depth, key] of path.entries()) {
    if (!schema) return undefined;
    const value = valueAt(root, pointerTo(path.slice(0, depth)));
    if (typeof value !== "object" || value === null) return undefined;
    const fields: Readonly<Record<string, z.core.$ZodType>> = fieldsOfSchema(schema, value);
    schema = itemSchema(schema) ?? (Object.hasOwn(fields, key) ? fields[String(key)] : undefined);
  }
  return schema && bare(schema);
}

interface Fault {
  readonly code: BudgetIssueCode;
  readonly expected: string;
  readonly because?: string;
}

function ofType(expected: string, value: unknown, there: boolean, number: string | undefined): Fault {
  const what = number ?? TYPES[expected] ?? expected;
  if (!there) return { code: "missing", expected: what };
  if (number && typeof value === "number")
    return { code: "javascript-number", expected: number, because: WHY_TEXT };
  return { code: "wrong-type", expected: what };
}

const list = (values: readonly unknown[]) => values.map((value) => String(value)).join("、");

function faultOf(issue: z.core.$ZodIssue, value: unknown, there: boolean, number: string | undefined): Fault {
  switch (issue.code) {
    case "invalid_type":
      return ofType(issue.expected, value, there, number);
    case "invalid_value":
      if (!there) return { code: "missing", expected: list(issue.values) };
      return { code: "not-in-list", expected: `以下之一：${list(issue.values)}` };
    case "too_big":
    case "too_small": {
      const [side, bound] = issue.code === "too_big" ? ["不大于", issue.maximum] : ["不小于", issue.minimum];
      if (issue.origin === "string") return { code: "too-long", expected: `长度${side} ${bound} 字的文字` };
      return { code: "out-of-range", expected: `${side} ${bound} 的数` };
    }
    case "invalid_format":
      if (number) return { code: "not-a-number", expected: number };
      if (issue.format === "date") return { code: "not-a-date", expected: "日期，写作 YYYY-MM-DD" };
      return { code: "wrong-form", expected: `合乎 ${issue.pattern ?? issue.format} 的文字` };
    case "invalid_union": {
      const kinds = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
      if (!there) return { code: "missing", expected: "规定的种类" };
      return {
        code: "not-in-list",
        expected: kinds.length > 0 ? `以下之一：${list(kinds)}` : "规定的种类之一",
      };
    }
    default:
      return { code: "wrong-form", expected: "合乎规定的值" };
  }
}

function hasKey(root: unknown, path: readonly PropertyKey[]): boolean {
  const above = valueAt(root, pointerTo(path.slice(0, -1)));
  return (
    path.length === 0 ||
    (typeof above === "object" && above !== null && Object.hasOwn(above, path.at(-1) ?? ""))
  );
}

/** What a person calls the place: names come from the JSON itself, which may be anything. */
function nameOf(root: unknown, pointer: string): string {
  return clipped(labelOf(root as DepartmentBudget, pointer));
}

function unknownKeys(
  root: unknown,
  path: readonly PropertyKey[],
  keys: readonly string[],
): readonly BudgetIssue[] {
  const schema = schemaAt(root, path);
  const above = valueAt(root, pointerTo(path));
  const known =
    schema && typeof above === "object" && above !== null ? Object.keys(fieldsOfSchema(schema, above)) : [];
  const expected = known.length > 0 ? `只能有这些键：${known.join("、")}` : "没有这个键";
  return keys.map((key) => ({
    code: "unknown-key" as const,
    pointer: pointerTo([...path, key]),
    expected,
    found: `“${clipped(key)}”`,
    message: `${nameOf(root, pointerTo(path))}没有“${clipped(key)}”这个键；${expected}`,
  }));
}

/** What zod found, told with our own codes and words; none of its own English is kept. */
export function issuesOf(root: unknown, issue: z.core.$ZodIssue): readonly BudgetIssue[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") return unknownKeys(root, path, issue.keys);
  const pointer = pointerTo(path);
  const schema = schemaAt(root, path);
  const value = valueAt(root, pointer);
  const there = hasKey(root, path);
  const { code, expected, because } = faultOf(issue, value, there, schema && NUMBERS.get(schema));
  const found = there ? foundOf(value) : "没有这个键";
  const why = because ? `：${because}` : "";
  return [
    {
      code,
      pointer,
      expected,
      found,
      message: `${nameOf(root, pointer)}须为${expected}；实际为${found}${why}`,
    },
  ];
}
