import { parsePrintedNumber, toHalfWidth, toText } from "@qingbei/domain";
import {
  explainedUse,
  heldVehicles,
  largeEquipment,
  ofAssets,
  titleInLine,
  toBuy,
  usesOpening,
  vehicleTotal,
  vehicleUse,
} from "../../templates/statement-counts.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { cut, type Piece, placeAt } from "../decode/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { inWan } from "./amounts.js";
import { stateCount, wordsOccurrence } from "./counted.js";

const COUNTED = /车|单[^，。；]{0,8}价/;
const HELD = "/stateAssets/vehicles";
const PART = /[^。；;]+/g;

/** Reads what a statement counts of vehicles and large equipment, held and to be bought, with the price that is large. */
export function readCountedAssets(sink: FactSink, items: readonly OutlineParagraph[]): void {
  for (const { paragraph, piece } of items) {
    if (paragraph.role !== "body" || paragraph.section === "glossary" || !COUNTED.test(piece.text)) continue;
    const isOfAssets = paragraph.section === "stateAssets" || ofAssets.test(piece.text);
    for (const { index, 0: words } of piece.text.matchAll(PART))
      readPart(sink, cut(piece, index, index + words.length), isOfAssets);
  }
  readHeldVehicles(sink, items);
}

/** Where no section tells of the assets, the vehicles that the one on the three public expenses divides are those held. */
function readHeldVehicles(sink: FactSink, items: readonly OutlineParagraph[]): void {
  for (const { paragraph, piece } of items) {
    if (sink.has(HELD)) return;
    if (paragraph.role !== "body" || paragraph.section !== "threePublicExpenses") continue;
    for (const { index, 0: words } of piece.text.matchAll(PART)) {
      const held = heldVehicles.exec(words);
      // 购置公务用车0辆，公务用车保有量6辆: from the words on that tell what is held
      if (held) readPart(sink, cut(piece, index + held.index, index + words.length), true);
    }
  }
}

/** Reads the words between two stops. */
function readPart(sink: FactSink, piece: Piece, isOfAssets: boolean): void {
  // a title in the line says what both kinds are about
  const plain = toHalfWidth(piece.text).replace(titleInLine, (title) => " ".repeat(title.length));
  const rootBefore = (at: number) =>
    toBuy.test(plain.slice(0, at)) ? "/stateAssets/acquisition" : "/stateAssets";
  const total = isOfAssets ? vehicleTotal.exec(plain) : undefined;
  if (total?.groups?.count) {
    const at = `${rootBefore(total.index)}/vehicles`;
    if (!sink.has(at))
      readVehicles(sink, piece, plain, at, total.index + total[0].length, total.groups.count);
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
  const rest = plain.slice(from);
  if (!usesOpening.test(rest.slice(0, 8))) return;
  const listed = rest.replace(usesOpening, (words) => " ".repeat(words.length));
  for (const match of listed.matchAll(vehicleUse)) {
    const { name, count: quantity } = match.groups ?? {};
    if (!name || quantity === undefined || explainedUse.test(name)) continue;
    const use = `${at}/uses/${sink.length(`${at}/uses`)}`;
    const start = from + match.index;
    const stretch = { start, end: start + match[0].length };
    sink.state({
      pointer: `${use}/name`,
      value: name,
      occurrence: wordsOccurrence(piece, stretch, name, name),
    });
    stateCount(sink, `${use}/quantity`, piece, stretch, quantity);
  }
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
