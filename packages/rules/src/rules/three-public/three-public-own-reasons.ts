import { type Field, fields } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { threePublicNames, useOfVehicles } from "../../parameters/three-public-names.js";

const { threePublicExpenses: three } = fields;

const VEHICLES = /车/;
/** The expenses, with the words for each. */
const expenses = [
  [three.overseasVisits, threePublicNames.overseasVisits],
  [three.officialVehicles, VEHICLES],
  [three.vehiclePurchase, VEHICLES],
  [three.vehicleOperation, VEHICLES],
  [three.officialReceptions, threePublicNames.officialReceptions],
] as const;

interface Reason {
  readonly field: Field<string>;
  readonly expense: (typeof expenses)[number][0];
  readonly own: RegExp;
}

export const threePublicOwnReasons = defineRule<Reason>({
  id: "three-public-own-reasons",
  title: "“三公”经费各项的增减原因说的是本项",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  none: "“三公”经费没有写各项的增减原因",
  each: ({ has }) =>
    expenses.flatMap(([expense, own]) => {
      const field = expense.change.reason;
      return has(field) ? [{ field, expense, own }] : [];
    }),
  check: ({ value, label, passed, failed }, { field, expense, own }) => {
    const reason = value(field) ?? "";
    const other = expenses.find(([, words]) => words !== own && words.test(reason));
    if (own.test(reason) || !other) return passed();
    // the use of vehicles is a reason about vehicles
    if (own === VEHICLES && useOfVehicles.test(reason)) return passed();
    return failed(
      `${label(expense.amount)}的原因写的是“${reason}”，说的是${label(other[0].amount)}，像是沿用了那一项的文字，请核对`,
    );
  },
});
