import { type Field, fields, termOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { reasonWord, statedReason } from "../../parameters/reason-words.js";
import {
  expenseNames,
  threePublicNames,
  useOfVehicles,
  wordsOfReceptions,
  wordsOfVehicles,
} from "../../parameters/three-public-names.js";
import { segmentBefore } from "../../text/clauses.js";
import { isProse, type Passage, passagesOf } from "../../text/passage.js";

const { threePublicExpenses: three } = fields;

/** Characters by which two readings of one reason are recognised. */
const SHARED = 10;

/** The expenses, with the words for each. */
const expenses = [
  [three.overseasVisits, threePublicNames.overseasVisits],
  [three.officialVehicles, wordsOfVehicles],
  [three.vehiclePurchase, wordsOfVehicles],
  [three.vehicleOperation, wordsOfVehicles],
  [three.officialReceptions, wordsOfReceptions],
] as const;

type Expense = (typeof expenses)[number];

/** The words of 会议费 and 培训费, which statements often explain right behind the three. */
const wordsBeside = [/会议/, /培训/] as const;

/** The expense beside the three with the very same reason, if the reason speaks of it and not of this expense. */
function copiedFrom({ value, list }: CheckContext, { reason, expense: [, own] }: Reason) {
  const words = wordsBeside.find((each) => each.test(reason));
  if (own.test(reason) || !words) return undefined;
  const beside = [
    ...(["meetings", "training"] as const).map((id) => ({
      amount: fields[id].amount,
      change: fields[id].change,
      name: termOf(id).zh,
    })),
    ...list(three.otherItems).map(({ amount, change, name }) => ({
      amount,
      change,
      name: value(name) ?? "",
    })),
  ];
  return beside.find(({ name, change }) => words.test(name) && value(change.reason) === reason);
}

interface Reason {
  readonly reason: string;
  readonly expense: Expense;
  /** Its field, or where final accounts say it. */
  readonly field?: Field<string>;
  readonly passage?: Passage;
}

/** The only expense that some words name. */
function namedIn(words: string): Expense | undefined {
  const named = expenses.filter(([expense]) =>
    Object.entries(expenseNames).some(
      ([key, name]) => three[key as keyof typeof expenseNames] === expense && name.test(words),
    ),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** The reasons that final accounts give for how an expense compares with its budget, in the sentence that names it. */
function ofAccounts({ statement, kind }: CheckContext): readonly Reason[] {
  if (!statement || kind !== "finalAccounts") return [];
  return passagesOf(statement, statedReason, isProse, reasonWord).flatMap((passage) => {
    const text = statement.paragraphs[passage.paragraph]?.text ?? "";
    const expense = namedIn(segmentBefore(text, passage.start, "sentence"));
    return expense ? [{ reason: passage.text, expense, passage }] : [];
  });
}

export const threePublicOwnReasons = defineRule<Reason>({
  id: "three-public-own-reasons",
  title: "“三公”经费各项的增减原因说的是本项",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  none: "“三公”经费没有写各项的增减原因",
  each: (context) => {
    const reasons = expenses.flatMap((expense): readonly Reason[] => {
      const field = expense[0].change.reason;
      const reason = context.value(field);
      return reason ? [{ reason, expense, field }] : [];
    });
    const isCovered = ({ reason }: Reason) =>
      reasons.some((each) => reason.startsWith(each.reason.slice(0, SHARED)));
    return [...reasons, ...ofAccounts(context).filter((each) => !isCovered(each))];
  },
  check: (context, told) => {
    const { value, label, cite, passed, failed } = context;
    const {
      reason,
      expense: [expense, own],
      field,
      passage,
    } = told;
    if (field) value(field);
    const other = expenses.find(([, words]) => words !== own && words.test(reason));
    const copied = copiedFrom(context, told);
    if (copied)
      return failed(
        `${label(expense.amount)}的原因写的是“${reason}”，与${label(copied.amount)}的一字不差，像是沿用了那一项的文字，请核对`,
      );
    if (own.test(reason) || !other) return passed();
    // the use of vehicles is a reason about vehicles
    if (own === wordsOfVehicles && useOfVehicles.test(reason)) return passed();
    if (passage) cite(passage.paragraph, passage.start, passage.end);
    return failed(
      `${label(expense.amount)}的原因写的是“${reason}”，说的是${label(other[0].amount)}，像是沿用了那一项的文字，请核对`,
    );
  },
});
