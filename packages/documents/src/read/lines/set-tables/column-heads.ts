import { surelyLabelHeading } from "../../../templates/table-words.js";
import { joined, type Piece } from "../../blocks/blocks.js";
import type { BodyColumn } from "./body-columns.js";
import { drafted } from "./drafts.js";
import { groupsAbove } from "./groups.js";
import { type Group, type Head, headsOf, isLabelHead } from "./heads.js";
import type { SetLine } from "./set-lines.js";

/** A column of a table. */
export interface TableColumn {
  /** Its words from the top down. */
  readonly heads: readonly Piece[];
  readonly holds: "labels" | "amounts";
  /** The index of the column in the page's body; undefined if all its cells are blank. */
  readonly body: number | undefined;
}

/**
 * The columns of a table by the lines of its header and the columns of its body: each column of amounts has words
 * directly above it, and words without a column beneath are above a blank one. Undefined in case of doubt.
 */
export function columnHeads(
  lines: readonly SetLine[],
  body: readonly BodyColumn[],
): readonly TableColumn[] | undefined {
  const found = drafted(headsOf(lines), body);
  const stacks = found && groupsAbove(found.drafts, found.upper);
  if (!stacks) return undefined;
  const columns: TableColumn[] = [];
  for (const [at, draft] of found.drafts.entries()) {
    const [leaf] = draft.heads;
    const stack = stacks[at] ?? [];
    const isLabel = leaf ? isLabelHead(leaf) : stack.some(({ head }) => isLabelHead(head));
    const holds = draft.holds === "words" || (isLabel && draft.holds !== "amounts") ? "labels" : "amounts";
    if (draft.holds === "amounts" && leaf && surelyLabelHeading.test(leaf.text)) return undefined;
    // one word may be above all parts of a code
    const isCovered = stack.some(
      ({ head }) => draft.holds !== "digits" || surelyLabelHeading.test(head.text),
    );
    if (!leaf && (holds === "amounts" || !isCovered)) return undefined;
    columns.push({ heads: headsAbove(leaf, stack, holds), holds, body: draft.body });
  }
  return columns;
}

/** The words of a column from the top down: one for each group, its own lines joined. */
function headsAbove(leaf: Head | undefined, stack: readonly Group[], holds: TableColumn["holds"]): Piece[] {
  if (holds === "labels" && leaf && isLabelHead(leaf))
    return [...stack.filter(({ isSide }) => isSide).map(({ head }) => head.piece), leaf.piece];
  const own = stack
    .filter(({ head, from, to }) => from === to && (holds === "labels" || !isLabelHead(head)))
    .map(({ head }) => head.piece);
  const groups = stack.filter(({ from, to }) => from !== to).map(({ head }) => head.piece);
  const lowest = leaf ? [...own, leaf.piece] : own;
  return lowest.length === 0 ? groups : [...(holds === "labels" ? [] : groups), joined(lowest)];
}
