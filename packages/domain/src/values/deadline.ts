import * as z from "../schema/z.js";
import { toHalfWidth } from "./printed-number.js";

/** A time by which something is due (时限; reference §5.2): 2021年12月底前, ≤12月. */
export const Deadline = z.strictObject({
  /** null if the text names no year: the budget's own is meant. */
  year: z.nullable(z.int({ error: "年份须为 1990 至 2100 的整数" }).check(z.gte(1990), z.lte(2100))),
  month: z.int({ error: "月份须为 1 至 12 的整数" }).check(z.gte(1), z.lte(12)),
  /** null if the end of the month is meant. */
  day: z.nullable(z.int({ error: "日须为 1 至 31 的整数" }).check(z.gte(1), z.lte(31))),
});
export type Deadline = z.output<typeof Deadline>;

const YEAR = String.raw`(?:(\d{4})\s*年\s*)?`;
const MONTH_END = new RegExp(
  String.raw`^${YEAR}(?:(\d{1,2})\s*月(?:份)?|(年))\s*(?:底|末)\s*(?:之?前|以前)?$`,
);
const DAY = new RegExp(String.raw`^${YEAR}(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:之?前|以前)$`);
const AT_MOST = new RegExp(String.raw`^(?:≤|<=|不晚于|不迟于)\s*${YEAR}(\d{1,2})\s*月(?:份|底)?$`);

/**
 * Reads a deadline, whole texts only: 2021年12月底前, 12月底前, 6月30日前, ≤12月, 年底前. undefined for anything else.
 * Use it for the words of a target, or for a number with the unit 月 (≤12月 may also mean the length of a year).
 */
export function parseDeadline(text: string): Deadline | undefined {
  const half = toHalfWidth(text).trim();
  if (half.length > 40) return undefined;
  const [, year, month, end, day] = partsOf(half);
  const found = {
    year: year ? Number(year) : null,
    month: end ? 12 : Number(month),
    day: day ? Number(day) : null,
  };
  return Deadline.safeParse(found).data;
}

function partsOf(half: string): readonly (string | undefined)[] {
  const byDay = DAY.exec(half);
  if (byDay) return [half, byDay[1], byDay[2], undefined, byDay[3]];
  // 2021年底前: the year's own 年 is the end's
  const yearEnd = /^(\d{4})\s*年\s*(?:底|末)\s*(?:之?前|以前)?$/.exec(half);
  if (yearEnd) return [half, yearEnd[1], undefined, "年"];
  return MONTH_END.exec(half) ?? AT_MOST.exec(half) ?? [];
}

/** Prints a deadline: 2021年12月底前, 6月30日前. {@link parseDeadline} reads it back. */
export function formatDeadline({ year, month, day }: Deadline): string {
  return `${year === null ? "" : `${year}年`}${month}月${day === null ? "底" : `${day}日`}前`;
}
