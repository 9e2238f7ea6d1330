import type { ClassificationCode, ClassificationTable } from "./code.js";

const BY_FIRST_DIGIT: Readonly<Record<string, ClassificationTable>> = {
  1: "revenue",
  2: "functional",
  3: "economicDepartment",
  5: "economicGovernment",
};

/** The table that a code belongs to, by its first digit. */
export function tableOf(code: ClassificationCode): ClassificationTable {
  // the code's schema has seen the digit
  return BY_FIRST_DIGIT[code.charAt(0)] as ClassificationTable;
}

/** 类, 款, 项, and 目, which only revenue has. */
export type ClassificationLevel = "category" | "section" | "item" | "subitem";

const LEVELS: readonly ClassificationLevel[] = ["category", "section", "item", "subitem"];

/** The level of a code, by its length: 3, 5, 7, 9 digits. */
export function levelOf(code: ClassificationCode): ClassificationLevel {
  return LEVELS[(code.length - 3) / 2] as ClassificationLevel;
}

/** The code directly above: 20103 for 2010301; undefined for a 类. It need not be in the tables. */
export function parentOf<C extends ClassificationCode>(code: C): C | undefined {
  return code.length > 3 ? (code.slice(0, -2) as C) : undefined;
}

/** The codes above, from the 类 down: 201, 20103 for 2010301; empty for a 类. */
export function ancestors<C extends ClassificationCode>(code: C): readonly C[] {
  const parent = parentOf(code);
  return parent ? [...ancestors(parent), parent] : [];
}

/** Whether `part` is `whole` or a code beneath it. Codes of two tables cannot be compared: that does not compile. */
export function contains<C extends ClassificationCode>(whole: C, part: NoInfer<C>): boolean {
  return part.startsWith(whole);
}

/** A code as printed in three columns: 2010301 → 201, 03, 01. `parseCode` reads it back. */
export function columnsOf(code: ClassificationCode): readonly string[] {
  return [code.slice(0, 3), ...(code.slice(3).match(/\d{2}/g) ?? [])];
}
