import * as z from "zod";

/** A calendar day as YYYY-MM-DD. */
export const CalendarDate = z.iso.date({ error: "日期须为 YYYY-MM-DD" });
export type CalendarDate = z.output<typeof CalendarDate>;

/** The day that 2020年12月31日 writes, or undefined. */
export function parseChineseDate(text: string): CalendarDate | undefined {
  const match = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text);
  if (!match) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const parsed = CalendarDate.safeParse(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return parsed.success ? parsed.data : undefined;
}
