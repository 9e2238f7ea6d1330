import type { Reading } from "@qingbei/documents";
import {
  absolute,
  type Exact,
  equals,
  exact,
  isPlainNumber,
  isZero,
  type Occurrence,
  type Position,
  parsePrintedNumber,
  placeNameOf,
  round,
  toFixed,
} from "@qingbei/domain";
import type { Cause, Evidence, Repair, Slip } from "@qingbei/rules";
import { amountAsPrinted, isLeftBlank, levelChange, numberIn } from "@qingbei/rules/explain";
import { labelIn } from "./label-in.js";

const SLIPS: Readonly<Record<Slip, string>> = {
  "extra-digit": "多写了一位数字",
  "dropped-digit": "少写了一位数字",
  "swapped-digits": "两位数字写颠倒了",
  "wrong-digit": "一位数字写错了",
  "decimal-point": "小数点点错了",
  unit: "元与万元弄混了",
  sign: "正负号写反了",
  copied: "像是抄了相邻一行或一列的数",
  "last-year": "正是上年公开的数，像是没有更新",
  "counted-twice": "有一行加了两次",
  "left-out": "有一行漏加了",
  "moved-row": "几行的数错了行",
  "moved-column": "数写错了列",
  other: "",
};

/** A position in Chinese words. */
export function placeName(position: Position | undefined): string {
  if (!position) return "";
  if ("line" in position) return `第 ${position.line} 行`;
  return position.part === undefined ? placeWithin(position) : `“${position.part}”${placeWithin(position)}`;
}

function placeWithin(position: Exclude<Position, { readonly line: number }>): string {
  if ("page" in position) return `第 ${position.page} 页`;
  if ("sheet" in position) return `工作表“${position.sheet}”${position.cell}`;
  if ("paragraph" in position) return `第 ${position.paragraph} 段`;
  return `表 ${position.table} 第 ${position.row} 行第 ${position.column} 列`;
}

/** The occurrence of a value that is cited or to be corrected: the first, unless another one is meant. */
export function occurrenceOf(
  { pointer, occurrence = 0 }: Pick<Evidence, "pointer" | "occurrence">,
  { sources }: Pick<Reading, "sources">,
): Occurrence | undefined {
  return sources[pointer]?.[occurrence];
}

/** The decimals of an amount in 万元 down to the cents. */
const WAN_DECIMALS = 2;

/** The number of a correction as printed, and as it should be printed. */
interface Printed {
  readonly from: string;
  readonly to: string;
}

/**
 * The amount in 万元, if a place printed it as that many 元: 124.29元 for 124.29万元. Beside amounts in 万元 it may be
 * rounded, and its digits may be wrong as well, but it has as many before the point as the printed number, where in 元
 * it would have four more.
 */
function inWanForYuan(
  { printed, text }: Occurrence,
  number: string,
  amount: Exact,
  { statement }: Reading,
): string | undefined {
  const written = parsePrintedNumber(number);
  if (!written || isZero(written.value)) return undefined;
  if (equals<Exact>(written.value, amount)) return `${number}万元`;
  // a column of 元, or a sentence in it, lacks digits and not a unit
  const around = statement?.paragraphs.find((paragraph) => paragraph.text.includes(text));
  if (printed === number || !around?.text.includes("万元")) return undefined;
  const meant = round(amount, written.decimals);
  if (equals<Exact>(written.value, meant)) return `${number}万元`;
  const wholeDigits = (value: Exact) => toFixed(round(absolute(value), 0), 0).length;
  const isAsLong = !isZero(meant) && wholeDigits(written.value) === wholeDigits(meant);
  return isAsLong ? `${toFixed(amount, WAN_DECIMALS)}万元` : undefined;
}

/**
 * A corrected amount in its printed unit, so that 124.29元 is not called 0.012429, or a change that is to be zero in
 * words; undefined if it is printed in the unit of its field.
 */
export function printedOf(repair: Repair, reading: Reading): Printed | undefined {
  const { kind, pointer, to } = repair;
  const level = levelChange(reading.budget, repair);
  if (level) return level;
  const occurrence = occurrenceOf(repair, reading);
  if (kind !== "value" || !occurrence || !isPlainNumber(to)) return undefined;
  const amount = amountAsPrinted(occurrence, pointer, exact(to));
  if (amount === undefined) return undefined;
  const number = numberIn(occurrence);
  const from = `${number}${occurrence.unit}`;
  return {
    from,
    to: (occurrence.unit === "元" && inWanForYuan(occurrence, number, exact(to), reading)) || amount,
  };
}

/** The columns by which the rows of tables state their whole. */
const WHOLES = ["total", "amount"];

/** The amount of a missing row in the unit of the rows beside it; undefined if they are printed in 万元. */
function besideRow({ pointer, to }: Repair, { sources }: Reading): string | undefined {
  const [beside] = WHOLES.flatMap((column) => sources[`${pointer.replace(/-$/, "0")}/${column}`]?.[0] ?? []);
  return beside && isPlainNumber(to) ? amountAsPrinted(beside, pointer, exact(to)) : undefined;
}

/** The other places of a figure that is corrected everywhere; empty if it is printed once. */
function alsoIn({ also = [] }: Repair, { sources, budget }: Reading): string {
  if (also.length === 0) return "";
  const places = also.map(
    (pointer) => `${placeName(sources[pointer]?.[0]?.position)}${placeNameOf(budget, pointer)}`,
  );
  return `；${[...new Set(places)].join("、")}也是同一个数，一并改`;
}

/** The longest word that may stand several times in its line: 减少. */
const SHORT_WORD = 3;

/** Whether a word to be replaced is a field of its own that its line may print more than once. */
const isShortWord = ({ pointer, from }: Repair) =>
  from.length <= SHORT_WORD && !pointer.startsWith("/statement/");

/** The advice for a cause, in one sentence. */
export function adviceOf({ repair, slip }: Cause, reading: Reading): string {
  const { kind, pointer, from, to, advice } = repair;
  const label = labelIn(reading, pointer);
  const where = placeName(occurrenceOf(repair, reading)?.position);
  switch (kind) {
    case "missing-row":
      return advice ?? `${label}合计 ${besideRow(repair, reading) ?? `${to} 万元`}`;
    case "text":
      if (advice) return `${where}${where && "："}${advice}`;
      return `${where}${isShortWord(repair) ? `${label}的` : ""}“${from}”改为“${to}”`;
    case "year":
      return advice ?? `${where}的“${from}”改为“${to}”`;
    case "value": {
      if (from === "") return `${where}${label}空着：${advice ?? `应填 ${to}`}`;
      // words are no slip of a digit
      const isOfDigits = levelChange(reading.budget, repair) === undefined;
      const why = slip && SLIPS[slip] && isOfDigits ? `（${SLIPS[slip]}）` : "";
      const shown = printedOf(repair, reading) ?? { from, to };
      const isEmpty = isPlainNumber(to) && isZero(exact(to)) && isLeftBlank(reading.budget, pointer);
      const change = isEmpty ? "删去，这一格应空着" : `改为 ${shown.to}`;
      return `把${where}${label}的 ${shown.from} ${change}${why}${alsoIn(repair, reading)}${advice ? `；${advice}` : ""}`;
    }
  }
}
