import { InputFault } from "@qingbei/domain";
import type * as z from "zod";

/** One fault in a configuration file: its key, what was expected, what was found. */
export interface ConfigIssue {
  /** severity.typing-errors, rules[0]; empty for the file as a whole. */
  readonly key: string;
  readonly expected: string;
  /** As JSON; absent if nothing was found. */
  readonly found?: string;
}

/** Most characters of a found value that are quoted. */
const LONGEST = 60;

function quoted(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
}

/** The fault of the value at a key. */
export function issueAt(key: string, expected: string, value: unknown): ConfigIssue {
  return { key, expected, ...(value !== undefined && { found: quoted(value) }) };
}

/** All issues of one file as one fault. */
export function configFault(
  file: string,
  issues: readonly ConfigIssue[],
  hint = "按提示改正配置后再运行；全部键见 qingbei schema ReviewConfig",
): InputFault {
  const lines = issues.map(({ key, expected, found }) => {
    const where = key === "" ? file : `${file} 的 ${key}`;
    const stood = found === undefined ? "没有写" : `写的是 ${found}`;
    // the content of a file that cannot be read is not known
    const actual = key === "" && found === undefined ? "" : `，${stood}`;
    return `${where}：应为${/^\w/.test(expected) ? " " : ""}${expected}${actual}`;
  });
  return new InputFault("invalid-config", lines.join("\n"), hint);
}

/** A path within the file as in JavaScript: suppressions[0].until. */
function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((key, part) => {
    if (typeof part === "number") return `${key}[${part}]`;
    return key === "" ? String(part) : `${key}.${String(part)}`;
  }, "");
}

const TYPES: Readonly<Record<string, string>> = {
  string: "文字（加引号）",
  number: "数",
  int: "整数",
  boolean: "true 或 false",
  array: "列表 […]",
  object: "对象 {…}",
  record: "对象 {…}",
};

const FORMATS: Readonly<Record<string, string>> = { date: "日期，如 2026-12-31" };

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join("、");
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? "不为空的内容"
        : `不小于 ${issue.minimum} 的数`;
    case "too_big":
      return `不大于 ${issue.maximum} 的数`;
    case "invalid_format":
      return FORMATS[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    root,
  );
}

/** The faults that a schema found, in Chinese. `root` is the file's content. */
export function issuesOf(error: z.core.$ZodError, root: unknown): readonly ConfigIssue[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        issueAt(keyOf([...issue.path, key]), "认识的键（没有这个键）", valueAt(root, [...issue.path, key])),
      );
    }
    if (issue.code === "custom")
      return [
        {
          key: keyOf(issue.path),
          expected: `完整的一条：${issue.message}`,
          found: quoted(valueAt(root, issue.path)),
        },
      ];
    return [issueAt(keyOf(issue.path), expectedOf(issue), valueAt(root, issue.path))];
  });
}
