import * as z from "../schema/z.js";
import { parseSpeltDigits } from "./chinese-numeral.js";
import { toHalfWidth } from "./printed-number.js";

/** A fiscal year: the calendar year from 1 January to 31 December (预算法 第十八条). */
export const FiscalYear = z
  .int({ error: "财政年度须为整数年份，如 2021" })
  .check(z.gte(1990, { error: "财政年度早于 1990" }), z.lte(2100, { error: "财政年度晚于 2100" }))
  .brand<"FiscalYear">();
export type FiscalYear = z.output<typeof FiscalYear>;

/** The year before. */
export function previousYear(year: FiscalYear): FiscalYear {
  return (year - 1) as FiscalYear;
}

/**
 * Reads a year, whole texts only: 2024年, 2024年度, 二〇二四年. undefined for anything else and for years out of range:
 * a bare 2024 may be an amount.
 */
export function parseFiscalYear(text: string): FiscalYear | undefined {
  const [, year = ""] = /^(.{4})\s*年度?$/.exec(toHalfWidth(text).trim()) ?? [];
  const digits = /^\d{4}$/.test(year) ? year : parseSpeltDigits(year);
  return FiscalYear.safeParse(Number(digits)).data;
}

/** The source of a pattern of a year in digits, 1900 to 2099, for patterns that look for one among words. */
export const yearPattern = "(?:19|20)\\d{2}";
const YEARS = new RegExp(`(?<!\\d)${yearPattern}(?!\\d)`, "g");

/** The years that a text names in digits, in order; not the first digits of an amount or a code: 20210301. */
export function yearsIn(text: string): readonly number[] {
  return Array.from(toHalfWidth(text).matchAll(YEARS), ([year]) => Number(year));
}

/** Prints a year: 2024年. {@link parseFiscalYear} reads it back. */
export function formatFiscalYear(year: FiscalYear): string {
  return `${year}年`;
}
