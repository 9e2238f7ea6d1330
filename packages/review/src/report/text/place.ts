import type { Position } from "@qingbei/domain";
import { placeName } from "../advice.js";
import type { EvidenceReport } from "../report.js";
import { clean } from "./columns.js";

/** Where something stands. A sheet's name is the document's own words. */
export function placeOf(position: Position): string {
  return clean(placeName(position));
}

/** Where evidence stands; in another document, with that document's name. */
export function placeOfEvidence({ document, position }: EvidenceReport): string {
  const place = position ? placeOf(position) : "";
  return document === undefined ? place : `${clean(document.replace(/^.*[\\/]/, ""))} ${place}`.trim();
}

/**
 * Several places, each once: 第 43、46 行 where all are lines.
 * @param most places named at most; then 等 and how many there are
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

/** 第 43 行、第 46 行 as 第 43、46 行. */
function joined(places: readonly string[]): string {
  return places.join("、").replaceAll(/ 行、第 (?=\d+ 行)/g, "、");
}
