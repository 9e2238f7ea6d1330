import { fields } from "@qingbei/domain";
import { expect, it } from "vitest";
import { CheckContext } from "./context.js";
import { isNothing } from "./presence.js";
import { disclosureOf } from "./rule-tester.js";

it.each([
  ["not disclosed", {}, true],
  ["left blank", { total: null }, true],
  ["zero", { total: "0.00" }, true],
  ["a cent", { total: "0.01" }, false],
  ["below zero", { total: "-5" }, false],
])("an amount is nothing: %s", (_, revenue, is) => {
  expect(isNothing(new CheckContext(disclosureOf({ budget: { revenue } })), fields.revenue.total)).toBe(is);
});
