import { describe, expect, it } from "vitest";
import { factsOf, readText } from "../../../testing/statement.js";

const read = (body: string, level: string) => {
  const reading = readText(
    [
      `${body}2022年部门预算`,
      "四、“三公”经费预算情况",
      `2022年${level}“三公”经费预算8万元，其中：公务接待费3万元，公务用车购置及运行维护费5万元，因公出国（境）费0万元。`,
      "（一）公务接待费3万元，与上年持平。",
    ].join("\n"),
  );
  return {
    total: factsOf(reading)["/threePublicExpenses/total"],
    unclaimed: reading.amounts.unclaimed.length,
  };
};

describe("本级 behind what the body is itself names the body", () => {
  it.each([
    ["东岭县柳林镇人民政府", "镇本级"],
    ["东岭县柳林镇人民政府", "我镇本级"],
    ["东岭县柳林镇人民政府", "柳林镇本级"],
    ["东岭县柳林镇人民政府", "柳林镇人民政府本级"],
    ["东岭县柳林乡人民政府", "乡本级"],
    ["东岭县城关街道办事处", "街道本级"],
    ["东岭县民政局（本级）", "局本级"],
    ["东岭县民政局本级", "局本级"],
    ["东岭县民政局机关（本级）", "机关本级"],
  ])("%s: %s", (body, level) => {
    expect(read(body, level)).toEqual({ total: "8", unclaimed: 0 });
  });

  it.each([
    // a department with units: the bureau itself is only one of its parts
    ["东岭县民政局", "局本级"],
    ["东岭县柳林镇人民政府", "县本级"],
    ["东岭县柳林镇人民政府", "石桥镇本级"],
    ["东岭县民政局", "镇本级"],
    ["东岭县民政局（本级）", "县本级"],
    ["东岭县民政局（本级）", "卫生局本级"],
  ])("and elsewhere a part, or others: %s, %s", (body, level) => {
    expect(read(body, level).total).toBeUndefined();
  });
});
