import type { FormatSection } from "./format-code.js";

const DAY = 86_400_000;
const WEEKDAYS = "日一二三四五六";
/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/** Excel counts a 29 February 1900 that never was. */
const NEVER_WAS = 60;

/** The day that is counted as 0. */
const dayZero = (is1904: boolean) => (is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31));

function dateOf(serial: number, is1904: boolean): Date {
  const since = dayZero(is1904) - (is1904 || serial < NEVER_WAS ? 0 : DAY);
  return new Date(since + Math.round(serial * DAY));
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d{1,9})?))?$/;

/** The number by which a workbook keeps a day and time, of their text 2024-03-05T00:00:00.000; any other text as it is. */
export function serialOf(text: string, is1904: boolean): string {
  const match = ISO.exec(text.trim());
  if (!match) return text;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((each) => Number(each ?? 0));
  const time = Date.UTC(year, month - 1, day, hours, minutes) + seconds * 1000;
  const days = (time - dayZero(is1904)) / DAY;
  return String(is1904 || days < NEVER_WAS ? days : days + 1);
}

const padded = (value: number, letters: string) => String(value).padStart(letters.length > 1 ? 2 : 1, "0");

/** A day and time in its format; undefined if the number is not a day. */
export function dateText(serial: number, { tokens }: FormatSection, is1904: boolean): string | undefined {
  if (!(serial >= 0 && serial <= LAST_DAY)) return undefined;
  const date = dateOf(serial, is1904);
  const isHalved = tokens.some(
    ({ kind, text }) => kind === "mark" && /^(?:a\/p|am\/pm|上午\/下午)$/i.test(text),
  );
  const hours = date.getUTCHours();
  const minutes = date.getUTCMinutes();
  let text = "";
  let last = "";
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "mark") {
      text += token.kind === "literal" ? token.text : "";
      continue;
    }
    const letters = token.text.toLowerCase();
    const next = tokens
      .slice(index + 1)
      .find(({ kind, text: each }) => kind === "mark" && /^[ymdhs]/i.test(each));
    // m is minutes behind hours or before seconds
    const isMinutes = letters[0] === "m" && (last[0] === "h" || /^s/i.test(next?.text ?? ""));
    if (letters[0] === "y" || letters === "e") {
      const year = String(date.getUTCFullYear());
      text += letters.length > 2 || letters === "e" ? year : year.slice(2);
    } else if (isMinutes) text += padded(minutes, letters);
    else if (letters[0] === "m") text += padded(date.getUTCMonth() + 1, letters);
    else if (letters[0] === "d") text += padded(date.getUTCDate(), letters);
    else if (letters[0] === "h") text += padded(isHalved ? ((hours + 11) % 12) + 1 : hours, letters);
    else if (letters[0] === "s") text += padded(date.getUTCSeconds(), letters);
    else if (/\//.test(letters) && letters.length > 1) text += hours < 12 ? "上午" : "下午";
    else if (/^aaa/.test(letters))
      text += `${letters.length > 3 ? "星期" : ""}${WEEKDAYS[date.getUTCDay()] ?? ""}`;
    else if (/^[/.,]$/.test(letters)) text += letters;
    last = letters;
  }
  return text.trim();
}
