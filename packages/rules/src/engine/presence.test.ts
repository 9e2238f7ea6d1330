import { fields } from "@qingbei/domain";
import { expect, it } from "vitest";
import { CheckContext } from "./context.js";
import { isDisclosedZero, isNothing } from "./presence.js";
import { disclosureOf } from "./rule-tester.js";

it.each([
  ["not disclosed", {}, true, false],
  ["left blank", { total: null }, true, false],
  ["zero", { total: "0.00" }, true, true],
  ["a cent", { total: "0.01" }, false, false],
  ["below zero", { total: "-5" }, false, false],
])("an amount is nothing, or a zero that is disclosed: %s", (_, revenue, isNone, isZero) => {
  const context = new CheckContext(disclosureOf({ budget: { revenue } }));
  expect(isNothing(context, fields.revenue.total)).toBe(isNone);
  expect(isDisclosedZero(context, fields.revenue.total)).toBe(isZero);
});

it("what is no amount is no zero", () => {
  const context = new CheckContext(
    disclosureOf({ budget: { department: { name: "0", nature: "administrative" } } }),
  );
  expect(isDisclosedZero(context, fields.department.name)).toBe(false);
});
