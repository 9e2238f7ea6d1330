import type { Limits } from "../../../reading.js";
import type { Decoded } from "../decoded.js";
import { DocxNotices } from "../docx/docx-notices.js";
import { decodeWord, WITHOUT } from "../docx/word-document.js";
import { WHOLE_FILE } from "../xml/xml-faults.js";
import { readTrees, type XmlNode } from "../xml/xml-tree.js";
import { WordTranslation } from "./word-translation.js";

/** Pictures in base64 and what else a document carries along, which would be held as text. */
const CARRIED: readonly string[] = ["w:binData", "w:docOleData", "w:docSuppData", "w:fonts", "w:docPr"];

/**
 * The paragraphs and tables of a Word file of 2003 in XML (“Word 2003 XML 文档”, also what forms filled in by programs are
 * delivered as under the name .doc), as those of a .docx.
 * @throws InputFault unsupported-format (damaged, unsafe, only pictures), document-too-large, empty-document
 */
export function decodeWord2003(bytes: Uint8Array, _limits: Limits): Decoded {
  const translation = new WordTranslation();
  const before = new Map<string, XmlNode>();
  const without = new Set([...WITHOUT, ...CARRIED]);
  readTrees(
    bytes,
    WHOLE_FILE,
    { within: "w:wordDocument", without: new Set([...without, "w:body"]) },
    (node) => {
      const part = translation.one(node);
      before.set(part.name, part);
    },
  );
  return decodeWord(
    {
      styles: before.get("w:styles"),
      numbering: before.get("w:numbering"),
      notes: translation.notes,
      eachOfBody: (take) =>
        readTrees(bytes, WHOLE_FILE, { within: "w:body", without }, (node) => {
          for (const each of translation.all([node])) if (typeof each !== "string") take(each);
        }),
    },
    new DocxNotices(),
  );
}
