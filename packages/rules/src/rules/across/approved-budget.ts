import {
  absolute,
  type DepartmentBudget,
  equals,
  type Field,
  type FieldOf,
  fields,
  isNegative,
  isZero,
  pointerOf,
  threePublicAmounts,
  type Wan,
} from "@qingbei/domain";
import { type ApprovedPair, approvedInProse } from "../../across/approved-in-prose.js";
import { approvedTotals } from "../../across/approved-totals.js";
import { counterpart } from "../../across/counterpart.js";
import { notGiven } from "../../across/not-given.js";
import type { CheckContext } from "../../engine/context.js";
import { passed } from "../../engine/outcomes.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { adjustedBudget, adjustedPlan, approvedWords } from "../../parameters/base-words.js";
import type { Severity } from "../../parameters/severity.js";
import { matchesAnywhere, passagesOf } from "../../text/passage.js";
import { explain, gap, print } from "../../wording/explain.js";

interface Approved {
  /** Amounts told together: one, or a total and its parts. */
  readonly pairs: readonly [ApprovedPair, ...ApprovedPair[]];
  readonly severity: Severity;
  /** Set if the amounts are called 预算数 alone, which may be the adjusted budget. */
  readonly isPlanned?: true;
  /** The money that the budget brought forward, by its tables. */
  readonly broughtForward: readonly Field<Wan>[];
}

const { tables } = fields;
const three = tables.threePublicExpensesTable;

/** Rows that print the budget beside the executed amount; in the budget itself, it is the amount of the same row. */
function rowsOf({ list }: CheckContext): readonly { approved: Field<Wan>; amount: Field<Wan> }[] {
  const summary = tables.summaryTable;
  return [
    ...[summary.revenueRows, summary.expenditureRows].flatMap((rows) =>
      list(rows as FieldOf<readonly { approvedAmount?: Wan | null; amount?: Wan | null }[]>).map((row) => ({
        approved: row.approvedAmount as Field<Wan>,
        amount: row.amount as Field<Wan>,
      })),
    ),
    ...[
      tables.generalPublicBudgetTable,
      tables.governmentManagedFundsTable,
      tables.stateCapitalOperationsTable,
    ].flatMap((table) =>
      list(table.rows).map((row) => ({ approved: row.approvedAmount, amount: row.total })),
    ),
  ];
}

function approvedIn(
  context: CheckContext,
  root: FieldOf<DepartmentBudget>,
  certain: boolean,
): readonly Approved[] {
  const severity: Severity = certain ? "error" : "warning";
  const published = root.tables.threePublicExpensesTable.current;
  const { revenue, tables: theirs } = root;
  const broughtForward = [
    revenue.broughtForward,
    theirs.summaryTable.broughtForward,
    theirs.generalPublicBudgetTable.totalRow.broughtForward,
  ];
  const isPrinted = (pair: ApprovedPair) => context.has(pair.stated) && context.has(pair.published);
  const inColumn = (column: "approvedBudget" | "plannedBudget") =>
    threePublicAmounts
      .map((item): ApprovedPair => ({ stated: three[column][item], published: published[item] }))
      .filter(isPrinted);
  const single = (pair: ApprovedPair): Approved => ({ pairs: [pair], severity, broughtForward });
  const [first, ...others] = [...inColumn("plannedBudget"), ...approvedInProse(context, root, "unsaid")];
  return [
    ...inColumn("approvedBudget").map(single),
    ...(first
      ? [{ pairs: [first, ...others], severity: "warning", isPlanned: true, broughtForward: [] } as const]
      : []),
    // totals may leave out money of earlier years
    ...approvedTotals(context, root).flatMap(([total, ...more]): readonly Approved[] =>
      total ? [{ pairs: [total, ...more], severity: "warning", broughtForward }] : [],
    ),
    // the statement may name an item as the accounts, not as the budget, divide it
    ...approvedInProse(context, root, "approved").map((pair) => ({
      ...single(pair),
      severity: "warning" as const,
    })),
    ...rowsOf(context).flatMap(({ approved, amount }) => {
      const before = context.has(approved) && counterpart(context, amount, fields, root);
      const pair = before && { stated: approved, published: before };
      return pair && isPrinted(pair) ? [single(pair)] : [];
    }),
  ];
}

/** Whether the accounts say that their 预算数 is the adjusted budget: in a note, or by calling the budget nothing else. */
function isAdjusted({ statement }: CheckContext): boolean {
  if (!statement) return false;
  if (matchesAnywhere(statement, adjustedPlan)) return true;
  // tables of self-evaluation have a column 全年预算数 that says nothing of the others
  return passagesOf(statement, adjustedBudget).length > 0 && !matchesAnywhere(statement, approvedWords);
}

/** The first of the amounts that differ, with the others that do in its message. */
function compared(
  { read, value, label, sameFigure }: CheckContext,
  { pairs, severity, isPlanned }: Approved,
): Outcome {
  const differing = pairs.filter(({ stated, published }) => {
    const [ours, theirs] = [value(stated), value(published)];
    return ours && theirs && !equals(ours, theirs);
  });
  const outcomes = (differing.length > 0 ? differing : pairs).map(({ stated, published }) => ({
    stated,
    published,
    outcome: sameFigure(read(stated), read(published), { severity }),
  }));
  const failures = outcomes.filter(({ outcome }) => outcome.outcome === "failed");
  const told = failures[0] ?? outcomes[0];
  if (!told) return passed();
  const more = failures.slice(1).map(({ stated }) => label(stated));
  return explain(
    told.outcome,
    (evaluation) =>
      `${label(told.stated)}是 ${print(evaluation.actual)}，${label(pointerOf(told.published))}是 ${print(evaluation.expected)}，${gap(evaluation)}${more.length > 0 ? `；${more.join("、")}也不同` : ""}${isPlanned ? "；是调整后的预算数的，请写明" : ""}`,
  );
}

export const approvedBudget = defineRule<Approved>({
  id: "approved-budget",
  title: "决算里的年初预算数等于同年公开的预算",
  severity: "error",
  basis: ["budget-law-75"],
  only: "finalAccounts",
  across: true,
  covers: ["E-FINAL-BUDGET"],
  each: (context) =>
    context.companions
      .filter(({ relation }) => relation === "approvedBudget")
      .flatMap(({ fields: root, certain }) => approvedIn(context, root, certain)),
  none: notGiven(["approvedBudget"], "决算没有印年初预算数"),
  check: (context, approved) => {
    if (approved.isPlanned && isAdjusted(context))
      return context.skipped("决算写的预算数是全年（调整后的）预算，不是年初预算");
    const outcome = compared(context, approved);
    const { evaluation } = outcome.outcome === "failed" ? outcome : {};
    if (outcome.outcome !== "failed" || !evaluation || !isNegative(evaluation.difference)) return outcome;
    const isBrought = approved.broughtForward.some((field) => {
      const brought = context.withoutEvidence(() => context.value(field));
      return brought && !isZero(brought) && equals(brought, absolute(evaluation.difference));
    });
    if (!isBrought) return outcome;
    return {
      ...outcome,
      severity: "info",
      message: `${outcome.message}，正是预算里的上年结转；年初预算数只算当年拨款的不必修改`,
    };
  },
});
