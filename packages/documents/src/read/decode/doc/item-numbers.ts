import { ListLabels, labelled } from "../docx/list-labels.js";
import type { DocLists } from "./doc-lists.js";
import type { DocParagraph } from "./doc-paragraph.js";
import type { DocStyles } from "./doc-styles.js";

/** From this number on, the paragraph was in a list once and is not any more. */
const NO_LONGER = 0xf800;

/** Numbers the items of lists as Word prints them. */
export class ItemNumbers {
  readonly #lists: DocLists;
  readonly #styles: DocStyles;
  readonly #labels: ListLabels;

  constructor(lists: DocLists, styles: DocStyles) {
    this.#lists = lists;
    this.#styles = styles;
    this.#labels = new ListLabels(lists);
  }

  /** A paragraph's words with its number, if it has one; undefined if its list is unknown. */
  numbered({ ends, style, text, hidesWords, ...own }: DocParagraph): string | undefined {
    const ofStyle = this.#styles.place(style);
    const list = own.list ?? ofStyle.list ?? 0;
    // a paragraph that is wholly hidden is not an item of its list
    const isNone = ends === "row" || (text.trim() === "" && hidesWords);
    if (list === 0 || list >= NO_LONGER || isNone) return text;
    if (!this.#lists.list(String(list))) return undefined;
    const byStyle = ofStyle.by === undefined ? undefined : this.#lists.levelOfStyle(list, ofStyle.by);
    return labelled(this.#labels.next(String(list), own.level ?? byStyle ?? ofStyle.level ?? 0), text);
  }
}
