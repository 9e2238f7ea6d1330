/**
 * The number of a heading, for patterns of whole lines: 第一部分, 一、, （一）, or 一 with a blank instead of its mark.
 * Digits number items and rows. For a single text, use the domain's `numberingOf`.
 */
export const headingNumber =
  "(?:第[一二三四五六七八九十]{1,3}部分[、.．：:]?|[一二三四五六七八九十]{1,3}[、.．\\s]|[（(][一二三四五六七八九十]{1,3}[）)][、.．]?)\\s{0,8}";
