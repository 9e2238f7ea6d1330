import {
  type DepartmentBudget,
  type DisclosureKind,
  type Field,
  type FieldOf,
  fields,
  pointerOf,
  tableOfBudget,
  threeBudgets,
  type Wan,
} from "@qingbei/domain";
import type { Companion } from "../../companions/companion.js";
import { defineRule } from "../../engine/rule.js";
import type { Severity } from "../../parameters/severity.js";
import { explain, gap, print } from "../../wording/explain.js";

/** The money brought into the year, and the money that the year before left. */
interface Carried {
  readonly brought: Field<Wan>;
  readonly left: Field<Wan>;
  readonly severity: Severity;
}

type Root = FieldOf<DepartmentBudget>;
const pairs: readonly ((root: Root) => readonly [Field<Wan>, Field<Wan>])[] = [
  ({ tables }) => [tables.summaryTable.broughtForward, tables.summaryTable.carriedForward],
  ...threeBudgets.map((budget) => ({ tables }: Root): readonly [Field<Wan>, Field<Wan>] => {
    const { totalRow } = tables[tableOfBudget[budget]];
    return [totalRow.broughtForward, totalRow.carriedForward];
  }),
  ({ revenue, expenditure }) => [revenue.broughtForward, expenditure.carriedForward],
];

/** "warning" if final accounts are involved, which know what was left; two budgets both only estimate it: "info". */
const severityOf = (kind: DisclosureKind, { relation }: Companion): Severity =>
  kind === "finalAccounts" || relation === "previousAccounts" ? "warning" : "info";

export const carriedOver = defineRule<Carried>({
  id: "carried-over",
  title: "本年的上年结转等于上年公开的结转下年",
  severity: "warning",
  basis: ["budget-law-42", "implementing-regulation-83"],
  across: true,
  covers: ["E-CARRY"],
  each: ({ kind, companions, has }) =>
    companions
      .filter(({ relation }) => relation === "previousYear" || relation === "previousAccounts")
      .flatMap((companion) =>
        pairs.flatMap((pair) => {
          const [brought, left] = [pair(fields)[0], pair(companion.fields)[1]];
          return has(brought) && has(left) ? [{ brought, left, severity: severityOf(kind, companion) }] : [];
        }),
      ),
  none: "没有给出上年的公开或决算（--against），或两份文件没有同一口径的结转数",
  check: ({ read, label, sameFigure }, { brought, left, severity }) =>
    explain(
      sameFigure(read(brought), read(left), { severity }),
      (evaluation) =>
        `${label(brought)}是 ${print(evaluation.actual)}，${label(pointerOf(left))}是 ${print(evaluation.expected)}，${gap(evaluation)}；有调整的请说明`,
    ),
});
