import type { Verdict } from "@qingbei/rules";
import { expect, it } from "vitest";
import { skipsOf } from "./unchecked.js";

const skipped = (reasons: readonly string[]): Verdict => ({
  rule: "change-amount",
  outcome: "skipped",
  cases: reasons.map((reason) => ({ outcome: "skipped", reason, evidence: [] })),
});
const rules = new Map([["change-amount", { id: "change-amount", title: "增减额" }]]);

it.each([
  [["未披露"], "未披露"],
  [["未披露", "未披露"], "未披露"],
  [["甲", "乙", "丙"], "甲；乙；丙"],
  [["甲", "乙", "丙", "丁"], "甲；乙；丙；等4种情形"],
])("the reasons %j become %s", (reasons, reason) => {
  expect(skipsOf([skipped(reasons)], rules)).toMatchObject([{ reason }]);
});

it("a reason is no longer for a document with many more items", () => {
  const many = Array.from({ length: 1000 }, (_, index) => `未披露：支出科目${index}`);
  const [skip] = skipsOf([skipped(many)], rules);
  expect(skip?.reason.length).toBeLessThan(60);
});
