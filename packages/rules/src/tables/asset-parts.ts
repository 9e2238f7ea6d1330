import { type AssetHolding, type FieldOf, fields } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { assetsAcross } from "../parameters/asset-kinds.js";
import type { Severity } from "../parameters/severity.js";

type Holding = FieldOf<AssetHolding>;

/** Lines beneath another line, whose sum must not exceed it. */
export interface AssetPartSum {
  readonly holding: Holding;
  readonly parts: readonly Holding[];
  /** "warning" if each of several 其中 may begin a list of its own: then their sum may exceed the line. */
  readonly severity?: Severity;
}

/** Every line of the table that has lines beneath it, at any depth. */
function holdingsWithParts({ list }: CheckContext): readonly Holding[] {
  const beneath = (holding: Holding): readonly Holding[] => {
    const parts = list(holding.parts as FieldOf<readonly AssetHolding[]>) as readonly Holding[];
    return parts.length === 0 ? [] : [holding, ...parts.flatMap(beneath)];
  };
  return (list(fields.stateAssets.holdings) as readonly Holding[]).flatMap(beneath);
}

const AMONG = /^[\s\u3000]*其中/;

/** Groups the lines by the 其中 that begins their list; a line that cuts across kinds is a group of its own. */
function groupsOf({ value, occurrences }: CheckContext, parts: readonly Holding[]): readonly Holding[][] {
  const groups: Holding[][] = [];
  const across: Holding[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const begins = AMONG.test(occurrences(part.name)[0]?.text ?? "");
    if (assetsAcross.test(value(part.name) ?? "")) across.push([part]);
    else if (last && !begins) last.push(part);
    else groups.push([part]);
  }
  return [...groups, ...across];
}

/** The sums that must not exceed the line above them. */
export function assetPartSums(context: CheckContext): readonly AssetPartSum[] {
  return holdingsWithParts(context).flatMap((holding): readonly AssetPartSum[] => {
    const parts = context.list(holding.parts as FieldOf<readonly AssetHolding[]>) as readonly Holding[];
    const groups = groupsOf(context, parts);
    const own = groups.filter(([first]) => first && !assetsAcross.test(context.value(first.name) ?? ""));
    const all = own.flat();
    return [
      ...groups.map((group) => ({ holding, parts: group })),
      ...(own.length > 1 ? [{ holding, parts: all, severity: "warning" as const }] : []),
    ];
  });
}
