import type { Position } from "@qingbei/domain";
import { placeName } from "../advice.js";

/** Several places, each once: 第 43、46 行 where all are lines. */
export function placesOf(positions: readonly Position[]): string {
  const lines = positions.flatMap((position) => ("line" in position ? [position.line] : []));
  if (lines.length === positions.length && lines.length > 1) return `第 ${[...new Set(lines)].join("、")} 行`;
  return [...new Set(positions.map(placeName))].join("、");
}
