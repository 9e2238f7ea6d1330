import * as z from "zod";
import { toHalfWidth } from "./printed-number.js";

/** A calendar day as YYYY-MM-DD; a day that the calendar has. */
export const CalendarDate = z.iso.date({ error: "日期须为 YYYY-MM-DD" });
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
