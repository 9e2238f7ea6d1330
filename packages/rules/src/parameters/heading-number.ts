/**
 * What numbers a heading, for patterns of whole lines: 第一部分, 一、, （一）, or 一 where the mark became a blank. Digits
 * number items and rows. Where a text is looked at by itself, `numberingOf` of the domain tells its number.
 */
export const headingNumber =
  "(?:第[一二三四五六七八九十]{1,3}部分[、.．：:]?|[一二三四五六七八九十]{1,3}[、.．\\s]|[（(][一二三四五六七八九十]{1,3}[）)][、.．]?)\\s*";
