import { parsePrintedNumber, toHalfWidth, toText } from "@qingbei/domain";
import {
  countedRemark,
  explainedUse,
  heldVehicles,
  largeEquipment,
  ofAssets,
  sumOfKinds,
  titleInLine,
  toBuy,
  useRemark,
  usesEnd,
  usesOpening,
  vehicleTotal,
  vehicleUse,
} from "../../templates/statement-counts.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { cut, type Piece, placeAt } from "../blocks/blocks.js";
import { least } from "../blocks/most.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { inWan } from "./amounts.js";
import { stateCount, wordsOccurrence } from "./counted.js";

const COUNTED = /车|单[^，。；]{0,8}价/;
const HELD = "/stateAssets/vehicles";
/** The opening of the list of uses is at most 8 characters behind the total. */
const OPENING_WITHIN = 8;
const PART = /[^。；;]+/g;

/**
 * Reads the counts of vehicles and large equipment, held and to be bought, with the price from which equipment is
 * large.
 */
export function readCountedAssets(sink: FactSink, items: readonly OutlineParagraph[]): void {
  for (const { paragraph, piece } of items) {
    if (paragraph.role !== "body" || paragraph.section === "glossary" || !COUNTED.test(piece.text)) continue;
    const isOfAssets = paragraph.section === "stateAssets" || ofAssets.test(piece.text);
    for (const { index, 0: words } of piece.text.matchAll(PART))
      readPart(sink, cut(piece, index, index + words.length), isOfAssets);
  }
  readHeldVehicles(sink, items);
}

/**
 * If no section is about the assets, the vehicles that the section on the three public expenses divides by use are
 * those held.
 */
function readHeldVehicles(sink: FactSink, items: readonly OutlineParagraph[]): void {
  for (const { paragraph, piece } of items) {
    if (sink.has(HELD)) return;
    if (paragraph.role !== "body" || paragraph.section !== "threePublicExpenses") continue;
    for (const { index, 0: words } of piece.text.matchAll(PART)) {
      const held = heldVehicles.exec(words);
      // 购置公务用车0辆，公务用车保有量6辆: from the words for what is held
      if (held) readPart(sink, cut(piece, index + held.index, index + words.length), true);
    }
  }
}

/** Reads the words between two stops. */
function readPart(sink: FactSink, piece: Piece, isOfAssets: boolean): void {
  // the title in the line is about both kinds
  const plain = toHalfWidth(piece.text).replace(titleInLine, (title) => " ".repeat(title.length));
  const rootBefore = (at: number) =>
    toBuy.test(plain.slice(0, at)) ? "/stateAssets/acquisition" : "/stateAssets";
  const total = isOfAssets ? vehicleTotal.exec(plain) : undefined;
  if (total?.groups?.count) {
    const at = `${rootBefore(total.index)}/vehicles`;
    const end = total.index + total[0].length;
    const sum = sumOfKinds.exec(plain.slice(end));
    const from = end + (sum?.[0].length ?? 0);
    if (!sink.has(at)) readVehicles(sink, piece, plain, at, from, sum?.groups?.count ?? total.groups.count);
  }
  for (const match of plain.matchAll(largeEquipment))
    readEquipment(sink, piece, match, rootBefore(match.index));
}

function readVehicles(
  sink: FactSink,
  piece: Piece,
  plain: string,
  at: string,
  from: number,
  count: string,
): void {
  stateCount(sink, `${at}/total`, piece, { start: 0, end: from }, count);
  const begin = from + listBegin(plain.slice(from));
  if (begin === from) return;
  const isHeld = at === HELD;
  for (const match of listOf(plain.slice(begin), isHeld).matchAll(vehicleUse)) {
    const { name, count: quantity } = match.groups ?? {};
    if (!name || quantity === undefined || explainedUse.test(name)) continue;
    const use = `${at}/uses/${sink.length(`${at}/uses`)}`;
    const start = begin + match.index;
    const stretch = { start, end: start + match[0].length };
    sink.state({
      pointer: `${use}/name`,
      value: name,
      occurrence: wordsOccurrence(piece, stretch, name, name),
    });
    stateCount(sink, `${use}/quantity`, piece, stretch, quantity);
  }
}

/** The offset in `rest`, the text behind a total, at which the list of uses begins; 0 if nothing opens it. */
function listBegin(rest: string): number {
  const opening = usesOpening.exec(rest.slice(0, OPENING_WITHIN));
  return opening ? opening.index + opening[0].length : 0;
}

/**
 * The text of a list of uses, with remarks in brackets blanked out. It ends with its closing bracket, where a use is
 * divided further, or where vehicles to be bought are counted.
 */
function listOf(words: string, isHeld: boolean): string {
  const blanked = [countedRemark, useRemark].reduce(
    (text, remarks) => text.replace(remarks, (remark) => " ".repeat(remark.length)),
    words,
  );
  const ends = [usesEnd, ...(isHeld ? [toBuy] : [])].map((end) => blanked.search(end));
  return blanked.slice(0, least(ends.map((end) => (end < 0 ? blanked.length : end))));
}

function readEquipment(sink: FactSink, piece: Piece, match: RegExpExecArray, root: string): void {
  const { price = "", unit = "", name, count } = match.groups ?? {};
  const number = parsePrintedNumber(price);
  if (!number) return;
  const at = `${root}/largeEquipment/${sink.length(`${root}/largeEquipment`)}`;
  const stretch = { start: match.index, end: match.index + match[0].length };
  if (name)
    sink.state({
      pointer: `${at}/name`,
      value: name,
      occurrence: wordsOccurrence(piece, stretch, name, name),
    });
  const value = toText(inWan(number.value, unit));
  const from = match.index + match[0].indexOf(price);
  const printed = piece.text.slice(
    from,
    match.index + match[0].indexOf(unit, from - match.index) + unit.length,
  );
  const occurrence = wordsOccurrence(piece, stretch, printed, value);
  sink.state({ pointer: `${at}/unitPriceFrom`, value, occurrence }, placeAt(piece, from));
  if (count !== undefined) stateCount(sink, `${at}/quantity`, piece, stretch, count);
}
