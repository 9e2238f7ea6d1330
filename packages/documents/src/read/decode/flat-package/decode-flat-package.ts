import type { Limits } from "../../../reading.js";
import type { Decoded } from "../decoded.js";
import { decodeWordPackage } from "../docx/decode-docx.js";
import { OfficePackage } from "../ooxml/office-package.js";
import { decodeWorkbook } from "../xlsx/decode-xlsx.js";
import { flatParts } from "./flat-parts.js";

/**
 * The content of a Word file or a workbook that is one XML file with all the parts of a .docx or .xlsx.
 * @throws InputFault unsupported-format (damaged, unsafe, neither of them), document-too-large, empty-document
 */
export function decodeFlatPackage(bytes: Uint8Array, _limits: Limits): Decoded {
  const file = new OfficePackage(flatParts(bytes));
  return file.has("xl/workbook.xml") ? decodeWorkbook(file) : decodeWordPackage(file);
}
