import { InputFault } from "@qingbei/domain";
import type { Format, Limits, Notice } from "../../../reading.js";
import { type Block, placed } from "../../blocks/blocks.js";
import { openArchive } from "../../containers/zip-archive/zip-archive.js";
import { unpackedTooLarge } from "../../containers/zip-archive/zip-faults.js";
import { ZIP_LIMITS } from "../../containers/zip-archive/zip-limits.js";
import { inParagraphs } from "../../lines/paragraph-blocks.js";
import type { Decoded } from "../decoded.js";
import { byName, mayBePart, mayShowDisclosure } from "./part-names.js";

/** The most files of one disclosure. */
const MOST_PARTS = 60;

type DecodedFile = Decoded & { readonly format: Format };

interface Part extends Decoded {
  readonly name: string;
  readonly isStatement: boolean;
}

const isSentence = (block: Block) =>
  block.kind === "paragraph" && block.text.includes("。") && !/^\s*注/.test(block.text);

/**
 * A decoded part, with its name in every position. A line of plain text becomes a paragraph, since line numbers would
 * be of the whole.
 */
function partOf(name: string, { format, blocks, notices }: DecodedFile): Part {
  const place = (position: Parameters<typeof inParagraphs>[0]) => ({
    part: name,
    ...inParagraphs(position, 0),
  });
  return {
    name,
    isStatement: format !== "xlsx" && format !== "xls" && blocks.some(isSentence),
    blocks: blocks.map((block) => placed(block, place)),
    notices: notices.map(
      ({ position, message, ...notice }): Notice => ({
        ...notice,
        message: `${name}：${message}`,
        ...(position && { position: place(position) }),
      }),
    ),
  };
}

/**
 * The file, with its first table marked as torn if the file before ends within that table: its first rows are in the
 * other file.
 */
function withTornBeginning(part: Part, before: Part | undefined): Part {
  const [first, ...others] = part.blocks;
  const isOpen = before?.blocks.some((block) => block.kind === "grid" && block.tornBelow);
  return isOpen && first?.kind === "grid" ? { ...part, blocks: [{ ...first, torn: true }, ...others] } : part;
}

/** How many bytes a part that is itself an archive, like a Word file, unpacks to, according to its directory. */
function unpackedSize(bytes: Uint8Array): number {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0;
  return openArchive(bytes).entries.reduce((sum, { size }) => sum + size, 0);
}

/**
 * Decodes an archive of one disclosure's files as one document: the statement first, then tables, each by name. What
 * cannot be read gets a notice.
 * @param decodePart decodes a file that is not itself an archive
 * @throws InputFault if no part can be read, or if there are too many
 */
export async function decodeZip(
  bytes: Uint8Array,
  limits: Limits,
  decodePart: (bytes: Uint8Array) => Promise<DecodedFile>,
): Promise<Decoded> {
  const archive = openArchive(bytes, { entryBytes: limits.bytes });
  const names = archive.entries.map(({ name }) => name).filter(mayBePart);
  if (names.length > MOST_PARTS) {
    throw new InputFault(
      "document-too-large",
      `里面有 ${names.length} 个文件，超过 ${MOST_PARTS} 个的上限`,
      "一个压缩包或文件夹请只放一个部门的一份公开；各部门的文件请分别检查",
    );
  }
  // all that is unpacked within the parts shares one limit
  let remaining = ZIP_LIMITS.totalBytes;
  const parts: Part[] = [];
  const unread: Notice[] = [];
  const faults: InputFault[] = [];
  for (const name of names.sort(byName)) {
    try {
      const part = archive.read(name) ?? new Uint8Array();
      remaining -= unpackedSize(part);
      if (remaining < 0) throw unpackedTooLarge("各文件合计超过上限");
      parts.push(partOf(name, await decodePart(part)));
    } catch (fault) {
      if (!(fault instanceof InputFault)) throw fault;
      faults.push(fault);
      const message = `其中的“${name}”没有读：${fault.message}`;
      unread.push({ code: "part-unread", severity: "warning", message });
    }
  }
  if (parts.length === 0) {
    if (faults[0]) throw faults[0];
    throw new InputFault(
      "empty-document",
      "里面没有可读的文件",
      "请确认里面有预算公开的说明或报表（PDF、Word、Excel、网页或纯文本），图片不能读",
    );
  }
  const pictures = archive.entries.filter(mayShowDisclosure);
  if (pictures[0]) {
    const more = pictures.length > 1 ? `等 ${pictures.length} 个` : "";
    const message = `其中的“${pictures[0].name}”${more}是图片，图片里的内容没有检查；请提供有文字的 PDF、Word 或 Excel 文件`;
    unread.push({ code: "picture-unread", severity: "warning", message });
  }
  const whole = parts.map((part, index) => withTornBeginning(part, parts[index - 1]));
  const ordered = [...whole.filter((part) => part.isStatement), ...whole.filter((part) => !part.isStatement)];
  return {
    blocks: ordered.flatMap(({ blocks }) => blocks),
    notices: [...unread, ...ordered.flatMap(({ notices }) => notices)],
  };
}
