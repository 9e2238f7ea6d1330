import type { ISectionOptions, Paragraph, Table } from "docx";
import type { Block, WrittenDocument } from "../document.js";
import { fixedArchive } from "./fixed-archive.js";
import { styles, WordBlocks } from "./word-blocks.js";

/** A4, in twentieths of a point. */
const SHORT = 11_906;
const LONG = 16_838;
const MARGIN = 1_134;

const isWide = (block: Block) => block.kind === "table" && block.isWide === true;

/** Blocks printed across the page and those that are not, in turn. */
function runsOf(blocks: readonly Block[]): readonly (readonly [isWide: boolean, blocks: readonly Block[]])[] {
  const runs: [boolean, Block[]][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && last[0] === isWide(block)) last[1].push(block);
    else runs.push([isWide(block), [block]]);
  }
  return runs;
}

/** The time of writing is no part of a document: the same budget gives the same bytes. */
const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>qingbei</dc:creator></cp:coreProperties>';

/** The document as a Word file. */
export async function renderDocx({ blocks }: WrittenDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  const word = new WordBlocks(docx);
  const sections = runsOf(blocks).map(([wide, run]): ISectionOptions => {
    const children: (Paragraph | Table)[] = [];
    const width = (wide ? LONG : SHORT) - 2 * MARGIN;
    for (const block of run) for (const child of word.of(block, width)) children.push(child);
    return {
      properties: {
        page: {
          size: {
            // the library exchanges both for a page across
            width: SHORT,
            height: LONG,
            orientation: wide ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
          },
          margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
        },
      },
      footers: { default: word.footer() },
      children,
    };
  });
  const file = new docx.Document({ creator: "qingbei", styles, sections });
  const bytes = await docx.Packer.toBuffer(file);
  return fixedArchive(new Uint8Array(bytes), new Map([["docProps/core.xml", PROPERTIES]]));
}
