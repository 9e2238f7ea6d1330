import {
  type Numbering,
  type NumberingStyle,
  numberingOf,
  type Paragraph,
  type Position,
  type SectionTheme,
} from "@qingbei/domain";
import { type Block, cut, type Piece, type Torn, trimPiece } from "../decode/blocks.js";
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
/** Sections in which a heading never opens another section, whatever its words: 机关运行费 in the glossary. */
const CLOSED: ReadonlySet<SectionTheme | undefined> = new Set([
  "organization",
  "performance",
  "stateAssets",
  "glossary",
]);

/** Numberings that authors confuse, 7、 for 七、; nobody confuses （四） with 第四部分. */
const INTERCHANGED: ReadonlySet<Level["style"]> = new Set(["chinese", "arabic"]);

interface Level {
  readonly style: NumberingStyle | "title";
  /** Whether it numbers a list within a section of the same style. */
  readonly isInner: boolean;
  ordinal: number;
  readonly theme: SectionTheme | undefined;
}

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

/** The headings of a document as levels and themes on a flat list: enough to find the subject of each paragraph. */
export function outline(blocks: readonly Block[]): Outline {
  const items: OutlineItem[] = [];
  const paragraphs: Paragraph[] = [];
  const positions: Position[] = [];
  const open: Level[] = [];
  let hasTitle = false;
  const contents = contentsOf(blocks);
  const inner = innerLists(
    blocks.flatMap((block) => {
      if (block.kind === "grid") return [];
      const { text, numbering, title } = lineOf(block, contents.has(block));
      return numbering && isHeading(text, numbering) ? [{ of: block, numbering, theme: themeOf(title) }] : [];
    }),
  );
  const theme = () => open.findLast((level) => level.theme)?.theme;
  const add = (paragraph: Paragraph, position: Position) => {
    positions.push(position);
    paragraphs.push(paragraph);
  };

  const enter = (numbering: Numbering, named: SectionTheme | undefined, isInner = false): number => {
    let own = named;
    const top = open[0];
    // “7、” between 六、 and 八、: the next of the first level in sequence and in subject, though not in style
    const continuesTop =
      top &&
      own &&
      own !== top.theme &&
      top.style !== numbering.style &&
      INTERCHANGED.has(top.style) &&
      INTERCHANGED.has(numbering.style) &&
      numbering.ordinal === top.ordinal + 1 &&
      !open.some((level) => level.style === numbering.style && level.ordinal + 1 === numbering.ordinal);
    const same = continuesTop
      ? 0
      : open.findIndex((level) => level.style === numbering.style && level.isInner === isInner);
    const depth = same >= 0 ? same : open.length;
    const style = continuesTop ? top.style : numbering.style;
    if (open.slice(0, depth).some((level) => CLOSED.has(level.theme))) own = undefined;
    open.splice(depth, open.length, { style, isInner, ordinal: numbering.ordinal, theme: own });
    return depth + 1;
  };
  /** A title without numbering begins a section of its own, or a part of the numbered section on the same subject. */
  const enterBare = (own: SectionTheme | undefined): number => {
    const within = open[0] && open[0].style !== "title" && own === theme();
    const same = open.findIndex((level) => level.style === "title");
    const depth = within ? (same >= 0 ? same : open.length) : 0;
    open.splice(depth, open.length, { style: "title", isInner: false, ordinal: 0, theme: own });
    return depth + 1;
  };
  /** Whether a numbering is the next of the first level. */
  const isNextOfTop = ({ style, ordinal }: Numbering) =>
    open[0]?.style === style && open[0].ordinal + 1 === ordinal;

  for (const block of blocks) {
    // the heading of what follows may be on the lost part
    if (block.tornAbove) open.length = 0;
    if (block.kind === "grid") {
      const section = theme();
      items.push({ kind: "grid", rows: block.rows, ...(section && { section }), ...tornOf(block) });
      for (const cell of block.rows.flat()) {
        const { text, position } = trimPiece(cell);
        if (text) add({ text, role: "cell", ...(section && { section }) }, position);
      }
      continue;
    }
    const { whole, residue, text, numbering, title } = lineOf(block, contents.has(block));
    let role: Paragraph["role"] = "body";
    let level: number | undefined;
    if (contents.has(block)) role = "contents";
    else if (isHeading(text, numbering) && numbering) {
      role = "heading";
      level = enter(numbering, themeOf(title), inner.has(block));
    } else if (numbering && isNextOfTop(numbering) && openingTheme(title)) {
      enter(numbering, openingTheme(title));
    } else if (
      !hasTitle &&
      isTitle(text) &&
      paragraphs.length - contents.size < TITLE_WITHIN &&
      open.length === 0
    ) {
      role = "title";
      hasTitle = true;
    } else if (!numbering && isBareSectionTitle(text) && themeOf(text)) {
      role = "heading";
      level = enterBare(themeOf(text));
    }
    const section = theme();
    const paragraph: Paragraph = {
      text,
      role,
      ...(level !== undefined && { level }),
      ...(numbering && { label: numbering.label }),
      ...((numbering || role === "heading") && { title }),
      ...(role === "contents" && entryParts(text)),
      ...(residue && { residue }),
      ...(section && { section }),
    };
    add(paragraph, whole.position);
    const piece = residue ? cut(whole, 0, text.length) : whole;
    items.push({
      kind: "paragraph",
      paragraph,
      piece,
      ...(numbering && { numbering }),
      ...tornOf(block),
    });
  }
  return { items, paragraphs, positions };
}
