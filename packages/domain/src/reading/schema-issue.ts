import type * as core from "zod/v4/core";
import { DepartmentBudget } from "../budget/department-budget.js";
import { valueAt } from "../field/field.js";
import { expectedBy } from "../schema/message.js";
import { placeNameOf } from "../terms/label.js";
import { Percentage, PercentagePoints } from "../values/percentage.js";
import { Quantity } from "../values/quantity.js";
import { Wan, Yuan } from "../values/wan.js";
import { bare, fieldsOfSchema, itemSchema } from "../walk/model-schema.js";
import { type BudgetIssue, type BudgetIssueCode, clipped, foundOf, pointerTo } from "./issue.js";

/** What is expected where a text holds a number. */
const NUMBERS: ReadonlyMap<core.$ZodType, string> = new Map<core.$ZodType, string>([
  [Wan, '以万元计的十进制数字字符串，如 "61.20"'],
  [Yuan, '以元计的十进制数字字符串，如 "612000"'],
  [Quantity, '十进制数字字符串，如 "20"'],
  [Percentage, '百分比的数字字符串，如 "26.58"'],
  [PercentagePoints, '百分点的数字字符串，如 "1.20"'],
]);
const WHY_TEXT = "JavaScript 数字是二进制浮点数，存不下精确的十进制数";

/** The schema at a path of the model; undefined if the path leaves it. */
function schemaAt(root: unknown, path: readonly PropertyKey[]): core.$ZodType | undefined {
  let schema: core.$ZodType | undefined = DepartmentBudget;
  for (const [depth, key] of path.entries()) {
    if (!schema) return undefined;
    const value = valueAt(root, pointerTo(path.slice(0, depth)));
    if (typeof value !== "object" || value === null) return undefined;
    const fields: Readonly<Record<string, core.$ZodType>> = fieldsOfSchema(schema, value);
    schema = itemSchema(schema) ?? (Object.hasOwn(fields, key) ? fields[String(key)] : undefined);
  }
  return schema && bare(schema);
}

interface Fault {
  readonly code: BudgetIssueCode;
  readonly expected: string;
  readonly because?: string;
}

/** Our stable code for a zod issue. */
function codeOf(issue: core.$ZodIssue, number: string | undefined): BudgetIssueCode {
  switch (issue.code) {
    case "invalid_type":
      return "wrong-type";
    case "invalid_value":
    case "invalid_union":
      return "not-in-list";
    case "too_big":
    case "too_small":
      return issue.origin === "string" ? "too-long" : "out-of-range";
    case "invalid_format":
      if (number) return "not-a-number";
      return issue.format === "date" ? "not-a-date" : "wrong-form";
    default:
      return "wrong-form";
  }
}

function faultOf(issue: core.$ZodIssue, value: unknown, there: boolean, number: string | undefined): Fault {
  const expected = number ?? expectedBy(issue);
  if (!there) return { code: "missing", expected };
  if (number && typeof value === "number") return { code: "javascript-number", expected, because: WHY_TEXT };
  return { code: codeOf(issue, number), expected };
}

function hasKey(root: unknown, path: readonly PropertyKey[]): boolean {
  const above = valueAt(root, pointerTo(path.slice(0, -1)));
  return (
    path.length === 0 ||
    (typeof above === "object" && above !== null && Object.hasOwn(above, path.at(-1) ?? ""))
  );
}

/** The Chinese name of a place; clipped, since item names come from JSON that may hold anything. */
function nameOf(root: unknown, pointer: string): string {
  return clipped(placeNameOf(root as DepartmentBudget, pointer));
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

/** A zod issue in our own codes and Chinese words; nothing of its English is kept. */
export function issuesOf(root: unknown, issue: core.$ZodIssue): readonly BudgetIssue[] {
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
