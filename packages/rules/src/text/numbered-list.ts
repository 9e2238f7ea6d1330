import type { Statement } from "@qingbei/domain";
import { type Numbering, parseNumbering } from "./numeral.js";

/** A numbered heading or item, and the index of its paragraph. */
export interface NumberedItem extends Numbering {
  readonly paragraph: number;
  readonly label: string;
  /** How many headings without a number, of the same level or above, stand between the previous item and this one. */
  readonly breaks: number;
}

/** Items of one level under one parent, in the order of the document. */
export type NumberedList = readonly NumberedItem[];

/** The words 附件： or 附表： that open a list in the same line. */
const ATTACHED = /^\s*附[件表]\s*[:：]/;

interface OpenList {
  readonly level: number;
  readonly items: NumberedItem[];
  breaks: number;
}

/** The innermost open list of a style, which a numbered sentence without a level of its own continues. */
function listOfStyle(open: readonly OpenList[], style: string): OpenList | undefined {
  return open.findLast(({ items }) => items.at(-1)?.style === style);
}

/** The numbered lists of a document. Table cells are ignored: tables number their rows freely. */
export function numberedLists({ paragraphs }: Statement): readonly NumberedList[] {
  const all: OpenList[] = [];
  let open: OpenList[] = [];
  let heading = 0;
  for (const [paragraph, { role, level: printed, label, text }] of paragraphs.entries()) {
    // the line 附件：1.… holds the first item of its list; the others have lines of their own
    if (role !== "cell" && ATTACHED.test(text)) open = [];
    const numbering = label === undefined ? undefined : parseNumbering(label);
    // the contents number headings that stand elsewhere
    if (role === "cell" || role === "contents" || (printed === undefined && !numbering)) continue;
    // sentences beneath a heading without a number lie below it: as its siblings, a later list would end those between
    const deepest = Math.max(open.at(-1)?.level ?? 0, heading);
    heading = printed ?? heading;
    const level = printed ?? listOfStyle(open, numbering?.style ?? "")?.level ?? deepest + 1;
    open = open.filter((list) => list.level <= level);
    if (label === undefined || !numbering) {
      for (const list of open.filter((each) => each.level === level)) list.breaks += 1;
      continue;
    }
    let list = open.find((each) => each.level === level);
    if (!list) {
      list = { level, items: [], breaks: 0 };
      open.push(list);
      all.push(list);
    }
    list.items.push({ ...numbering, paragraph, label, breaks: list.breaks });
    list.breaks = 0;
  }
  return all.map(({ items }) => items);
}

/** The unbroken runs of a list: 1 2 3, then 1 2 again are two. */
export function runsOf(list: NumberedList): readonly NumberedList[] {
  const runs: NumberedItem[][] = [];
  for (const item of list) {
    const before = runs.at(-1)?.at(-1);
    if (before && before.style === item.style && before.value + 1 === item.value) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}
