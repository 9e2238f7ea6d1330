import { CellFormats } from "../xlsx/cell-formats.js";
import { attributeOf, childOf, childrenOf, type XmlNode } from "../xml/xml-tree.js";

/** The formats that Excel calls by a name in these files, as codes of a Chinese Excel. */
const NAMED: Readonly<Record<string, string>> = {
  "General Number": "General",
  Fixed: "0.00",
  Standard: "#,##0.00",
  Percent: "0.00%",
  Scientific: "0.00E+00",
  Currency: '"¥"#,##0.00;"¥"-#,##0.00',
  "Euro Currency": '"€"#,##0.00;"€"-#,##0.00',
  "General Date": "yyyy/m/d h:mm",
  "Short Date": "yyyy/m/d",
  "Medium Date": "d-mmm-yy",
  "Long Date": 'yyyy"年"m"月"d"日"',
  "Short Time": "h:mm",
  "Medium Time": "h:mm AM/PM",
  "Long Time": "h:mm:ss",
};
/** The style of a cell that names none, and which the others are based on. */
const USUAL = "Default";
/** The longest chain of styles based on styles. */
const LONGEST_CHAIN = 20;

interface Style {
  readonly format: string | undefined;
  readonly isStruck: boolean | undefined;
  readonly parent: string | undefined;
}

function styleOf(node: XmlNode): Style {
  const strike = attributeOf(childOf(node, "ss:Font"), "StrikeThrough");
  return {
    format: attributeOf(childOf(node, "ss:NumberFormat"), "Format"),
    isStruck: strike === undefined ? undefined : strike === "1",
    parent: attributeOf(node, "Parent"),
  };
}

/** The styles of a workbook of 2003 in XML, by the places that `formats` knows them by. */
export class ExcelStyles {
  readonly formats: CellFormats;
  /** Its days are counted from 1904. */
  readonly is1904: boolean;
  readonly #places: ReadonlyMap<string, string>;

  constructor(part: XmlNode | undefined, is1904: boolean) {
    this.is1904 = is1904;
    const styles = new Map<string, Style>();
    for (const node of childrenOf(part, "ss:Style")) {
      const id = attributeOf(node, "ID");
      if (id !== undefined) styles.set(id, styleOf(node));
    }
    const resolved = [USUAL, ...styles.keys()].map((id) => resolve(styles, id));
    this.#places = new Map([...styles.keys()].map((id, index) => [id, String(index + 1)]));
    this.formats = new CellFormats(
      resolved.map(({ format = "General" }) => NAMED[format] ?? format),
      is1904,
      new Set(resolved.flatMap(({ isStruck }, index) => (isStruck ? [index] : []))),
    );
  }

  /** @param id as a cell, its row or its column names it */
  placeOf(id: string | undefined): string {
    return this.#places.get(id ?? USUAL) ?? "0";
  }
}

/** A style with what it takes from those that it is based on. */
function resolve(styles: ReadonlyMap<string, Style>, id: string): Partial<Omit<Style, "parent">> {
  let format: string | undefined;
  let isStruck: boolean | undefined;
  let at: string | undefined = id;
  for (let step = 0; step < LONGEST_CHAIN && at !== undefined; step++) {
    const style: Style | undefined = styles.get(at);
    format ??= style?.format;
    isStruck ??= style?.isStruck;
    at = style?.parent ?? (at === USUAL ? undefined : USUAL);
  }
  return { format, isStruck };
}
