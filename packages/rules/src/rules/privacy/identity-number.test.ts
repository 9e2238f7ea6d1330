import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { identityNumber } from "./identity-number.js";

const said = (...statement: string[]) => ({ budget: {}, statement });
/** The example of the standard's own text, and one with X. */
const NUMBER = "11010519491231002X";
const ANOTHER = "440524188001010014".replace("1880", "1980");

const withCheck = (first17: string) => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return first17 + "10X98765432"[sum % 11];
};

describe("identity-number", () => {
  it.each([
    ["没有号码", said("受助人员共三十名。")],
    ["校验位不符", said("号码110105194912310021。")],
    ["日期不存在", said(`号码${withCheck("11010519490230002")}。`)],
    ["月份不存在", said(`号码${withCheck("11010519491331002")}。`)],
    ["分开而校验位不符", said("号码110105 19491231 0021。")],
    ["更长的一串里", said(`编号A${NUMBER}01`)],
    ["项目编码", said(`项目编码${NUMBER}`)],
    ["统一社会信用代码", said(`统一社会信用代码：${NUMBER}`)],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(identityNumber, example).outcome).toBe("passed");
  });

  it.each([
    ["校验位为X", said(`张某，${NUMBER}，`)],
    ["校验位为小写x", said(`张某，${NUMBER.toLowerCase()}，`)],
    ["校验位为数字", said(`李某${withCheck(ANOTHER.slice(0, 17))}`)],
    ["用空格分开", said(`张某，${NUMBER.slice(0, 6)} ${NUMBER.slice(6, 14)} ${NUMBER.slice(14)}，`)],
    ["用短横分开", said(`张某，${NUMBER.slice(0, 6)}-${NUMBER.slice(6, 14)}-${NUMBER.slice(14)}，`)],
    ["写明是身份证编号", said(`身份证编号${NUMBER}`)],
    ["全角", said("身份证１１０１０５１９４９１２３１００２Ｘ")],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(identityNumber, example).outcome).toBe("failed");
  });

  it("masks the number and cites the place", () => {
    const { cases } = verdictOn(identityNumber, said(`张某，${NUMBER}。`));
    expect(cases).toMatchObject([
      {
        message: "110*************2X是居民身份证号码（校验位相符），公开前请删去",
        evidence: [{ pointer: "/statement/paragraphs/0", start: 3, end: 21 }],
      },
    ]);
    expect(JSON.stringify(cases)).not.toContain("19491231");
  });

  it("is skipped without the document's words", () => {
    expect(verdictOn(identityNumber, { budget: {} }).outcome).toBe("skipped");
  });
});
