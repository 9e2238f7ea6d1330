import { toHalfWidth } from "@qingbei/domain";

/** The numbering of a heading: 六、 is 6 in the style “一、”. */
export interface Numbering {
  readonly value: number;
  /** The label with its numeral replaced by the first of its kind: 一、, （一）, 1., 1、, ①. */
  readonly style: string;
}

const DIGITS = "零一二三四五六七八九";
const CHINESE = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/;
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

function chineseValue(text: string): number | undefined {
  const match = CHINESE.exec(text);
  if (!match || text === "") return undefined;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && !ones ? DIGITS.indexOf(tens) : undefined;
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

const LABEL = /^(第|[（(])?\s*(\d{1,3}|[一二三四五六七八九十]{1,3}|[①-⑳])\s*(.*)$/;

/** The numbering that a label prints; undefined for anything else, such as 1.2 or A. */
export function parseNumbering(label: string): Numbering | undefined {
  const match = LABEL.exec(toHalfWidth(label).trim());
  if (!match) return undefined;
  const [, before = "", numeral = "", after = ""] = match;
  if (/\d/.test(after)) return undefined;
  const circled = CIRCLED.indexOf(numeral);
  const value = circled >= 0 ? circled + 1 : /^\d/.test(numeral) ? Number(numeral) : chineseValue(numeral);
  if (!value) return undefined;
  const first = circled >= 0 ? "①" : /^\d/.test(numeral) ? "1" : "一";
  // ( and （, . and ．, a stray blank: not another style
  const style = `${before}${first}${after}`.replaceAll("(", "（").replaceAll(")", "）").replaceAll(/\s/g, "");
  return { value, style };
}

/** A number in the numeral of `style`: 7 in the style “一、” is 七、. */
export function printNumbering({ value, style }: Numbering): string {
  const ones = value % 10 === 0 && value > 9 ? "" : DIGITS.charAt(value % 10);
  const tens = value >= 20 ? DIGITS.charAt(Math.floor(value / 10)) : "";
  const chinese = value < 10 ? DIGITS.charAt(value) : `${tens}十${ones}`;
  return style
    .replace("一", chinese)
    .replace("1", String(value))
    .replace("①", CIRCLED.charAt(value - 1));
}
