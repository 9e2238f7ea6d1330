import {
  type ChangingFigure,
  changingFigures,
  type Direction,
  fields,
  isExact,
  isZero,
  pointerOf,
} from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";
import { directionWord } from "../../changes/direction-word.js";
import type { CheckContext } from "../../engine/context.js";
import { perDocument } from "../../engine/per-document.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import {
  type ClauseTopic,
  figuresOfIncome,
  figuresOfLeaving,
  figuresOfVehicles,
} from "../../parameters/reason-clauses.js";
import {
  executionReason,
  introducesIncrease,
  introductions,
  itemBefore,
  ofTheRetired,
  ownIntroduction,
  reasonDirections,
  reasonsOfKind,
  reasonsOfPurchase,
  reasonsOfTheRetired,
  reasonsOfThrift,
  reasonsOfWork,
  weighing,
} from "../../parameters/reason-words.js";
import { segmentAfter } from "../../text/clauses.js";
import { type Passage, passagesOf } from "../../text/passage.js";
import { directionOfReason } from "../../text/reason-clauses.js";

/** Characters searched for the name of the expenditure before a comparison. */
const NAME_BEFORE = 120;
/** Characters searched for the item that an execution is of. */
const LONGEST_ITEM = 200;
/** Characters before 原因 that may say what it is the reason for. */
const BEFORE = 12;
const REASON = /原因(?:是|为|系|在于)?[:：，,\s]*/;

/** For each reason: the texts before it wherever 原因 introduces it, since one wording may explain several figures. */
const leads = perDocument(({ statement }): ReadonlyMap<string, readonly string[]> => {
  const known = new Map<string, string[]>();
  for (const { paragraph, start, end } of statement ? passagesOf(statement, REASON, () => true) : []) {
    const text = statement?.paragraphs[paragraph]?.text ?? "";
    put(known, segmentAfter(text, end, "sentence"), text.slice(Math.max(0, start - BEFORE), end));
  }
  return known;
});

/** The direction that all texts before a reason name: 减少的主要原因是. */
function introducedAs(context: CheckContext, reason: string): Direction | undefined {
  const before = leads(context).get(reason.replace(/[。；;]$/, "")) ?? [];
  return introductions.find(
    ([, pattern]) => before.length > 0 && before.every((lead) => pattern.test(lead)),
  )?.[0];
}

/** The direction that a reason itself names; undefined if it names none, or weighs several. */
function namedIn(reason: string): Direction | undefined {
  const ofWork = reasonsOfWork.find(([, pattern]) => pattern.test(reason))?.[0];
  if (ofWork) return ofWork;
  const ofKind = reasonsOfKind.find(([, pattern]) => pattern.test(reason))?.[0];
  if (ofKind && !weighing.test(reason)) return ofKind;
  const named = reasonDirections.filter(([, pattern]) => pattern.test(reason));
  return named.length === 1 && !weighing.test(reason) ? named[0]?.[0] : undefined;
}

const directionOfRetired = (reason: string) =>
  reasonsOfTheRetired.find(([, pattern]) => pattern.test(reason))?.[0];

/** The direction of a reason that counts retired people, for items that pay only them. */
function ofRetired(
  { list, value }: CheckContext,
  { amount }: ChangingFigure,
  reason: string,
): Direction | undefined {
  const named = directionOfRetired(reason);
  const item =
    named && list(fields.statementItems).find((each) => pointerOf(each.amount) === pointerOf(amount));
  return item && ofTheRetired.test(value(item.name) ?? "") ? named : undefined;
}

/** A separate sentence 财政拨款收入支出增加的主要原因是…, which repeats the direction of fiscal appropriations. */
interface Introduced {
  readonly passage: Passage;
}

const appropriations = [
  fields.revenue.changes.fiscalAppropriation,
  fields.expenditure.changes.fiscalAppropriation,
];

/** The sentences that introduce the reason for both sides of fiscal appropriations. */
function introduced({ statement, has }: CheckContext): readonly Introduced[] {
  if (!statement || !appropriations.every(({ direction }) => has(direction))) return [];
  return passagesOf(statement, ownIntroduction).map((passage) => ({ passage }));
}

function ofIntroduction({ value, cite, passed, failed }: CheckContext, { passage }: Introduced): Outcome {
  const announced = introducesIncrease.test(passage.text) ? "increase" : "decrease";
  const [own, other] = appropriations.map(({ direction }) => value(direction));
  if (!own || own !== other || own === "unchanged" || own === announced) return passed();
  cite(passage.paragraph, passage.start, passage.end);
  return failed(
    `财政拨款收入和支出都写“${directionWord(own)}”，说原因时却写“${passage.text}”，请核对哪一处写反了`,
  );
}

