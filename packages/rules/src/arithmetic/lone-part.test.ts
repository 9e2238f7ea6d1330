import { fields } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { CheckContext } from "../engine/context.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { lonePart } from "./lone-part.js";

const outcomeOf = (whole: string, part: string) => {
  const context = new CheckContext(
    disclosureOf({ budget: { revenue: { total: whole, otherRevenue: part } } }),
  );
  return lonePart(context, context.read(fields.revenue.total), context.read(fields.revenue.otherRevenue));
};

describe("lonePart", () => {
  it.each([
    ["equal: proved", "10", "10", "passed"],
    ["equal but for rounding", "10", "10.01", "passed"],
    ["smaller: the rest is not listed", "10", "9", "skipped"],
    ["greater than the whole", "10", "11", "failed"],
  ])("%s", (_, whole, part, outcome) => {
    expect(outcomeOf(whole, part).outcome).toBe(outcome);
  });
});
