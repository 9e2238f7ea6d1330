import type { Bytes } from "../../containers/compound-file/bytes.js";
import { Fields } from "../docx/fields.js";
import { type Script, scripted } from "../raised.js";
import { type DocParagraph, paragraphMark } from "./doc-paragraph.js";
import { isLargePicture, PICTURE_MARK } from "./doc-pictures.js";
import type { Story } from "./file-information.js";
import { type PieceTable, type TextPiece, textOf } from "./piece-table.js";
import { propertiesIn } from "./properties.js";
import { type Run, stretchAt } from "./property-runs.js";

const DELETED = 0x0800;
const INSERTED = 0x0801;
const HIDDEN = 0x083c;
const STRUCK = 0x0837;
const STRUCK_TWICE = 0x2a53;
/** The property of raised text (1) and lowered text (2). */
const SCRIPT = 0x2a48;
const SCRIPTS: readonly (Script | undefined)[] = [undefined, "raised", "lowered"];
/** The property with the picture's offset in the data stream. */
const PICTURE_AT = 0x6a03;
const SIGNS = /[\u0000-\u001f]/g;
const DOTS = "……";
/** Control characters that are printed as something else; all others below the blank are not printed. */
const PRINTED: Readonly<Record<string, string>> = { "\u000b": "\n", "\u000e": "\n", "\u001e": "-" };
const FIELD_MARKS: Readonly<Record<string, string>> = {
  "\u0013": "begin",
  "\u0014": "separate",
  "\u0015": "end",
};
const PARAGRAPH_MARKS: ReadonlySet<string> = new Set(["\r", "\f", "\u0007"]);

interface Look {
  readonly pictureAt: number | undefined;
  readonly isDeleted: boolean;
  readonly isInserted: boolean;
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  readonly script: Script | undefined;
}

/** The streams and lists from which the text of a document is put together. */
export interface TextSource {
  readonly document: Bytes;
  readonly data: Bytes;
  readonly table: PieceTable;
  readonly characters: readonly Run[];
  readonly paragraphs: readonly Run[];
}

const NOTHING: Look = {
  pictureAt: undefined,
  isDeleted: false,
  isInserted: false,
  isHidden: false,
  isStruck: false,
  script: undefined,
};

/** The look that the properties set; a part that they do not set is absent. */
function lookIn(properties: Bytes | undefined): Partial<Look> {
  const look: { -readonly [key in keyof Look]?: Look[key] } = {};
  if (!properties) return look;
  for (const { number, operand } of propertiesIn(properties)) {
    // 129 means the opposite of the style; styles hide nothing, so it is on
    const isOn = (operand.byte(0) & 1) === 1;
    if (number === DELETED) look.isDeleted = isOn;
    else if (number === INSERTED) look.isInserted = isOn;
    else if (number === HIDDEN) look.isHidden = isOn;
    else if (number === STRUCK || number === STRUCK_TWICE) look.isStruck = isOn || look.isStruck === true;
    else if (number === SCRIPT) look.script = SCRIPTS[operand.byte(0)];
    else if (number === PICTURE_AT) look.pictureAt = operand.long(0);
  }
  return look;
}

/** Puts the paragraphs of a document together, with its fields' results, without what is deleted or hidden. */
export class DocText {
  readonly #source: TextSource;
  /** The look for the changes of a piece, cached since all its characters share it. */
  readonly #changes = new Map<Bytes, Partial<Look>>();
  #fields = new Fields();
  #text = "";
  #hidesWords = false;
  #strikesWords = false;
  #hasRevisions = false;
  #shows: DocParagraph["shows"];

  constructor(source: TextSource) {
    this.#source = source;
  }

  /** The paragraphs of one story. */
  *paragraphs(story: Story): Generator<DocParagraph> {
    this.#fields = new Fields();
    for (const piece of this.#source.table.pieces) {
      const start = Math.max(piece.start, story.start);
      const end = Math.min(piece.end, story.end);
      if (start < end) yield* this.#piece(piece, start, end);
    }
    // a story cut short
    if (this.#text.trim() !== "")
      yield this.#end({ depth: 0, ends: "paragraph", row: undefined, style: 0, list: 0, level: undefined });
    this.#text = "";
  }

  *#piece(piece: TextPiece, start: number, end: number): Generator<DocParagraph> {
    const byteAt = (character: number) => piece.at + (character - piece.start) * piece.width;
    const last = byteAt(end);
    for (let at = byteAt(start); at < last; ) {
      const { properties, end: behind } = stretchAt(this.#source.characters, at);
      // runs begin between characters; one that does not must not stop the reading
      const length = Math.ceil((Math.min(behind, last) - at) / piece.width) * piece.width;
      const next = at + length;
      yield* this.#span(piece, at, next, { ...NOTHING, ...lookIn(properties), ...this.#changed(piece) });
      at = next;
    }
  }

  #changed({ changes }: TextPiece): Partial<Look> {
    const look = this.#changes.get(changes) ?? lookIn(changes);
    this.#changes.set(changes, look);
    return look;
  }

  *#span(piece: TextPiece, start: number, end: number, look: Look): Generator<DocParagraph> {
    const text = textOf(this.#source.document, piece, start, end);
    let from = 0;
    for (const { 0: sign, index } of text.matchAll(SIGNS)) {
      this.#write(text.slice(from, index), look);
      from = index + 1;
      const mark = FIELD_MARKS[sign];
      if (mark) this.#fields.mark(mark);
      else if (sign === PICTURE_MARK) this.#show(look);
      else if (sign === "\t") this.#write(this.#fields.isContents && this.#text.trim() ? DOTS : "\t", look);
      else if (!PARAGRAPH_MARKS.has(sign)) this.#write(PRINTED[sign] ?? "", look);
      else if (look.isDeleted && sign !== "\u0007") this.#hasRevisions = true;
      else {
        const { properties } = stretchAt(this.#source.paragraphs, start + index * piece.width);
        const none = this.#source.data.part(0, 0);
        yield this.#end(paragraphMark(sign, properties ?? none, piece.changes, this.#source.data));
      }
    }
    this.#write(text.slice(from), look);
  }

  /** Records a picture, or the display of an object of another program. */
  #show({ pictureAt, isDeleted, isHidden }: Look): void {
    if (isDeleted || isHidden) return;
    if (this.#fields.isObject) this.#shows = "object";
    else if (pictureAt !== undefined && isLargePicture(this.#source.data, pictureAt))
      this.#shows ??= "picture";
  }

  #write(text: string, { isDeleted, isInserted, isHidden, isStruck, script }: Look): void {
    if (text === "") return;
    if (!this.#fields.isPrinted) {
      this.#fields.instruct(text);
      return;
    }
    if (isDeleted || isInserted) this.#hasRevisions = true;
    if (isDeleted) return;
    if (!isHidden && !isStruck) this.#text += scripted(text, script);
    else if (text.trim() === "") return;
    else if (isHidden) this.#hidesWords = true;
    else this.#strikesWords = true;
  }

  #end(mark: ReturnType<typeof paragraphMark>): DocParagraph {
    const paragraph = {
      ...mark,
      text: this.#text,
      hidesWords: this.#hidesWords,
      strikesWords: this.#strikesWords,
      hasRevisions: this.#hasRevisions,
      ...(this.#shows && { shows: this.#shows }),
    };
    this.#fields.endParagraph();
    this.#text = "";
    this.#hidesWords = false;
    this.#strikesWords = false;
    this.#hasRevisions = false;
    this.#shows = undefined;
    return paragraph;
  }
}
