import { SectionTheme } from "@qingbei/domain";
import type { Notice } from "../reading.js";
import { hasGap } from "./gaps.js";
import type { CutOff } from "./outline/cut-off.js";
import type { Outline, OutlineItem } from "./outline/outline.js";

/** The most parts that a notice names; the others are only counted. */
const MOST_NAMED = 8;
/** Shorter lines behind the last table of a text are page numbers. */
const SHORTEST_LINE = 8;

/** The notice of the parts that the contents list and the text lacks. */
export function cutOffNotice({ position, absent, last }: CutOff): Notice {
  const named = absent.slice(0, MOST_NAMED).map((part) => `“${part}”`);
  const more = absent.length > named.length ? `等 ${absent.length} 部分` : "";
  return {
    code: "cut-off",
    severity: "warning",
    message: `目录列有${named.join("、")}${more}，正文到“${last}”以后没有读到：文件可能只是节选、没有存完整，或者其余部分另有文件；没有读到的部分没有检查，也不算缺少，请核对`,
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
