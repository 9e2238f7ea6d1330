import type { Paragraph, Position, SectionTheme } from "@qingbei/domain";
import { type Numbering, numberingOf } from "@qingbei/domain/internal";
import { type Block, cut, type Piece, type Torn, trimPiece } from "../blocks/blocks.js";
import { contentsOf, partOf } from "./contents.js";
import {
  isBareSectionTitle,
  isContentsLine,
  isHeading,
  isTitle,
  openingTheme,
  residueOf,
  themeOf,
} from "./headings.js";
import { innerLists } from "./inner-lists.js";
import { OpenSections } from "./open-sections.js";
import { distinctiveNamesOf, withoutNames } from "./own-names.js";

/** A paragraph with its place in the outline. */
export interface OutlineParagraph extends Torn {
  readonly kind: "paragraph";
  readonly paragraph: Paragraph;
  /** Its words with their position. */
  readonly piece: Piece;
  readonly numbering?: Numbering;
}

/** A grid, with the section it belongs to. */
export interface OutlineGrid extends Torn {
  readonly kind: "grid";
  readonly rows: readonly (readonly Piece[])[];
  readonly section?: SectionTheme;
}

export type OutlineItem = OutlineParagraph | OutlineGrid;

export interface Outline {
  readonly items: readonly OutlineItem[];
  readonly paragraphs: readonly Paragraph[];
  /** Where each paragraph of the statement begins. */
  readonly positions: readonly Position[];
}

/** The first lines, among which a title is. */
const TITLE_WITHIN = 8;
/** A paragraph without a word processor's field codes, and with its numbering. */
function lineOf(block: Extract<Block, { kind: "paragraph" }>, isContents: boolean) {
  const whole = trimPiece(block);
  const residue = residueOf(whole.text);
  const text = residue ? whole.text.slice(0, whole.text.length - residue.length).trimEnd() : whole.text;
  const numbering = isContents || isContentsLine(text) ? undefined : numberingOf(text);
  return { whole, residue, text, numbering, title: numbering ? text.slice(numbering.end).trim() : text };
}

/** The number and the part in a line of the contents. They belong to a part further down and open no level here. */
function entryParts(text: string): Pick<Paragraph, "label" | "title"> {
  const numbering = numberingOf(text);
  return numbering ? { label: numbering.label, title: partOf(text) } : {};
}

const tornOf = ({ tornAbove, tornBelow, torn }: Torn): Torn => ({
  ...(tornAbove && { tornAbove }),
  ...(tornBelow && { tornBelow }),
  ...(torn && { torn }),
});

/** A line of the document, read apart from those around it. */
type Line = ReturnType<typeof lineOf>;

/** What a line is, and the level of a heading. */
interface Place {
  readonly role: Paragraph["role"];
  readonly level?: number;
}

const sectionOf = (section: SectionTheme | undefined) => (section === undefined ? {} : { section });

/** The headings within a list of another section. */
function innerOf(
  blocks: readonly Block[],
  contents: ReadonlySet<Block>,
  names: readonly string[],
): ReadonlySet<Block> {
  return innerLists(
    blocks.flatMap((block) => {
      if (block.kind === "grid") return [];
      const { text, numbering, title } = lineOf(block, contents.has(block));
      if (!numbering || !isHeading(text, numbering)) return [];
      return [{ of: block, numbering, theme: themeOf(withoutNames(title, names)) }];
    }),
  );
}

/** Reads the blocks of a document one by one into its outline. */
class OutlineReader {
  readonly #items: OutlineItem[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #positions: Position[] = [];
  readonly #open = new OpenSections();
  readonly #contents: ReadonlySet<Block>;
  readonly #inner: ReadonlySet<Block>;
  /** The body's own names, which say nothing of a section's subject. */
  readonly #names: readonly string[];
  #hasTitle = false;

  constructor(blocks: readonly Block[]) {
    this.#contents = contentsOf(blocks);
    this.#names = distinctiveNamesOf(blocks);
    this.#inner = innerOf(blocks, this.#contents, this.#names);
  }

  read(block: Block): void {
    // the heading of what follows may be on the lost part
    if (block.tornAbove) this.#open.close();
    if (block.kind === "grid") this.#grid(block);
    else this.#paragraph(block);
  }

  get outline(): Outline {
    return { items: this.#items, paragraphs: this.#paragraphs, positions: this.#positions };
  }

  #grid(block: Extract<Block, { kind: "grid" }>): void {
    const section = sectionOf(this.#open.theme);
    this.#items.push({ kind: "grid", rows: block.rows, ...section, ...tornOf(block) });
    for (const cell of block.rows.flat()) {
      const { text, position } = trimPiece(cell);
      if (text) this.#add({ text, role: "cell", ...section }, position);
    }
  }

  #paragraph(block: Extract<Block, { kind: "paragraph" }>): void {
    const line = lineOf(block, this.#contents.has(block));
    const { whole, residue, text, numbering, title } = line;
    const { role, level } = this.#enter(block, line);
    const paragraph: Paragraph = {
      text,
      role,
      ...(level !== undefined && { level }),
      ...(numbering && { label: numbering.label }),
      ...((numbering || role === "heading") && { title }),
      ...(role === "contents" && entryParts(text)),
      ...(residue && { residue }),
      ...sectionOf(this.#open.theme),
    };
    this.#add(paragraph, whole.position);
    const piece = residue ? cut(whole, 0, text.length) : whole;
    this.#items.push({
      kind: "paragraph",
      paragraph,
      piece,
      ...(numbering && { numbering }),
      ...tornOf(block),
    });
  }

  /** Opens the section that a line begins, if it begins one, and tells what the line is. */
  #enter(block: Block, { text, numbering, title: printed }: Line): Place {
    if (this.#contents.has(block)) return { role: "contents" };
    const title = withoutNames(printed, this.#names);
    if (numbering && isHeading(text, numbering)) {
      const level = this.#open.enter(numbering, themeOf(title), this.#inner.has(block));
      return { role: "heading", level };
    }
    const opened = numbering && this.#open.isNextOfTop(numbering) ? openingTheme(title) : undefined;
    if (numbering && opened) {
      this.#open.enter(numbering, opened);
      return { role: "body" };
    }
    if (this.#isTitle(text)) {
      this.#hasTitle = true;
      return { role: "title" };
    }
    const theme = !numbering && isBareSectionTitle(text) ? themeOf(title) : undefined;
    return theme ? { role: "heading", level: this.#open.enterBare(theme) } : { role: "body" };
  }

  /** Whether a line is the title of the document: one of its first lines, before any section. */
  #isTitle(text: string): boolean {
    return (
      !this.#hasTitle &&
      isTitle(text) &&
      this.#paragraphs.length - this.#contents.size < TITLE_WITHIN &&
      this.#open.isEmpty
    );
  }

  #add(paragraph: Paragraph, position: Position): void {
    this.#positions.push(position);
    this.#paragraphs.push(paragraph);
  }
}

/** The headings of a document as levels and themes on a flat list: enough to find the subject of each paragraph. */
export function outline(blocks: readonly Block[]): Outline {
  const reader = new OutlineReader(blocks);
  for (const block of blocks) reader.read(block);
  return reader.outline;
}
