import type { MadeFile } from "./made-zip.js";

const WORD = [
  `xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"`,
  `xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"`,
  `xmlns:aml="http://schemas.microsoft.com/aml/2001/core"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
  `xmlns:st1="urn:schemas-microsoft-com:office:smarttags"`,
].join(" ");
const EXCEL = [
  `xmlns="urn:schemas-microsoft-com:office:spreadsheet"`,
  `xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"`,
  `xmlns:x="urn:schemas-microsoft-com:office:excel"`,
  `xmlns:html="http://www.w3.org/TR/REC-html40"`,
].join(" ");
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A Word file of 2003 in XML, from the markup of its body and of what stands before it. */
export function madeWord2003(body: string, before = ""): Buffer {
  return Buffer.from(
    `${HEAD}<?mso-application progid="Word.Document"?>\n<w:wordDocument ${WORD} xml:space="preserve">${before}<w:body><wx:sect>${body}</wx:sect></w:body></w:wordDocument>`,
  );
}

/** A workbook of 2003 in XML, from the markup of its sheets and of what stands before them. */
export function madeExcel2003(sheets: string, before = ""): Buffer {
  return Buffer.from(
    `${HEAD}<?mso-application progid="Excel.Sheet"?>\n<Workbook ${EXCEL}>${before}${sheets}</Workbook>`,
  );
}

/** A sheet of such a workbook from the markup of its rows, and of what stands behind its table. */
export function sheet2003(rows: string, { name = "表", before = "", behind = "" } = {}): string {
  return `<Worksheet ss:Name="${name}">${before}<Table>${rows}</Table>${behind}</Worksheet>`;
}

/** A row of such a sheet: of words and numbers, or of the markup of cells. */
export function row2003(...cells: readonly (string | number)[]): string {
  const each = cells.map((cell) => {
    if (typeof cell === "string" && cell.startsWith("<")) return cell;
    return `<Cell><Data ss:Type="${typeof cell === "number" ? "Number" : "String"}">${cell}</Data></Cell>`;
  });
  return `<Row>${each.join("")}</Row>`;
}

/** The files of an office package as one XML file. */
export function flatPackage(files: readonly MadeFile[], more = ""): Buffer {
  const parts = files
    .filter(({ name }) => name !== "[Content_Types].xml")
    .map(
      ({ name, data }) =>
        `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${String(data).replace(/^<\?xml[^>]*\?>/, "")}</pkg:xmlData></pkg:part>`,
    );
  return Buffer.from(
    `${HEAD}<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join("")}${more}</pkg:package>`,
  );
}
