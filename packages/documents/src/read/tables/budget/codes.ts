import { toHalfWidth, withoutBlanks } from "@qingbei/domain";

export const DIGITS = /^\d+$/;
const PART_WIDTHS = [3, 2, 2] as const;
const LONGEST_CODE = 7;
const ECONOMIC_CLASS = /^[35]\d{2}$/;

/** Whether a cell holds several codes, one beneath the other, which together are not one code. */
export function holdsSeveralCodes(text: string): boolean {
  const codes = toHalfWidth(text).trim().split(/\s+/);
  return codes.length > 1 && codes.every((code) => DIGITS.test(code)) && codes.join("").length > LONGEST_CODE;
}

/**
 * Joins the parts of a code, each as wide as its level: 201, 5, 7 is 2010507. A column may also hold the whole code
 * down to its level.
 */
export class Codes {
  #parts: string[] = [];

  /** The code of a row by the cells of its code columns; blank leading cells repeat those above. */
  read(cells: readonly string[]): string | undefined {
    const parts = cells.map((text) => withoutBlanks(toHalfWidth(text)));
    if (parts.length === 1) {
      const whole = parts[0] ?? "";
      return DIGITS.test(whole) ? this.#whole(whole) : undefined;
    }
    const last = parts.findLastIndex((part) => part !== "");
    if (last < 0 || parts.some((part) => part !== "" && !DIGITS.test(part))) return undefined;
    const first = parts.findIndex((part) => part !== "");
    // the parts in front of the first printed one are those of the row above
    const known = this.#parts.slice(0, first);
    if (known.length < first) return undefined;
    for (const [level, part] of parts.entries()) {
      if (level < first || level > last) continue;
      const before = known.join("");
      const isWhole = level > 0 && part.length > 2 && part.startsWith(before);
      known.push((isWhole ? part.slice(before.length) : part).padStart(PART_WIDTHS[level] ?? 2, "0"));
    }
    this.#parts = known;
    const code = known.join("");
    return code.length <= LONGEST_CODE ? code : undefined;
  }

  /** A code in a single column. Beneath an economic class its sections may be printed without it: 301, 01, 02. */
  #whole(text: string): string {
    const [top] = this.#parts;
    if (text.length <= 2 && top && ECONOMIC_CLASS.test(top)) return top + text.padStart(2, "0");
    this.#parts = [text.slice(0, 3)];
    return text;
  }
}