/** The topics that say nothing of the direction of a figure with this name. */
function topicsOf({ kind }: CheckContext, name: string): ReadonlySet<ClauseTopic> {
  const topics: readonly (readonly [ClauseTopic, boolean])[] = [
    ["vehicle", figuresOfVehicles.test(name)],
    ["leaving", figuresOfLeaving.test(name)],
    // work that ended was paid for: in the year of final accounts, and by those who paid income
    ["ended", figuresOfIncome.test(name) || kind === "finalAccounts"],
  ];
  return new Set(topics.flatMap(([topic, may]) => (may ? [topic] : [])));
}

const OF_CLAUSES = { more: "increase", less: "decrease", held: "decrease" } as const;

/**
 * The direction that a reason's clauses prove against the stated one; thrift and cuts agree with an unchanged amount.
 */
function againstClauses(
  reason: string,
  direction: Direction,
  topics: ReadonlySet<ClauseTopic>,
): Direction | undefined {
  const implied = directionOfReason(reason, topics);
  if (!implied || OF_CLAUSES[implied] === direction) return undefined;
  return direction === "unchanged" && implied !== "more" ? undefined : OF_CLAUSES[implied];
}

/** 决算数大于年初预算数的主要原因是…: how the executed amount compares with the budget, and why. */
interface Executed {
  readonly passage: Passage;
  readonly executed: { readonly than: string; readonly direction: Direction; readonly reason: string };
}

const THAN: Readonly<Record<string, Direction>> = {
  大于: "increase",
  高于: "increase",
  小于: "decrease",
  低于: "decrease",
};

function executed({ statement, kind }: CheckContext): readonly Executed[] {
  if (!statement || kind !== "finalAccounts") return [];
  return passagesOf(statement, executionReason).flatMap((passage) => {
    const { than = "", reason = "" } = executionReason.exec(passage.text)?.groups ?? {};
    const direction = THAN[than];
    return direction ? [{ passage, executed: { than, direction, reason } }] : [];
  });
}

function ofExecution(context: CheckContext, { passage, executed }: Executed): Outcome {
  const { than, direction, reason } = executed;
  const { cite, passed, failed } = context;
  const before = context.statement?.paragraphs[passage.paragraph]?.text.slice(0, passage.start) ?? "";
  const item = itemBefore.exec(before.slice(-LONGEST_ITEM))?.groups?.name ?? "";
  const retired = ofTheRetired.test(item) ? directionOfRetired(reason) : undefined;
  const implied = retired ?? againstClauses(reason, direction, topicsOf(context, before.slice(-NAME_BEFORE)));
  if (!implied || implied === direction) return passed();
  cite(passage.paragraph, passage.start, passage.end);
  return failed(
    `决算数写“${than}”预算数，原因却是“${reason}”，说的是${directionWord(implied)}，请核对哪一处写反了`,
  );
}

export const reasonDirection = defineRule<ChangingFigure | Introduced | Executed>({
  id: "reason-direction",
  title: "增减原因与增减方向不矛盾",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  each: (context) => {
    const { value, has } = context;
    const budget = value(fields);
    const figures = budget
      ? changingFigures(budget).filter(({ change }) => has(change.direction) && has(change.reason))
      : [];
    return [...figures, ...introduced(context), ...executed(context)];
  },
  none: "没有写明增减原因",
  check: (context, figure) => {
    if ("executed" in figure) return ofExecution(context, figure);
    if ("passage" in figure) return ofIntroduction(context, figure);
    const { amount, change } = figure;
    const { value, label, passed, failed, skipped } = context;
    const [direction, reason] = [value(change.direction), value(change.reason)];
    if (!direction || !reason) return skipped("未披露：增减方向和原因");
    const by = value(change.amount);
    // 增加0.00万元: the template's word, not a direction
    if (isExact(by) && isZero(by)) return passed();
    const again = introducedAs(context, reason);
    if (again && direction !== "unchanged" && again !== direction)
      return failed(
        `${label(amount)}写“${directionWord(direction)}”，说原因时却写“${directionWord(again)}”的原因是“${reason}”，请核对哪一处写反了`,
      );
    if (direction === "unchanged" && reasonsOfThrift.test(reason))
      return failed(`${label(amount)}写“持平”，原因却是“${reason}”，请核对`, { severity: "info" });
    const now = value(amount);
    if (reasonsOfPurchase.test(reason) && isExact(now) && isZero(now) && direction === "unchanged")
      return failed(`${label(amount)}为零、写“持平”，原因却是“${reason}”，请核对`);
    const named = reasonsOfThrift.test(reason)
      ? "decrease"
      : (againstClauses(reason, direction, topicsOf(context, label(amount))) ??
        namedIn(reason) ??
        ofRetired(context, figure, reason));
    if (!named || named === direction) return passed();
    return failed(
      `${label(amount)}写“${directionWord(direction)}”，原因却是“${reason}”，说的是${directionWord(named)}`,
    );
  },
});
