import type { Paragraph, SectionTheme } from "@qingbei/domain";
import type { FrameName } from "../../templates/frames.js";
import { sectionTitles } from "../../templates/sections.js";

const FRAMED: Readonly<Partial<Record<SectionTheme, FrameName | "totals">>> = {
  totals: "totals",
  agencyOperatingExpenses: "agencyOperatingExpenses",
  threePublicExpenses: "threePublicExpenses",
  procurement: "procurement",
};
/** Sections in which a paragraph may turn to another subject without a heading. */
const MIXED: readonly (SectionTheme | undefined)[] = [undefined, "otherMatters", "totals"];
const OPENING = 40;

/** How the amounts of a paragraph are to be understood: by its section, or in a mixed one by how it opens. */
export function frameOf({ section, text }: Paragraph): FrameName | "totals" | undefined {
  if (!MIXED.includes(section)) return section && FRAMED[section];
  const opening = text.slice(0, OPENING);
  const subject = sectionTitles.find(([theme, pattern]) => theme !== "totals" && FRAMED[theme] && pattern.test(opening))?.[0];
  if (subject) return FRAMED[subject];
  return section === "totals" || /预算|收入|支出/.test(text) ? "totals" : undefined;
}
