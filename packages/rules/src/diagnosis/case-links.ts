import { variablesOf } from "../engine/constraint.js";
import { remember } from "../engine/remember.js";
import type { Proposal } from "./candidate.js";
import { gapOf } from "./gap.js";
import type { ConstraintGraph, Node } from "./graph.js";

const TABLES = "/tables/";

const isOfTables = (pointer: string) => pointer.startsWith(TABLES);
const known = remember<Node, boolean>();

/** Whether a constraint has a number of a table: each search asks it of all that still fail. */
export const isInTables = (node: Node) =>
  known(node, ({ constraint }) => variablesOf(constraint).some(isOfTables));

/** What constraints have in common that are off by the same amount. */
export const gapLink = (graph: ConstraintGraph, node: Node) => `off by ${gapOf(graph.evaluation(node)).text}`;

/**
 * What a failed case has in common with others that one correction may mend with it: its numbers and those that print
 * the same figures, the list that may lack a row, the amount that it is off by; the tables as a whole, since they
 * confirm one another.
 * @param node the constraint of the case, if it declared one
 * @param proposals what its rule proposes
 */
export function linksOf(
  graph: ConstraintGraph,
  node: Node | undefined,
  proposals: readonly Proposal[] = [],
): readonly string[] {
  const own = node ? variablesOf(node.constraint) : [];
  const numbers = [...own, ...proposals.map(({ repair }) => repair.pointer)];
  const links = [...graph.near(numbers), ...(numbers.some(isOfTables) ? [TABLES] : [])];
  const { openList } = node?.constraint.form === "linear" ? node.constraint : {};
  return [
    ...links,
    ...(openList === undefined ? [] : [`${openList}/-`]),
    ...(node ? [gapLink(graph, node)] : []),
  ];
}
