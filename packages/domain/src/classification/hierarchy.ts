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

/** The code that this one stands under: 2010301 → 20103. None for a 类. Whether the tables know it is another question. */
export function parentOf<C extends ClassificationCode>(code: C): C | undefined {
  return code.length > 3 ? (code.slice(0, -2) as C) : undefined;
}

/** The codes above, the 类 first: 2010301 → 201, 20103. None for a 类. */
export function ancestors<C extends ClassificationCode>(code: C): readonly C[] {
  const parent = parentOf(code);
  return parent ? [...ancestors(parent), parent] : [];
}

/** Whether `part` is `whole` or stands beneath it. Codes of two tables are not compared: that does not compile. */
export function contains<C extends ClassificationCode>(whole: C, part: NoInfer<C>): boolean {
  return part.startsWith(whole);
}

/** A code as three columns print it: 2010301 → 201, 03, 01. `parseCode` reads it back. */
export function columnsOf(code: ClassificationCode): readonly string[] {
  return [code.slice(0, 3), ...(code.slice(3).match(/\d{2}/g) ?? [])];
}
