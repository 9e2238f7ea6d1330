import type * as core from "zod/v4/core";

/** Chinese words for types, by zod's names. */
const TYPES: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数",
  int: "整数",
  boolean: "true 或 false",
  array: "列表",
  tuple: "列表",
  object: "对象",
};

const listed = (values: readonly unknown[]) => values.map((value) => String(value)).join("、");

/** What a schema expects of an issue's value, in Chinese: 以下之一：budget、finalAccounts. */
export function expectedBy(issue: core.$ZodRawIssue | core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[String(issue.expected)] ?? String(issue.expected);
    case "invalid_value":
      return issue.values?.length === 1 ? listed(issue.values) : `以下之一：${listed(issue.values ?? [])}`;
    case "too_big":
    case "too_small": {
      const [side, bound] = issue.code === "too_big" ? ["不大于", issue.maximum] : ["不小于", issue.minimum];
      if (issue.origin === "string") return `长度${side} ${bound} 字的文字`;
      return issue.origin === "array" ? `${side} ${bound} 项的列表` : `${side} ${bound} 的数`;
    }
    case "invalid_format":
      if (issue.format === "date") return "日期，写作 YYYY-MM-DD";
      return `合乎 ${issue.pattern ?? issue.format} 的文字`;
    case "invalid_union": {
      const kinds = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
      return kinds.length > 0 ? `以下之一：${listed(kinds)}` : "规定的种类之一";
    }
    default:
      return "合乎规定的值";
  }
}

/** A short description of a value; never throws: a bigint or a circular object is named, not printed. */
export function shown(input: unknown): string {
  if (typeof input === "string") return JSON.stringify(input.length > 40 ? `${input.slice(0, 40)}…` : input);
  if (input === undefined) return "没有值";
  if (input === null || typeof input === "boolean" || typeof input === "number") return String(input);
  if (Array.isArray(input)) return "列表";
  return typeof input === "object" ? "对象" : typeof input;
}

/** One Chinese sentence for a refused value: what was expected, what was found. */
export function messageOf(issue: core.$ZodRawIssue): string {
  if (issue.code === "unrecognized_keys")
    return `没有${(issue.keys ?? []).map((key) => `“${String(key).slice(0, 40)}”`).join("、")}这个键`;
  return `须为${expectedBy(issue)}；实际为${shown(issue.input)}`;
}
