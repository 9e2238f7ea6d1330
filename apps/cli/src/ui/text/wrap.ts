import type { Line, Style } from "./span.js";
import { graphemesOf } from "./width.js";

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const WORD = /^[\p{Nd}\p{Script=Latin}.,%‰‐_-]$/u;
const DIGIT = /^[\p{Nd}万亿]$/u;
/** Stays with the number before it. */
const UNIT = /^[万亿元%％]$/u;
/** Never at the beginning of a row. */
const CLOSING = /^[，。、；：？！）》】〕”’％℃…—]$/u;
/** Never at the end of a row. */
const OPENING = /^[（《【〔“‘]$/u;

/**
 * Breaks a text into rows of at most `width` columns: between Chinese characters, never within a number or between it
 * and its unit. Blanks at a break belong to no row.
 */
export function wrap(text: string, width: number): readonly Range[] {
  const units = graphemesOf(text);
  const breakable = (at: number): boolean => {
    const before = units[at - 1]?.text ?? "";
    const after = units[at]?.text ?? "";
    const joined = (WORD.test(before) && WORD.test(after)) || (DIGIT.test(before) && UNIT.test(after));
    return !joined && !CLOSING.test(after) && !OPENING.test(before);
  };
  const rows: Range[] = [];
  let first = 0;
  while (first < units.length) {
    let end = first;
    for (let used = 0; end < units.length; end++) {
      used += units[end]?.width ?? 0;
      if (used > width && end > first) break;
    }
    let next = end;
    if (end < units.length) {
      while (next > first && !breakable(next)) next--;
      // a word longer than the row
      if (next === first) next = end;
    }
    let last = next;
    while (next < units.length && last > first + 1 && units[last - 1]?.text === " ") last--;
    rows.push({ start: units[first]?.start ?? 0, end: units[last - 1]?.end ?? text.length });
    first = next;
    while (units[first]?.text === " ") first++;
  }
  return rows.length > 0 ? rows : [{ start: 0, end: 0 }];
}

/** Wrapped rows of running text in one style. */
export function wrapped(text: string, width: number, style: Style = "plain"): readonly Line[] {
  return wrap(text, width).map(({ start, end }) => [{ text: text.slice(start, end), style }]);
}
