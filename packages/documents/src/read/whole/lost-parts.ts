import { type Position, SectionTheme } from "@qingbei/domain";
import type { Notice, NoticeCode } from "../../reading.js";
import type { Block } from "../blocks/blocks.js";
import type { CutOff } from "../outline/cut-off.js";
import type { Outline, OutlineItem } from "../outline/outline.js";
import { hasGap } from "./gaps.js";

/** The most parts that a notice names; the others are only counted. */
const MOST_NAMED = 8;
/** Shorter lines behind the last table of a text are page numbers. */
const SHORTEST_LINE = 8;

/** Notices on pages that were not read at all. */
const lostPages: ReadonlySet<NoticeCode> = new Set<NoticeCode>(["page-without-text", "page-unreadable"]);

const pageOf = (position: Position | undefined) =>
  position && "page" in position ? position.page : undefined;

/** The first page behind everything read whose text is missing; undefined if there is none. */
export function lostPageBehind(blocks: readonly Block[], notices: readonly Notice[]): number | undefined {
  const block = blocks.at(-1);
  const last = pageOf(block?.kind === "grid" ? block.rows.at(-1)?.[0]?.position : block?.position);
  if (last === undefined) return undefined;
  return notices
    .filter(({ code }) => lostPages.has(code))
    .map(({ position }) => pageOf(position))
    .find((page) => page !== undefined && page > last);
}

/**
 * The notice on the parts that the contents list and the text lacks.
 * @param lostPage the page on which they may stand, whose text is missing
 */
export function cutOffNotice({ position, absent, last }: CutOff, lostPage: number | undefined): Notice {
  const named = absent.slice(0, MOST_NAMED).map((part) => `“${part}”`);
  const more = absent.length > named.length ? `等 ${absent.length} 部分` : "";
  const where = lostPage
    ? `多半在没有读到的第 ${lostPage} 页`
    : "文件可能只是节选、没有存完整，或者其余部分另有文件";
  return {
    code: "cut-off",
    severity: "warning",
    message: `目录列有${named.join("、")}${more}，正文到“${last}”以后没有读到：${where}；没有读到的部分没有检查，也不算缺少，请核对`,
    position,
  };
}

function sectionOf(item: OutlineItem): SectionTheme | undefined {
  return item.kind === "grid" ? item.section : item.paragraph.section;
}

/**
 * The sections that may be incomplete where a document was cut off or has a gap: those that end there, and those that
 * did not occur before; behind a gap it may be any of them.
 */
export function unreadSections(
  cutOff: CutOff | undefined,
  { paragraphs, items }: Outline,
): readonly SectionTheme[] {
  const ending = new Set(items.filter(({ tornBelow }) => tornBelow).map(sectionOf));
  if (cutOff) ending.add(paragraphs.at(-1)?.section);
  const named = hasGap(items) ? undefined : cutOff?.sections;
  const read = new Set(paragraphs.map(({ section }) => section));
  const isLost = (theme: SectionTheme) => (named ? named.includes(theme) : !read.has(theme));
  return SectionTheme.options.filter((theme) => ending.has(theme) || isLost(theme));
}

/** The document without the table in which it was cut off, whose rows are incomplete. */
export function withoutTornTable(document: Outline): Outline {
  const isText = (item: OutlineItem) =>
    item.kind === "grid" || item.piece.text.trim().length >= SHORTEST_LINE;
  const end = document.items.findLastIndex(isText);
  if (document.items[end]?.kind !== "grid") return document;
  return { ...document, items: document.items.slice(0, end) };
}
