import {
  absolute,
  type DepartmentBudget,
  type DisclosureKind,
  type Exact,
  type Field,
  type FieldOf,
  fields,
  pointerOf,
  tableOfBudget,
  threeBudgets,
  toText,
  type Wan,
} from "@qingbei/domain";
import { notGiven } from "../../across/not-given.js";
import { WHOLE_IS_LAST_YEARS, wholeOf } from "../../across/whole-renewed.js";
import type { Companion } from "../../companions/companion.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { carriedOtherwise } from "../../parameters/base-words.js";
import type { Severity } from "../../parameters/severity.js";
import { passagesOf, sentenceOf } from "../../text/passage.js";
import { explain, gap, print } from "../../wording/explain.js";

/** The money brought into the year, and the money that the year before left. */
interface Carried {
  readonly companion: Companion;
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

const AMOUNTS = /\d[\d,]*(?:\.\d+)?(?=\s*万元)/g;
const plain = (amount: string) =>
  amount
    .replaceAll(",", "")
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");

/** Whether the text gives a reason for a difference: without an amount, or with just this one. */
function isExplained({ statement }: CheckContext, difference: Exact): boolean {
  if (!statement) return false;
  const gone = toText(absolute(difference));
  return passagesOf(statement, carriedOtherwise).some((passage) => {
    const amounts = sentenceOf(statement, passage).match(AMOUNTS) ?? [];
    return amounts.length === 0 || amounts.some((amount) => plain(amount) === gone);
  });
}

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
          return has(brought) && has(left)
            ? [{ companion, brought, left, severity: severityOf(kind, companion) }]
            : [];
        }),
      ),
  none: notGiven(["previousYear", "previousAccounts"], "两份文件没有同一口径的结转数"),
  check: (context, { companion, brought, left, severity }) => {
    const { read, label, sameFigure, skipped } = context;
    if (wholeOf(context, companion) !== undefined) return skipped(WHOLE_IS_LAST_YEARS);
    const outcome = sameFigure(read(brought), read(left), { severity });
    if (
      outcome.outcome === "failed" &&
      outcome.evaluation &&
      isExplained(context, outcome.evaluation.difference)
    )
      return skipped("文中说明了年初结转与上年年末不同的原因");
    return explain(
      outcome,
      (evaluation) =>
        `${label(brought)}是 ${print(evaluation.actual)}，${label(pointerOf(left))}是 ${print(evaluation.expected)}，${gap(evaluation)}；有调整的请说明`,
    );
  },
});
