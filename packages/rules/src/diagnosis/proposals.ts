import { type Disclosure, isPlainNumber } from "@qingbei/domain";
import type { Repair } from "../engine/verdict.js";
import type { Proposal } from "./candidate.js";
import type { ConstraintGraph } from "./graph.js";
import { firstPrints } from "./one-print.js";

/** Whether a rule proposes a number, not words, a row or a unit. */
export const isNumber = ({ kind, to }: Repair) => kind === "value" && isPlainNumber(to);

/** Proposals for the second or a later print of a figure, turned into proposals for the figures first printed there. */
export function atFirstPrints(
  graph: ConstraintGraph,
  { sources = {} }: Disclosure,
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const later = proposals.filter(({ repair }) => repair.occurrence !== undefined && isNumber(repair));
  if (later.length === 0) return [];
  const printedAt = firstPrints(sources, graph.pointersIn(""));
  return later.flatMap(({ repair: { occurrence = 0, ...repair }, ...proposal }) => {
    const place = sources[repair.pointer]?.[occurrence];
    const pointers = place ? printedAt(place) : [];
    return pointers.map((pointer) => ({ ...proposal, repair: { ...repair, pointer } }));
  });
}
