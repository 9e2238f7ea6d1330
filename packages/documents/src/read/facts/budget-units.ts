import { withoutBlanks } from "@qingbei/domain";
import { withoutNumbering } from "@qingbei/domain/internal";
import {
  countedWithAnother,
  listOpening,
  namesUnits,
  ofBudgets,
  officesWithin,
  setUp,
  unitHeading,
  unitRole,
} from "../../templates/budget-units.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { stateText } from "../assemble/state-text.js";
import { partOf } from "../blocks/blocks.js";
import type { OutlineGrid, OutlineItem, OutlineParagraph } from "../outline/outline.js";
import { behindLast, withoutTail } from "../text/text-ends.js";
import { isUnitLine, unitNamesIn, unitsNamedIn } from "./unit-names.js";
import { goesOnWith, type NamedUnit, type UnitTable, unitTableOf } from "./unit-table.js";

const LONGEST_NAME = 40;
/** The end of a heading, which cannot be the name of a unit: 人员构成情况. */
const HEADING_END = /(?:情况|说明|职责|概况|构成|设置|范围|简介)$/;

/** The first unit of a numbered list if it is in the paragraph that opens the list: …，具体包括： 1. 某局本部. */
const FIRST = /[：:]\s*1\s*[)）.．、]\s*(?<name>[^。；：:，,\d]{4,40})[。；;]?\s*$/;

/** Units that one sentence, some lines or a table list. */
interface UnitList {
  /** A heading opened the list, so its lines may be about something else. */
  readonly isOfHeading: boolean;
  /** Whether the list is said to hold the units with budgets, and not all subordinate units. */
  readonly isOfBudgets: boolean;
  readonly units: NamedUnit[];
}

/** The words that open a list at the end of a paragraph about units; undefined if there are none. */
function opening(paragraph: string, ends: RegExp): string | undefined {
  const text = paragraph.trimEnd();
  if (!ends.test(text)) return undefined;
  const clause = behindLast(text.slice(0, -1), "。：:");
  const last = [...text.slice(clause).matchAll(listOpening)].at(-1);
  const words = last && text.slice(0, clause + last.index);
  return words !== undefined && namesUnits.test(words) ? words : undefined;
}

/** The first unit of a list that begins in the paragraph that opens it. */
function firstIn(paragraph: string): { readonly name: string; readonly words: string } | undefined {
  const found = FIRST.exec(paragraph);
  const words = found && opening(paragraph.slice(0, found.index + 1), /[：:]$/);
  return words && found.groups?.name ? { name: found.groups.name.trim(), words } : undefined;
}

/** Reads the lists of units in a section, item by item. */
class UnitLists {
  readonly lists: UnitList[] = [];
  readonly read = new Set<OutlineItem>();
  /** The list whose lines follow. */
  #open: UnitList | undefined;
  /** The numbering of its lines. */
  #style: string | undefined;
  #table: { readonly of: UnitTable; readonly list: UnitList } | undefined;
  /** The last paragraph with words. */
  #above = "";

