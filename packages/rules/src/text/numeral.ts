import { toHalfWidth, withoutBlanks } from "@qingbei/domain";
import { numberingOf } from "@qingbei/domain/internal";

/** The numbering of a heading: 六、 is 6 in the style “一、”. */
export interface Numbering {
  readonly value: number;
  /** The label with its numeral replaced by the first of its kind: 一、, （一）, 1., 1、, ①. */
  readonly style: string;
}

const DIGITS = "零一二三四五六七八九";
const NUMERAL = /\d+|[一二三四五六七八九十]+|[①-⑳]/;
const BEFORE_CIRCLED = 0x245f;

/** The numbering of a label; undefined for anything else, such as 1.2 or A. */
export function parseNumbering(label: string): Numbering | undefined {
  const numbering = numberingOf(toHalfWidth(label));
  if (!numbering) return undefined;
  const { style, ordinal } = numbering;
  const first = style === "circled" ? "①" : style.startsWith("arabic") ? "1" : "一";
  // different brackets, a different full stop or a blank do not make another style
  const form = numbering.label.replace(NUMERAL, first).replaceAll("(", "（").replaceAll(")", "）");
  return { value: ordinal, style: withoutBlanks(form) };
}

/** A number in the numeral of `style`: 7 in the style “一、” is 七、. */
export function printNumbering({ value, style }: Numbering): string {
  const ones = value % 10 === 0 && value > 9 ? "" : DIGITS.charAt(value % 10);
  const tens = value >= 20 ? DIGITS.charAt(Math.floor(value / 10)) : "";
  const chinese = value < 10 ? DIGITS.charAt(value) : `${tens}十${ones}`;
  return style
    .replace("一", chinese)
    .replace("1", String(value))
    .replace("①", String.fromCharCode(BEFORE_CIRCLED + value));
}
