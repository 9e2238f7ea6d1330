/**
 * What can be wrong with a budget as JSON. A closed union; the codes are permanent.
 * About the text: `invalid-json`, `duplicate-key`. About any JSON: `too-long`, `too-deep`, `too-many`, `unsafe-key`, `lone-surrogate`,
 * `not-finite`, `not-json`. About a budget: all others.
 */
export type BudgetIssueCode =
  | "invalid-json"
  | "duplicate-key"
  | "too-long"
  | "too-deep"
  | "too-many"
  | "unsafe-key"
  | "lone-surrogate"
  | "not-finite"
  | "not-json"
  | "missing"
  | "unknown-key"
  | "wrong-type"
  | "wrong-version"
  | "not-in-list"
  | "out-of-range"
  | "javascript-number"
  | "not-a-number"
  | "not-a-date"
  | "wrong-form";

/** One fault of a budget as JSON: where, what was expected, and what was found. */
export interface BudgetIssue {
  readonly code: BudgetIssueCode;
  /** JSON pointer (RFC 6901); for a missing or unknown key, the pointer of the key itself, not of its owner. */
  readonly pointer: string;
  /** In Chinese, short. */
  readonly expected: string;
  /** In Chinese or as found, clipped. */
  readonly found: string;
  /** The whole in one Chinese sentence. */
  readonly message: string;
  /** Where it stands in the JSON text, from 1: for faults of the text. */
  readonly position?: { readonly line: number; readonly column: number };
}

const LONGEST = 40;

/** A text or key that is safe to show: clipped, on one line, lone surrogates replaced. */
export function clipped(text: string): string {
  const start = text.slice(0, LONGEST).replace(/[\p{Cc}\p{Surrogate}]/gu, "�");
  return text.length > LONGEST ? `${start}…（共${text.length}字）` : start;
}

/** A short description of a value, in Chinese; never throws. */
export function foundOf(value: unknown): string {
  if (value === undefined) return "没有值（undefined）";
  if (value === null) return "空（null）";
  if (typeof value === "string") return `“${clipped(value)}”`;
  if (typeof value === "number") return `数 ${value}`;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `列表（${value.length}项）`;
  return typeof value === "object" ? "对象" : typeof value;
}

/** The JSON pointer of a path. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
