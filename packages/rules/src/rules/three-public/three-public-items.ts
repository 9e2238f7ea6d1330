import { type Field, fields, isZero, type Paragraph, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { ofThreePublic } from "../../parameters/comparison-words.js";
import { purchaseAlone, restIsNone, threePublicNames } from "../../parameters/three-public-names.js";

const three = fields.threePublicExpenses;
const { threePublicExpensesTable } = fields.tables;

const ofVehicles: ReadonlySet<string> = new Set(["vehiclePurchase", "vehicleOperation"]);
const names = Object.entries(threePublicNames) as [keyof typeof threePublicNames, RegExp][];

const saysRestIsNone = ({ text, section }: Paragraph) =>
  restIsNone.test(text) && (section === "threePublicExpenses" || ofThreePublic.test(text));

/** Whether an expense is mentioned anywhere: as a figure, a cell, or in words. */
function isMentioned({ value, statement }: CheckContext, amount: Field<Wan>, words: RegExp): boolean {
  if (value(amount) !== undefined) return true;
  return (
    statement?.paragraphs.some(({ text, section }) => section !== "glossary" && words.test(text)) ?? false
  );
}

/** The expenses that the statement of final accounts does not mention; the table does not replace it. */
function unmentionedInAccounts({
  statement,
  value,
}: CheckContext): readonly (keyof typeof threePublicNames)[] {
  const prose = (statement?.paragraphs ?? [])
    .filter(({ section, role }) => section === "threePublicExpenses" && role !== "cell")
    .map(({ text }) => text)
    .join("\n");
  if (prose === "") return [];
  // if both together are zero, each of them is
  const vehicles = value(three.officialVehicles.amount);
  const purchase = vehicles && isZero(vehicles) ? threePublicNames.vehiclePurchase : purchaseAlone;
  return names
    .map(([field]) => field)
    .filter((field) => !(field === "vehiclePurchase" ? purchase : threePublicNames[field]).test(prose));
}

/** An expense with an amount in the table that is the only one the statement does not state. */
function onlyInTable({ has, value }: CheckContext): readonly (keyof typeof threePublicNames)[] {
  const parts = ["overseasVisits", "officialVehicles", "officialReceptions"] as const;
  const unstated = parts.filter((part) => !has(three[part].amount));
  if (unstated.length !== 1) return [];
  return unstated.flatMap((part) => {
    const amount = value(threePublicExpensesTable.current[part]);
    return part !== "officialVehicles" && amount && !isZero(amount) ? [part] : [];
  });
}

export const threePublicItems = defineRule({
  id: "three-public-items",
  title: "“三公”经费列明出国、购车、用车、接待四个数",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: ["H-SANGONG-ITEMS"],
  check: (context) => {
    const { has, value, label, lacking, passed, failed, skipped } = context;
    if (!has(three.total)) return skipped("未披露：“三公”经费合计");
    const total = value(three.total);
    if (total && isZero(total)) return passed();
    if (context.statement?.paragraphs.some(saysRestIsNone)) return passed();
    const isAccounts = context.kind === "finalAccounts";
    if (!isAccounts && value(threePublicExpensesTable.current)) {
      const leftOut = onlyInTable(context);
      if (leftOut.length === 0) return passed();
      for (const field of leftOut) value(threePublicExpensesTable.current[field]);
      const which = leftOut.map((field) => label(three[field].amount)).join("、");
      return lacking(
        "threePublicExpenses",
        failed(`“三公”经费的说明逐项写了金额，却没有写${which}，表里是有数的，请补上`),
      );
    }
    const missing = isAccounts
      ? unmentionedInAccounts(context)
      : names
          .filter(([field, words]) => !isMentioned(context, three[field].amount, words))
          .map(([field]) => field);
    // 公务用车购置及运行维护费0万元: nothing of nothing
    const vehicles = value(three.officialVehicles.amount);
    const unstated = missing.filter((field) => !(vehicles && isZero(vehicles) && ofVehicles.has(field)));
    if (unstated.length === 0) return passed();
    value(three.total);
    const which = unstated.map((field) => label(three[field].amount)).join("、");
    return lacking(
      "threePublicExpenses",
      failed(
        `“三公”经费${isAccounts ? "的说明" : ""}只写了合计和部分分项，没有写${which}；没有${isAccounts ? "发生" : "安排"}的也请写明为 0`,
      ),
    );
  },
});
