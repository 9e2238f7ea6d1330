import { type Field, fields, revenueSources, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { partsOfSource } from "../../tables/coded-tables.js";

const { total, goods, works, services, centralized, decentralized, fundingSources } = fields.procurement;

/** One way to divide procurement, and whether its parts must add up to the whole. */
interface Division {
  readonly parts: readonly Field<Wan>[];
  readonly isWhole: boolean;
}

/** The disclosed sources without those that another one adds up. */
function sources({ has }: CheckContext): readonly Field<Wan>[] {
  const stated = revenueSources.filter((source) => has(fundingSources[source]));
  const within = new Set<string>(stated.flatMap((source) => partsOfSource[source] ?? []));
  return stated.filter((source) => !within.has(source)).map((source) => fundingSources[source]);
}

/** There are only three kinds; a mode or a source may be left out. */
const divisions = (context: CheckContext): readonly Division[] => [
  { parts: [goods, works, services], isWhole: true },
  { parts: [centralized, decentralized], isWhole: false },
  { parts: sources(context), isWhole: false },
];

function compared({ read, has, identity, atMost }: CheckContext, { parts, isWhole }: Division): Outcome {
  const disclosed = parts.filter(has);
  const listed = sum(disclosed.map((part) => read(part)));
  if (isWhole && disclosed.length === parts.length) return identity(read(total), listed);
  const within = atMost(listed, read(total));
  // a part that is not listed may still have an amount, but who lists two of three kinds means all that there is
  return isWhole && disclosed.length > 1 && within.outcome === "passed"
    ? identity(read(total), listed, { severity: "warning" })
    : within;
}

export const procurementParts = defineRule({
  id: "procurement-parts",
  title: "政府采购预算等于货物、工程、服务之和，不小于按方式、按资金来源列出的之和",
  severity: "error",
  basis: ["procurement-law-2"],
  covers: ["A-PROC-SPLIT"],
  each: (context) => divisions(context).filter(({ parts }) => parts.some(context.has)),
  none: "没有分列货物、工程、服务，也没有分列采购方式和资金来源",
  check: compared,
});
