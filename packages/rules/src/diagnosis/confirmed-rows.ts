import { type DepartmentBudget, type Exact, equals, placeNameOf, toFixed } from "@qingbei/domain";
import { type Candidate, rank } from "./candidate.js";
import type { ConstraintGraph, Node } from "./graph.js";
import type { NamedPrints } from "./named-prints.js";
import { listMeant } from "./table-cells.js";

/** More plausible than any other number that would close the sum: other tables print these. */
const COST = 1.5;

/** Candidates that set the rows of a failed sum to what all other tables print beside their names. */
export function confirmedRows(
  graph: ConstraintGraph,
  named: NamedPrints,
  failed: readonly Node[],
  budget: DepartmentBudget,
): readonly Candidate[] {
  return failed.flatMap(({ constraint }): readonly Candidate[] => {
    if (constraint.form !== "linear" || constraint.relation !== "=") return [];
    const values = new Map<string, Exact>();
    for (const { pointer } of constraint.right) {
      const value = named.confirmed(pointer);
      if (value && !equals(value, graph.lookup(pointer).value)) values.set(pointer, value);
    }
    const [first, second] = values;
    if (!first || !second) return [];
    const [pointer, value] = first;
    const { mends, breaks } = graph.jointEffect(values);
    if (breaks > 0 || mends.length === 0) return [];
    const { value: from, printed } = graph.lookup(pointer);
    const table = placeNameOf(budget, pointer.split("/").slice(0, 3).join("/"));
    const why = `${table}有 ${values.size} 行像是上年或另一稿的数，其他几张表写的都一样`;
    return [
      {
        repair: {
          kind: "value",
          pointer,
          from: toFixed(from, printed),
          to: toFixed(value, printed),
          advice: `${why}：${listMeant(graph, budget, [...values])}`,
        },
        values,
        slip: "other",
        mends: mends.map(({ key }) => key),
        nodes: mends,
        rank: rank({ cost: COST }),
        isGuess: true,
      },
    ];
  });
}
