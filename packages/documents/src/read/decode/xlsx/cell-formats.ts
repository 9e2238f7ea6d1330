import { attributeOf, childOf, childrenOf, type XmlNode } from "../xml/xml-tree.js";
import { parseFormat } from "./format-code.js";
import type { NumberFormat } from "./number-text.js";

/** The built-in formats of a Chinese Excel by number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;"¥"-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
const GENERAL = "General";

/** The code of a format by its number: the workbook's own, else Excel's built-in one. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) || (BUILT_IN[id] ?? GENERAL);
}

/** The codes of a workbook's styles in order, as its part on styles has them. */
export function formatCodes(styles: XmlNode): string[] {
  const own = new Map<number, string>();
  for (const format of childrenOf(childOf(styles, "s:numFmts"), "s:numFmt"))
    own.set(Number(attributeOf(format, "numFmtId")), attributeOf(format, "formatCode") ?? "");
  return childrenOf(childOf(styles, "s:cellXfs"), "s:xf").map((style) =>
    formatCode(Number(attributeOf(style, "numFmtId") ?? 0), own),
  );
}

/** Which styles of a workbook cross out the text of their cells. */
export function struckStyles(styles: XmlNode): ReadonlySet<number> {
  const fonts = childrenOf(childOf(styles, "s:fonts"), "s:font").map((font) => {
    const strike = childOf(font, "s:strike");
    return strike !== undefined && !/^(0|false)$/.test(attributeOf(strike) ?? "");
  });
  const struck = new Set<number>();
  for (const [index, style] of childrenOf(childOf(styles, "s:cellXfs"), "s:xf").entries())
    if (fonts[Number(attributeOf(style, "fontId") ?? 0)]) struck.add(index);
  return struck;
}

/** How the cells of a workbook print their numbers, by the style that a cell names. */
export class CellFormats {
  readonly #codes: readonly string[];
  readonly #is1904: boolean;
  readonly #struck: ReadonlySet<number>;
  readonly #parsed = new Map<string, NumberFormat>();

  /**
   * @param codes the format's code of each style, in order
   * @param struck the styles that cross out, by their places
   */
  constructor(codes: readonly string[], is1904: boolean, struck: ReadonlySet<number> = new Set()) {
    this.#codes = codes;
    this.#is1904 = is1904;
    this.#struck = struck;
  }

  /** Whether a cell of a style is crossed out. */
  isStruck(style: string | undefined): boolean {
    return this.#struck.has(Number(style ?? 0));
  }

  /** @param style as the cell names it, an index */
  of(style: string | undefined): NumberFormat {
    const code = this.#codes[Number(style ?? 0)] ?? GENERAL;
    const known = this.#parsed.get(code);
    if (known) return known;
    const format = { sections: parseFormat(code), is1904: this.#is1904, isGeneral: code === GENERAL };
    this.#parsed.set(code, format);
    return format;
  }
}
