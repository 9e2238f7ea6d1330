import type { FactSink } from "../assemble/fact-sink.js";
import { printedIn } from "../assemble/printed-in.js";
import { stateText } from "../assemble/state-text.js";
import { type Piece, partOf } from "../blocks/blocks.js";
import type { OutlineItem } from "../outline/outline.js";
import { readBudgetUnits } from "./budget-units.js";

/** The nature of a department in its own words: 我部门为科级、行政单位; 性质为行政单位. A unit that is only mentioned does not match. */
const NATURE =
  /(?:[是为]|(?<![下所直附])属于?|性质\s*[:：]?)[^。；：，\d]{0,12}?(?:(?<civilServiceManaged>参照?公(?:务员法)?(?:管理)?的?(?:事业)?单位)|(?<administrative>行政(?:机关)?单位|行政机关)|(?<publicInstitution>事业单位))(?!\s*\d|和|、|编制)/;
const LEVEL = /(?:[是为属、]|级别|规格)\s*[为是:：]?\s*(?<level>(?:正|副)?[科处厅局部县乡股]级)/;
const HEAD = /^(?<name>.+?)\s*[:：]\s*(?<title>[^:：]{2,6})\s*[:：]\s*(?<head>\S{2,8})$/;
const HEAD_TITLE = /(?:主任|站长|所长|部长|科长|处长|局长|负责人|队长|书记|主席|院长|校长)$/;
const DUTIES = /^\s*(?:主要)?(?:职能|职责)\s*[:：]\s*/;

/** The end of a heading of the section itself. */
const OWN_HEADING = /(?:职责|职能|概况|情况|设置|构成|简介|任务|组成|说明)$/;

/**
 * Whether a line is the name of an office: not a duty (a sentence), not the line of a form (a number alone), not a
 * heading.
 */
function isOffice(title = ""): boolean {
  return (
    !OWN_HEADING.test(title) &&
    /\p{L}/u.test(title) &&
    !/[。；]$|^(?:负责|承担|组织|贯彻|落实|指导|拟订|制定|完成|承办)/.test(title)
  );
}

/** Reads the department's nature and its offices from the section on duties and organization. */
export function readOrganization(sink: FactSink, items: readonly OutlineItem[]): void {
  const units = readBudgetUnits(sink, items);
  let office: string | undefined;
  /** The level of the section's last heading of its own: offices stand beneath it, not beside it. */
  let outer = 1;
  for (const item of items) {
    if (item.kind === "grid" || units.has(item)) continue;
    const { paragraph, piece, numbering } = item;
    const sentence = piece.text;
    if (!office && !sink.has("/department/nature") && /单位|经费/.test(sentence)) readNature(sink, piece);
    const isHeading = paragraph.role === "heading";
    if (isHeading && OWN_HEADING.test(paragraph.title ?? "")) outer = paragraph.level ?? 1;
    const duties = DUTIES.exec(sentence);
    if (office && duties) {
      stateText(sink, `${office}/duties`, partOf(piece, sentence.slice(duties[0].length)));
    } else if (numbering && isHeading && (paragraph.level ?? 0) > outer && isOffice(paragraph.title)) {
      office = `/department/offices/${sink.length("/department/offices")}`;
      const title = paragraph.title ?? "";
      const groups = HEAD.exec(title)?.groups;
      const named = groups?.title && HEAD_TITLE.test(groups.title) ? groups : undefined;
      stateText(sink, `${office}/name`, partOf(piece, named?.name ?? title));
      if (named?.title) stateText(sink, `${office}/headTitle`, partOf(piece, named.title));
      if (named?.head) stateText(sink, `${office}/head`, partOf(piece, named.head));
    }
  }
}

function readNature(sink: FactSink, piece: Piece): void {
  const groups = NATURE.exec(piece.text)?.groups;
  const nature = Object.entries(groups ?? {}).find(([, words]) => words !== undefined)?.[0];
  if (!nature) return;
  sink.state({
    pointer: "/department/nature",
    value: nature,
    occurrence: printedIn(piece, piece.text, nature),
  });
  const level = LEVEL.exec(piece.text)?.groups?.level;
  if (level) stateText(sink, "/department/level", partOf(piece, level));
  const funding = /经费(?:形式|来源|保障形式|性质)\s*(?:是|为|[:：])\s*([^，。；]{2,12})/.exec(
    piece.text,
  )?.[1];
  if (funding) stateText(sink, "/department/fundingForm", partOf(piece, funding));
}
