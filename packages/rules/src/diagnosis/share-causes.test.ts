import { expect, it } from "vitest";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { itemShares } from "../rules/items/item-shares.js";
import { expenditureTotal } from "../rules/totals/expenditure-total.js";
import { diagnose } from "./diagnose.js";

/** Two parts of a total with their shares: 800.00 and 200.00 of 1000.00, 80.00 and 20.00 percent. */
const right = {
  total: "1000.00",
  basicExpenditure: "800.00",
  projectExpenditure: "200.00",
  shares: { basicExpenditure: "80.00", projectExpenditure: "20.00" },
};

it.each([
  ["an amount", { ...right, projectExpenditure: "260.00" }, "/expenditure/projectExpenditure", "200"],
  [
    "a share",
    { ...right, shares: { ...right.shares, projectExpenditure: "26.00" } },
    "/expenditure/shares/projectExpenditure",
    "20",
  ],
])("names the one number that is wrong: %s", (_, expenditure, pointer, to) => {
  const disclosure = disclosureOf({ budget: { expenditure } });
  const { causes } = diagnose(disclosure, check(disclosure, [itemShares, expenditureTotal]));
  expect(causes.map(({ repair }) => [repair.pointer, Number(repair.to)])).toEqual([[pointer, Number(to)]]);
});