  #begin(words: string, isOfHeading = false): UnitList {
    const list = { isOfHeading, isOfBudgets: ofBudgets.test(words), units: [] };
    this.lists.push(list);
    this.#style = undefined;
    return list;
  }

  grid(item: OutlineGrid): void {
    const open = this.#open;
    this.#open = undefined;
    const table = unitTableOf(item.rows);
    const more = this.#table && goesOnWith(this.#table.of, item.rows);
    if (!table) {
      for (const unit of more ?? []) this.#table?.list.units.push(unit);
      if (!more) this.#table = undefined;
      return;
    }
    const offices = this.#above.search(officesWithin);
    const lead = offices < 0 ? this.#above : this.#above.slice(offices);
    const announcesUnits = open !== undefined || namesUnits.test(lead);
    if (offices >= 0 ? !announcesUnits : !(announcesUnits || table.hasKinds || setUp.test(lead))) return;
    const list = open?.units.length === 0 ? open : this.#begin(this.#above);
    for (const unit of table.units) list.units.push(unit);
    this.#table = { of: table, list };
  }

  paragraph(item: OutlineParagraph): void {
    const { text } = item.paragraph;
    if (text.trim() === "") return;
    this.#above = text;
    const words = opening(text, /[：:]$/);
    if (words !== undefined) {
      this.#open = this.#begin(words);
      return;
    }
    if (item.paragraph.role === "heading" && unitHeading.test(text)) {
      this.#open = this.#begin(text, true);
      return;
    }
    const first = firstIn(text);
    if (first) {
      this.#open = this.#begin(first.words);
      this.#open.units.push({ piece: partOf(item.piece, first.name), separate: true });
      return;
    }
    if (this.#open && this.#line(this.#open, item)) return;
    this.#open = undefined;
    this.#sentences(item);
  }

  /** Reads a line of the list; returns whether it belongs to it. */
  #line(list: UnitList, item: OutlineParagraph): boolean {
    const { paragraph, piece, numbering } = item;
    const bare = withoutNumbering(paragraph.text);
    const isNumbered = numbering !== undefined || bare !== paragraph.text;
    const isFirst = list.units.length === 0;
    if (
      numbering &&
      (isFirst ? numbering.ordinal !== 1 : numbering.style !== (this.#style ?? numbering.style))
    )
      return false;
    const name = withoutTail(paragraph.title ?? bare, /[。；;，,、\s]/).trim();
    const alone = countedWithAnother.exec(name)?.groups?.name;
    const unit = (alone ?? name).replace(unitRole, "");
    const several = alone === undefined && unit.includes("、") ? unitNamesIn(unit) : [];
    for (const each of several) list.units.push({ piece: partOf(piece, each), separate: true });
    if (several.length === 0) {
      if (unit === "" || unit.length > LONGEST_NAME || /[。：:，]/.test(unit) || HEADING_END.test(unit))
        return false;
      if ((list.isOfHeading || !isNumbered) && !isUnitLine(unit)) return false;
      list.units.push({ piece: partOf(piece, unit), separate: alone === undefined });
    }
    this.#style = numbering?.style;
    this.read.add(item);
    return true;
  }

  #sentences({ paragraph, piece }: OutlineParagraph): void {
    for (const sentence of paragraph.text.split("。")) {
      for (const part of [sentence, ...(/[；;]/.test(sentence) ? sentence.split(/[；;]/) : [])]) {
        const { opening: words, names } = unitsNamedIn(part.trim());
        if (names.length === 0) continue;
        const list = this.#begin(words);
        for (const name of names) list.units.push({ piece: partOf(piece, name), separate: true });
        if (part === sentence) break;
      }
    }
  }
}

const nameOf = ({ piece }: NamedUnit) => withoutBlanks(piece.text);

/**
 * The units of all lists, or of the lists of budgets alone if there are any; a unit that several lists name counts
 * once.
 */
function unitsOf(lists: readonly UnitList[]): readonly NamedUnit[] {
  const filled = lists.filter(({ units }) => units.length > 0);
  const ofBudgets = filled.filter((list) => list.isOfBudgets);
  const units: NamedUnit[] = [];
  const known = new Set<string>();
  for (const list of ofBudgets.length > 0 ? ofBudgets : filled) {
    const further = list.units.filter((unit) => !known.has(nameOf(unit)));
    for (const unit of further) {
      units.push(unit);
      known.add(nameOf(unit));
    }
  }
  return units;
}

/** Reads the units of the department. Returns the items of the outline that the lists take up. */
export function readBudgetUnits(sink: FactSink, items: readonly OutlineItem[]): ReadonlySet<OutlineItem> {
  const lists = new UnitLists();
  for (const item of items) {
    if (item.kind === "grid") lists.grid(item);
    else lists.paragraph(item);
  }
  for (const [index, { piece, separate }] of unitsOf(lists.lists).entries()) {
    const pointer = `/department/units/${index}`;
    stateText(sink, `${pointer}/name`, piece);
    if (!separate) sink.state({ pointer: `${pointer}/separateBudget`, value: false });
  }
  return lists.read;
}
