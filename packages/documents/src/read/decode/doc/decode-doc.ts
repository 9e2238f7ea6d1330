import type { Limits } from "../../../reading.js";
import { Bytes } from "../../containers/compound-file/bytes.js";
import { damaged } from "../../containers/compound-file/compound-faults.js";
import { CompoundFile } from "../../containers/compound-file/compound-file.js";
import { empty } from "../../containers/file-faults.js";
import type { Decoded } from "../decoded.js";
import { DocxNotices, scanned } from "../docx/docx-notices.js";
import { DocFlow } from "./doc-flow.js";
import { DocLists } from "./doc-lists.js";
import { DocStyles } from "./doc-styles.js";
import { DocText } from "./doc-text.js";
import { fileInformation } from "./file-information.js";
import { ItemNumbers } from "./item-numbers.js";
import { pieceTable } from "./piece-table.js";
import { propertyRuns } from "./property-runs.js";

/**
 * The paragraphs and tables of a Word file of 97 to 2003 (.doc, WPS's .wps): labels of lists as printed, fields by
 * their results, insertions accepted, deletions and hidden words left out, footnotes and text boxes behind the text.
 * @throws InputFault unsupported-format (damaged, encrypted, too old), document-too-large, empty-document
 */
export function decodeDoc(bytes: Uint8Array, _limits: Limits): Decoded {
  const file = new CompoundFile(bytes);
  const stream = (name: string) => new Bytes(file.read(name) ?? new Uint8Array());
  const document = stream("WordDocument");
  const information = fileInformation(document);
  const table = stream(information.tableStream);
  const part = (name: Parameters<typeof information.place>[0]) => table.part(...information.place(name));
  const pieces = pieceTable(document, part("pieces"));
  const text = new DocText({
    document,
    data: stream("Data"),
    table: pieces,
    characters: propertyRuns(document, part("characters"), "character"),
    paragraphs: propertyRuns(document, part("paragraphs"), "paragraph"),
  });
  const notices = new DocxNotices();
  const places = { lists: information.place("lists"), uses: information.place("listsUsed") };
  const numbers = new ItemNumbers(new DocLists(table, places), new DocStyles(part("styles")));
  const flow = new DocFlow();
  for (const story of information.stories) {
    for (const paragraph of text.paragraphs(story)) {
      const position = flow.positionOf(paragraph);
      if (paragraph.hidesWords) notices.tell("hidden-text", position);
      if (paragraph.strikesWords) notices.tell("struck-text", position);
      if (paragraph.hasRevisions) notices.tell("tracked-changes", position);
      if (paragraph.shows === "picture") notices.tell("picture-unread", position);
      if (paragraph.shows === "object") notices.tell("embedded-object", position);
      const numbered = numbers.numbered(paragraph);
      if (numbered === undefined) notices.tell("list-numbers-unread", position);
      flow.take(paragraph, numbered ?? paragraph.text);
    }
    flow.end();
  }
  if (information.hasComments) notices.tell("comments");
  if (!pieces.isWhole) notices.tell("part-unread");
  if (flow.blocks.length === 0)
    throw notices.has("picture-unread") ? scanned() : pieces.isWhole ? empty() : damaged();
  return { blocks: flow.blocks, notices: notices.all() };
}
