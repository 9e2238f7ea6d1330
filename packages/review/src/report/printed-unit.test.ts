import { describe, expect, it } from "vitest";
import { review } from "../review.js";

const statement = (total: string, basic: string, project: string) =>
  [
    "柳河镇人民政府2026年部门预算",
    "2026年部门预算编制说明",
    `2026年，柳河镇支出预算${total}，其中：基本支出${basic}，项目支出${project}。`,
  ].join("\n");

/** Message and calculation of the finding that the parts are not the whole. */
async function sumOf(...amounts: readonly [total: string, basic: string, project: string]) {
  const { report } = await review(new TextEncoder().encode(statement(...amounts)), "a.txt");
  const found = report.findings.find(({ calculation }) => calculation?.includes("＋"));
  return [found?.message ?? "", found?.calculation ?? ""] as const;
}

describe("amounts of a finding", () => {
  it("are stated in 元 where the document prints 元", async () => {
    const [message, calculation] = await sumOf("3500000.50元", "2000000.00元", "1000000.00元");
    expect(message).toMatch(/3500000\.50.*500000\.50（单位：元）$/);
    expect(calculation).toMatch(/3500000\.50 ≠ .*2000000\.00 ＋ .*1000000\.00 ＝ 3000000\.00/);
  });

  it("have thousands where the document prints them", async () => {
    const [message] = await sumOf("3,500,000.50元", "2,000,000.00元", "1,000,000.00元");
    expect(message).toMatch(/3,500,000\.50.*500,000\.50（单位：元）$/);
  });

  it("say that they are in 万元 where the document prints several units", async () => {
    const [message, calculation] = await sumOf("350.00万元", "2000000.00元", "100.00万元");
    expect(message).toMatch(/350\.00.*50\.00（单位：万元）$/);
    expect(calculation).toContain("200.00");
  });

  it("say nothing where the document prints 万元", async () => {
    const [message] = await sumOf("350.00万元", "200.00万元", "100.00万元");
    expect(message).toMatch(/350\.00/);
    expect(message).not.toContain("单位");
  });
});
