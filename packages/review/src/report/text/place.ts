import type { Position } from "@qingbei/domain";
import { placeName } from "../advice.js";
import type { CauseReport, EvidenceReport, FindingReport } from "../report.js";
import { clean } from "./columns.js";

/** A position in words. A sheet's name is text of the document, so it is cleaned. */
export function placeOf(position: Position): string {
  return clean(placeName(position));
}

/** The place of evidence; in another document with that document's name. */
export function placeOfEvidence({ document, position }: EvidenceReport): string {
  const place = position ? placeOf(position) : "";
  return document === undefined ? place : `${clean(document.replace(/^.*[\\/]/, ""))} ${place}`.trim();
}

/**
 * Several places, each once: 第 43、46 行 if all are lines.
 * @param most most places named; then 等 and their number
 */
export function placesOf(
  evidence: readonly EvidenceReport[],
  most: number = Number.POSITIVE_INFINITY,
): string {
  return named([...new Set(evidence.filter(({ position }) => position).map(placeOfEvidence))], most);
}

/** The first places, and how many there are where they are more. */
export function named(places: readonly string[], most: number): string {
  const first = joined(places.slice(0, most));
  return places.length > most ? `${first}等 ${places.length} 处` : first;
}

/** The end of a place that consists of one number. */
const NUMBERED = /第 (\d+) ([行页段])$/;

/** 第 43 行、第 46 行 as 第 43、46 行. */
function joined(places: readonly string[]): string {
  const groups: { readonly before: string; readonly unit: string; readonly numbers: string[] }[] = [];
  for (const place of places) {
    const [end = "", number, unit = ""] = NUMBERED.exec(place) ?? [];
    const before = place.slice(0, place.length - end.length);
    const last = groups.at(-1);
    if (number === undefined) groups.push({ before, unit, numbers: [] });
    else if (last?.unit === unit && last.before === before) last.numbers.push(number);
    else groups.push({ before, unit, numbers: [number] });
  }
  return groups
    .map(({ before, unit, numbers }) => (unit === "" ? before : `${before}第 ${numbers.join("、")} ${unit}`))
    .join("、");
}

/** Pointers of statements about the whole document: findings are compared with them, but are seldom about them. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(["/fiscalYear", "/kind", "/edition"]);

/** Whether evidence is only what a fault is compared with: the year in the title, beside a wrong year. */
export function isReference({ pointer, document }: EvidenceReport): boolean {
  return document === undefined && OF_THE_WHOLE.has(pointer);
}

/**
 * The places of a finding to mend: of the words to replace or the number to correct, then, apart, those they are
 * compared with: 第 8 页（依据：第 1 页）.
 */
export function placesToMend(
  { evidence, edits = [], cause: id }: FindingReport,
  causes: readonly CauseReport[],
  most: number = Number.POSITIVE_INFINITY,
): string {
  const placed = evidence.filter(({ position }) => position);
  const own = placed.filter((each) => !isReference(each));
  const cause = causes.find((each) => each.id === id);
  const first = edits.length > 0 ? edits : cause?.certainty === "only" ? [cause] : [];
  const mended = first.flatMap(({ position }) => (position ? [placeOf(position)] : []));
  const isOfWords = edits.length > 0 && mended.length > 0;
  const places = new Set([
    ...mended,
    ...(isOfWords ? [] : own.length > 0 ? own : placed).map(placeOfEvidence),
  ]);
  const others = new Set((isOfWords ? placed : placed.filter(isReference)).map(placeOfEvidence));
  const apart = [...others].filter((place) => !places.has(place));
  const main = named([...places], most);
  return apart.length === 0 ? main : `${main}（依据：${named(apart, most)}）`;
}
