import * as z from "../schema/z.js";
import { toHalfWidth } from "./printed-number.js";

/** A day as YYYY-MM-DD that exists in the calendar. */
export const CalendarDate = z.date({ error: "日期须为 YYYY-MM-DD" });
export type CalendarDate = z.output<typeof CalendarDate>;

const CHINESE = /(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

/** The first date in a text, 截止时间：2020年12月31日; undefined without one, or if that day does not exist. */
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
 * Reads a date, whole texts only: 2020年12月31日, 2020-12-31, 2020.12.31, 2020/12/31.
 * undefined for anything else, and for a day that does not exist.
 */
export function parseDate(text: string): CalendarDate | undefined {
  const match = WHOLE.exec(toHalfWidth(text).trim());
  if (!match) return undefined;
  const [year = "", month = "", day = ""] = match.slice(1).filter((part) => part !== undefined);
  return CalendarDate.safeParse(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`).data;
}

/**
 * Prints a date: 2020年12月31日, or with the given sign between year, month and day. {@link parseDate} reads it back.
 */
export function formatDate(date: CalendarDate, style: "年月日" | "-" | "." | "/" = "年月日"): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return style === "年月日" ? `${year}年${Number(month)}月${Number(day)}日` : [year, month, day].join(style);
}
