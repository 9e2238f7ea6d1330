import { describe, expect, it } from "vitest";
import { readLines } from "../../../testing/statement.js";

describe("a sum with other figures is none of them", () => {
  const three = "2022年“三公”经费预算8.00万元，与上年持平。";
  const facts = { "/threePublicExpenses/total": "8", "/threePublicExpenses/change/direction": "unchanged" };
  it.each([
    "会议费2.00万元，培训费3.00万元，与“三公”经费合计13.00万元，比上年14.00万元减少1.00万元，下降7.14%。",
    "会议费2.00万元、培训费3.00万元，和“三公”经费共计13.00万元，比上年减少1.00万元。",
    "会议费2.00万元，培训费3.00万元，加上“三公”经费总计13.00万元，下降7.14%。",
    "“三公”经费、会议费、培训费三项合计13.00万元，比上年14.00万元减少1.00万元，下降7.14%。",
  ])("%s", (sentence) => {
    const read = readLines("三公", three, sentence);
    const own = Object.entries(read.facts).filter(([pointer]) => !pointer.includes("/otherItems/"));
    expect(Object.fromEntries(own)).toEqual(facts);
    expect(read.unclaimed).toContain("13.00万元");
  });
});
