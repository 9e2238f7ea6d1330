import type { Bytes } from "../../containers/compound-file/bytes.js";
import { damaged, tooOld } from "../../containers/compound-file/compound-faults.js";
import { encrypted } from "../../containers/file-faults.js";

const WORD_97 = 0xa5ec;
const WORD_6 = 0xa5dc;
/** Its version number in files of Word 97 and later. */
const FIRST_VERSION = 0xc1;
const FLAGS = 10;
const IS_ENCRYPTED = 0x0100;
const IN_1_TABLE = 0x0200;
/** Lengths of the stories, in characters. */
const STORY_LENGTHS = 0x4c;
const COMMENTS = 4;
/** The offset of the list of the table stream's parts: a place and a length for each. */
const PARTS = 0x9a;

/** Numbers of the parts that matter here, [MS-DOC] 2.5.6. */
const PART = { styles: 1, characters: 12, paragraphs: 13, pieces: 33, lists: 73, listsUsed: 74 } as const;

/** Characters from and up to, counted from the beginning of all stories. */
export interface Story {
  readonly start: number;
  readonly end: number;
}

/** The header of a Word file ([MS-DOC] 2.5, the FIB). */
export interface FileInformation {
  readonly tableStream: "0Table" | "1Table";
  /** The document's own text, footnotes, endnotes, text boxes; without headers, footers and comments. */
  readonly stories: readonly Story[];
  /** Words beside the text that are not printed. */
  readonly hasComments: boolean;
  /** Offset and length of a part of the table stream. */
  readonly place: (name: keyof typeof PART) => readonly [at: number, length: number];
}

/** @throws InputFault if it is not a file of Word 97 or later, or has a password */
export function fileInformation(document: Bytes): FileInformation {
  const mark = document.short(0);
  if (mark === WORD_6 || (mark === WORD_97 && document.short(2) < FIRST_VERSION))
    throw tooOld("Word 6 或 Word 95");
  if (mark !== WORD_97 || document.length < PARTS) throw damaged();
  const flags = document.short(FLAGS);
  if (flags & IS_ENCRYPTED) throw encrypted();
  const stories: Story[] = [];
  let start = 0;
  // text, footnotes, heads and feet, macros, comments, endnotes, text boxes
  for (let index = 0; index < 7; index++) {
    const end = start + document.long(STORY_LENGTHS + 4 * index);
    if (end > start && [0, 1, 5, 6].includes(index)) stories.push({ start, end });
    start = end;
  }
  return {
    tableStream: flags & IN_1_TABLE ? "1Table" : "0Table",
    stories,
    hasComments: document.long(STORY_LENGTHS + 4 * COMMENTS) > 0,
    place: (name) => {
      const at = PARTS + 8 * PART[name];
      return [document.long(at), document.long(at + 4)];
    },
  };
}
