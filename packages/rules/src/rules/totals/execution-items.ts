import { type Execution, type Field, type FieldOf, fields, pointerOf, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { type Figure, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { executedPaths } from "../../items/executed-items.js";
import { explain, gap, print } from "../../wording/explain.js";

/** The fewest items of a list. */
const FEWEST = 2;

/** A total of final accounts, and the items of the classification beneath it. */
interface List {
  readonly whole: FieldOf<Execution>;
  readonly items: readonly FieldOf<Execution>[];
}

type Side = "budgeted" | "spent";
/**
 * The amount of a list that is checked, with the one that shows, by adding up to the digit, that the list is complete.
 */
const pairs: readonly (readonly [Side, Side])[] = [
  ["budgeted", "spent"],
  ["spent", "budgeted"],
];

const isWhole = ({ has, value }: CheckContext, all: readonly FieldOf<Execution>[]) => {
  const [first, ...others] = all.map(({ plannedAs }) => value(plannedAs));
  return (
    all.every(({ budgeted, spent }) => has(budgeted) && has(spent)) && others.every((each) => each === first)
  );
};

/** The lists with at least 2 items, if the total and all items have both amounts, planned in the same way. */
function lists(context: CheckContext): readonly List[] {
  const paths = new Set(executedPaths(context).map(({ spent }) => pointerOf(spent)));
  const found: { whole: FieldOf<Execution>; items: FieldOf<Execution>[] }[] = [];
  for (const execution of context.list(fields.executions)) {
    if (paths.has(pointerOf(execution.spent))) found.at(-1)?.items.push(execution);
    else found.push({ whole: execution, items: [] });
  }
  return found.filter(({ whole, items }) => items.length >= FEWEST && isWhole(context, [whole, ...items]));
}

const sides = ({ read }: CheckContext, { whole, items }: List, side: Side): readonly [Figure, Figure] => {
  const of = (each: FieldOf<Execution>): Field<Wan> => each[side];
  return [read(of(whole)), sum(items.map((item) => read(of(item))))];
};

export const executionItems = defineRule<List>({
  id: "execution-items",
  title: "各支出科目的年初预算数、决算数加起来等于它们上面的总数",
  severity: "warning",
  basis: ["arithmetic", "budget-law-75"],
  only: "finalAccounts",
  covers: ["E-FINAL-RATE"],
  each: lists,
  none: "决算说明没有在总数下面逐项写出各科目的预算数和决算数",
  check: (context, list): Outcome => {
    const { identity, label, skipped, passed } = context;
    const outcomes = pairs.map(([side, witness]) => {
      const other = identity(...sides(context, list, witness));
      const isComplete = other.outcome === "passed" && other.evaluation?.status === "exact";
      return { side, own: identity(...sides(context, list, side)), isComplete };
    });
    const failing = outcomes.filter(({ own }) => own.outcome === "failed");
    const [found] = failing;
    if (!found) return outcomes[0]?.own ?? passed();
    if (failing.length > 1 || !found.isComplete)
      return skipped("所列科目可能不全：预算数、决算数加起来都不等于总数");
    return explain(
      found.own,
      (evaluation) =>
        `所列 ${list.items.length} 个科目的${found.side === "spent" ? "决算数" : "预算数"}合计 ${print(evaluation.expected)}，${label(list.whole[found.side])}为 ${print(evaluation.actual)}，后者${gap(evaluation)}；另一个数各科目加起来正好是总数，请核对`,
    );
  },
});
