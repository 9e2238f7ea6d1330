import type { Statement } from "@qingbei/domain";
import { type Numbering, parseNumbering } from "./numeral.js";

/** A numbered heading or item, and the paragraph it stands in. */
export interface NumberedItem extends Numbering {
  readonly paragraph: number;
  readonly label: string;
  readonly level: number;
}

/** Items of one level under one parent, in the order of the document. */
export type NumberedList = readonly NumberedItem[];

/** The numbered lists of a document. Cells are not looked at: a table numbers its rows as it likes. */
export function numberedLists({ paragraphs }: Statement): readonly NumberedList[] {
  const lists: NumberedItem[][] = [];
  /** The list that is open at each level. */
  const open = new Map<number, NumberedItem[]>();
  for (const [index, { role, level, label }] of paragraphs.entries()) {
    if (role === "cell" || level === undefined) continue;
    for (const deeper of [...open.keys()].filter((each) => each > level)) open.delete(deeper);
    const numbering = label === undefined ? undefined : parseNumbering(label);
    if (label === undefined || !numbering) continue;
    let list = open.get(level);
    if (!list) {
      list = [];
      open.set(level, list);
      lists.push(list);
    }
    list.push({ ...numbering, paragraph: index, label, level });
  }
  return lists;
}

/** The unbroken runs of a list, 1 2 3 and again 1 2: where a list begins anew, another one begins. */
export function runsOf(list: NumberedList): readonly NumberedList[] {
  const runs: NumberedItem[][] = [];
  for (const item of list) {
    const before = runs.at(-1)?.at(-1);
    if (before && before.style === item.style && before.value + 1 === item.value) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}
