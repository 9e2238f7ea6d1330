import type { OfficePackage } from "../ooxml/office-package.js";
import { attributeOf, childOf, childrenOf } from "../xml/xml-tree.js";
import { type PrintArea, printAreas } from "./print-areas.js";

/** A sheet of a workbook. */
export interface SheetEntry {
  readonly name: string;
  /** The part with its cells; undefined if the workbook names none. */
  readonly part: string | undefined;
  readonly isHidden: boolean;
  /** Its print areas; undefined if all of it is printed. */
  readonly printAreas: readonly PrintArea[] | undefined;
}

export interface Workbook {
  /** The sheets in the order of their tabs, without charts. */
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
  readonly styles: string | undefined;
  readonly strings: string | undefined;
}

/** Reads the structure of a workbook. @throws InputFault */
export function readWorkbook(file: OfficePackage, main: string): Workbook {
  const tree = file.tree(main, "s:workbook");
  const relationships = file.relationships(main);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const pointed = (type: string, usual: string) => {
    const target = relationships.find((each) => each.type === type)?.target ?? `${folder}${usual}`;
    return file.has(target) ? target : undefined;
  };
  const areas = printAreas(tree);
  const sheets = childrenOf(childOf(tree, "s:sheets"), "s:sheet").flatMap((sheet, index) => {
    const id = sheet.attributes["r:id"] ?? attributeOf(sheet, "id");
    const target = relationships.find((each) => each.id === id);
    if (target && target.type !== "worksheet") return [];
    const usual = `${folder}worksheets/sheet${index + 1}.xml`;
    const part = target?.target ?? (relationships.length === 0 ? usual : undefined);
    return [
      {
        name: (attributeOf(sheet, "name") ?? "").trim(),
        part: part !== undefined && file.has(part) ? part : undefined,
        printAreas: areas.get(index),
        isHidden: /^(hidden|veryHidden)$/.test(attributeOf(sheet, "state") ?? ""),
      },
    ];
  });
  return {
    sheets,
    is1904: /^(1|true)$/.test(attributeOf(childOf(tree, "s:workbookPr"), "date1904") ?? ""),
    styles: pointed("styles", "styles.xml"),
    strings: pointed("sharedStrings", "sharedStrings.xml"),
  };
}
