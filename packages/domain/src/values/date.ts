import * as z from "../schema/z.js";
import { toHalfWidth } from "./printed-number.js";

/** A calendar day as YYYY-MM-DD; a day that the calendar has. */
export const CalendarDate = z.date({ error: "日期须为 YYYY-MM-DD" });
export type CalendarDate = z.output<typeof CalendarDate>;

const CHINESE = /(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

/** The first day that a text writes, 截止时间：2020年12月31日; undefined where none is, or one that no calendar has. */
export function parseChineseDate(text: string): CalendarDate | undefined {
  const match = CHINESE.exec(toHalfWidth(text));
  if (!match) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const parsed = CalendarDate.safeParse(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return parsed.success ? parsed.data : undefined;
}

const WHOLE =
  /^(\d{4})(?:\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日|-(\d{1,2})-(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|\/(\d{1,2})\/(\d{1,2}))$/;

/**
 * Reads a day as printed, the whole text: 2020年12月31日, 2020-12-31, 2020.12.31, 2020/12/31.
 * Undefined for anything else and for a day that no calendar has.
 */
export function parseDate(text: string): CalendarDate | undefined {
  const match = WHOLE.exec(toHalfWidth(text).trim());
  if (!match) return undefined;
  const [year = "", month = "", day = ""] = match.slice(1).filter((part) => part !== undefined);
  return CalendarDate.safeParse(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`).data;
}

/** Prints a day: 2020年12月31日, or with the sign given between year, month and day. {@link parseDate} reads it back. */
export function formatDate(date: CalendarDate, style: "年月日" | "-" | "." | "/" = "年月日"): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return style === "年月日" ? `${year}年${Number(month)}月${Number(day)}日` : [year, month, day].join(style);
}
