import type { Paragraph, Position, SectionTheme } from "@qingbei/domain";
import { sectionTitles, statementTitle } from "../../templates/sections.js";
import { type Block, cut, type Piece, trimPiece } from "../decode/blocks.js";
import { type Numbering, type NumberingStyle, numberingOf } from "./numbering.js";

/** A paragraph with its place in the outline, or a grid under the section it stands in. */
export type OutlineItem =
  | {
      readonly kind: "paragraph";
      readonly paragraph: Paragraph;
      /** Its words with their places. */
      readonly piece: Piece;
      readonly numbering?: Numbering;
    }
  | {
      readonly kind: "grid";
      readonly rows: readonly (readonly Piece[])[];
      readonly section?: SectionTheme;
    };

export interface Outline {
  readonly items: readonly OutlineItem[];
  readonly paragraphs: readonly Paragraph[];
  /** Where each paragraph of the statement begins. */
  readonly positions: readonly Position[];
}

/** The index field that word processors put behind a title: TC 3、… \f C \l 1. */
const RESIDUE = /\s(?:TC|XE|TOC|PAGEREF|HYPERLINK|REF)\s+.*?\\[a-z](?:\s.*)?$/;
const HEADING_LENGTH = 60;
const AMOUNT = /\d\s*(?:万|亿|千)?元/;
/** A line of a table of contents is no heading of the text. */
const CONTENTS_LINE = /(?:…|\.{4}|·{4}|—{4}|-{4})\s*\d*\s*$/;
/** A title stands among the first lines. */
const TITLE_WITHIN = 8;
/** Beneath these a heading names an item of theirs, whatever its words: 机关运行费 in the glossary. */
const CLOSED: ReadonlySet<SectionTheme | undefined> = new Set([
  "organization",
  "performance",
  "stateAssets",
  "glossary",
]);

function themeOf(title: string): SectionTheme | undefined {
  return sectionTitles.find(([, pattern]) => pattern.test(title))?.[0];
}

function isHeading(text: string, numbering: Numbering | undefined): boolean {
  if (!numbering || text.length > HEADING_LENGTH || AMOUNT.test(text)) return false;
  // a sentence, or a term with its explanation, is no title
  return !/[。；;].+|；$|[：:].{16}/.test(text) && (text.length <= 30 || !text.endsWith("。"));
}

/** A section's title without numbering: short, nothing but the title. */
function isBareSectionTitle(text: string): boolean {
  if (text.length > 30 || /[。；，,：:\d元]/.test(text.replace(/(?:19|20)\d{2}/, ""))) return false;
  return /(情况|说明|解释|职责|职能|设置|目标|概况|信息)$/.test(text);
}

/** What a section that begins in its title's own line is about: 三、机关运行经费：2021年安排…. */
function openingTheme(title: string): SectionTheme | undefined {
  const opening = /^[^：:。，,；;\d]{2,24}/.exec(title)?.[0];
  return opening === undefined ? undefined : themeOf(opening);
}

function isTitle(text: string): boolean {
  return statementTitle.test(text) && text.length <= HEADING_LENGTH && !/[。；，]/.test(text);
}

interface Level {
  readonly style: NumberingStyle | "title";
  ordinal: number;
  readonly theme: SectionTheme | undefined;
}

/** The tree of headings as levels and themes on a flat list: enough to know what each paragraph is about. */
export function outline(blocks: readonly Block[]): Outline {
  const items: OutlineItem[] = [];
  const paragraphs: Paragraph[] = [];
  const positions: Position[] = [];
  const open: Level[] = [];
  let hasTitle = false;
  const theme = () => open.findLast((level) => level.theme)?.theme;
  const add = (paragraph: Paragraph, position: Position) => {
    positions.push(position);
    paragraphs.push(paragraph);
  };

  const enter = (numbering: Numbering, named: SectionTheme | undefined): number => {
    let own = named;
    const top = open[0];
    // “7、” between 六、 and 八、: the next of the first level in sequence and in subject, though not in style
    const continuesTop =
      top &&
      own &&
      own !== top.theme &&
      top.style !== numbering.style &&
      numbering.ordinal === top.ordinal + 1;
    const same = continuesTop ? 0 : open.findIndex((level) => level.style === numbering.style);
    const depth = same >= 0 ? same : open.length;
    const style = continuesTop ? top.style : numbering.style;
    if (open.slice(0, depth).some((level) => CLOSED.has(level.theme))) own = undefined;
    open.splice(depth, open.length, { style, ordinal: numbering.ordinal, theme: own });
    return depth + 1;
  };
  /** A title without numbering begins a section of its own, or a part of the numbered one on the same subject. */
  const enterBare = (own: SectionTheme | undefined): number => {
    const within = open[0] && open[0].style !== "title" && own === theme();
    const same = open.findIndex((level) => level.style === "title");
    const depth = within ? (same >= 0 ? same : open.length) : 0;
    open.splice(depth, open.length, { style: "title", ordinal: 0, theme: own });
    return depth + 1;
  };
  /** Whether a numbering is the next of the first level. */
  const isNextOfTop = ({ style, ordinal }: Numbering) =>
    open[0]?.style === style && open[0].ordinal + 1 === ordinal;

  for (const block of blocks) {
    if (block.kind === "grid") {
      const section = theme();
      items.push({ kind: "grid", rows: block.rows, ...(section && { section }) });
      for (const cell of block.rows.flat()) {
        const { text, position } = trimPiece(cell);
        if (text) add({ text, role: "cell", ...(section && { section }) }, position);
      }
      continue;
    }
    const whole = trimPiece(block);
    const residue = RESIDUE.exec(whole.text)?.[0].trim();
    const text = residue ? whole.text.slice(0, whole.text.length - residue.length).trimEnd() : whole.text;
    const numbering = CONTENTS_LINE.test(text) ? undefined : numberingOf(text);
    const title = numbering ? text.slice(numbering.end).trim() : text;
    let role: Paragraph["role"] = "body";
    let level: number | undefined;
    if (isHeading(text, numbering) && numbering) {
      role = "heading";
      level = enter(numbering, themeOf(title));
    } else if (numbering && isNextOfTop(numbering) && openingTheme(title)) {
      enter(numbering, openingTheme(title));
    } else if (!hasTitle && isTitle(text) && paragraphs.length < TITLE_WITHIN && open.length === 0) {
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
      ...(residue && { residue }),
      ...(section && { section }),
    };
    add(paragraph, whole.position);
    const piece = residue ? cut(whole, 0, text.length) : whole;
    items.push({ kind: "paragraph", paragraph, piece, ...(numbering && { numbering }) });
  }
  return { items, paragraphs, positions };
}
