import type { Paragraph, Position, SectionTheme } from "@qingbei/domain";
import { sectionTitles, statementTitle } from "../../templates/sections.js";
import { type Block, type Piece, trimPiece } from "../decode/blocks.js";
import { type Numbering, type NumberingStyle, numberingOf } from "./numbering.js";

/** A paragraph with its place in the outline, or a grid under the section it stands in. */
export type OutlineItem =
  | {
      readonly kind: "paragraph";
      readonly paragraph: Paragraph;
      readonly position: Position;
      /** Its index in the statement. */
      readonly index: number;
      readonly numbering?: Numbering;
    }
  | {
      readonly kind: "grid";
      readonly rows: readonly (readonly Piece[])[];
      readonly section?: SectionTheme;
      /** The indexes in the statement of its cells that are not blank, row by row. */
      readonly first: number;
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
  return text.length <= 30 && !/[。；，,：:]/.test(text) && /(情况|说明|解释|职责|职能|设置|目标|概况)$/.test(text);
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
  const theme = () => open.findLast((level) => level.theme)?.theme;
  const add = (paragraph: Paragraph, position: Position): number => {
    positions.push(position);
    return paragraphs.push(paragraph) - 1;
  };

  const enter = (numbering: Numbering, title: string): number => {
    const own = themeOf(title);
    const top = open[0];
    // “7、” between 六、 and 八、: the next of the first level in sequence and in subject, though not in style
    const continuesTop =
      top && own && own !== top.theme && top.style !== numbering.style && numbering.ordinal === top.ordinal + 1;
    const same = continuesTop ? 0 : open.findIndex((level) => level.style === numbering.style);
    const depth = same >= 0 ? same : open.length;
    const style = continuesTop ? top.style : numbering.style;
    open.splice(depth, open.length, { style, ordinal: numbering.ordinal, theme: own });
    return depth + 1;
  };

  for (const block of blocks) {
    if (block.kind === "grid") {
      const section = theme();
      items.push({ kind: "grid", rows: block.rows, first: paragraphs.length, ...(section && { section }) });
      for (const cell of block.rows.flat()) {
        const { text, position } = trimPiece(cell);
        if (text) add({ text, role: "cell", ...(section && { section }) }, position);
      }
      continue;
    }
    const whole = trimPiece(block);
    const residue = RESIDUE.exec(whole.text)?.[0].trim();
    const text = residue ? whole.text.slice(0, whole.text.length - residue.length).trimEnd() : whole.text;
    const numbering = numberingOf(text);
    const title = numbering ? text.slice(numbering.end).trim() : text;
    let role: Paragraph["role"] = "body";
    let level: number | undefined;
    if (isHeading(text, numbering) && numbering) {
      role = "heading";
      level = enter(numbering, title);
    } else if (paragraphs.length === 0 && statementTitle.test(text) && text.length <= HEADING_LENGTH) {
      role = "title";
    } else if (!numbering && isBareSectionTitle(text) && themeOf(text)) {
      role = "heading";
      level = 1;
      open.splice(0, open.length, { style: "title", ordinal: 0, theme: themeOf(text) });
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
    const index = add(paragraph, whole.position);
    items.push({ kind: "paragraph", paragraph, position: whole.position, index, ...(numbering && { numbering }) });
  }
  return { items, paragraphs, positions };
}
