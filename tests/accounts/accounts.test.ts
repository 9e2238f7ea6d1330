import { readFileSync } from "node:fs";
import { read } from "@qingbei/documents";
import { type AgainstDocument, review } from "@qingbei/review";
import { describe, expect, it } from "vitest";

const text = readFileSync(new URL("water-bureau-2023-accounts.txt", import.meta.url), "utf8");
const bytes = (words: string) => new TextEncoder().encode(words);
const findings = async (words: string, against: readonly AgainstDocument[] = []) =>
  (await review(bytes(words), "accounts.txt", { against })).report.findings;
const budget = await read(readFileSync(new URL("water-bureau-2023-budget.txt", import.meta.url)));

describe("final accounts, made up", () => {
  it("are read table by table, every amount of a table claimed", async () => {
    const { budget, amounts, lines } = await read(bytes(text));
    expect(budget.kind).toBe("finalAccounts");
    expect(Object.keys(budget.tables ?? {})).toHaveLength(9);
    const prose = lines.text.indexOf("一、收入支出决算总体情况说明");
    for (const { position } of amounts.unclaimed)
      expect("line" in position && position.line > prose).toBe(true);
  });

  it("that add up are left in peace", async () => {
    expect(await findings(text)).toEqual([]);
  });

  it.each([
    [
      "a sum of the summary table",
      "年末结转和结余 | 60 | 3.50",
      "年末结转和结余 | 60 | 3.80",
      "summary-balance",
    ],
    ["a category", "十二、农林水支出 | 43 | 81.00", "十二、农林水支出 | 43 | 81.50", "summary-balance"],
    ["revenue by source", "合计 | | 91.75 | 90.25", "合计 | | 91.75 | 90.35", "row-columns"],
    [
      "items of a section",
      "2130305 | 水利工程建设 | 22.00 | | 22.00",
      "2130305 | 水利工程建设 | 22.50 | | 22.50",
      "row-hierarchy",
    ],
    [
      "appropriations by budget",
      "44 | 79.50 | 68.50 | 11.00",
      "44 | 79.50 | 69.50 | 11.00",
      "appropriation-columns",
    ],
    ["basic expenditure", "30101 | 基本工资 | 38.00", "30101 | 基本工资 | 38.40", "row-hierarchy"],
    ["a rate of completion", "完成年初预算的106.67%", "完成年初预算的107.67%", "completion-rate"],
    [
      "a figure of the statement",
      "公务接待费支出决算为2.40万元，占",
      "公务接待费支出决算为4.20万元，完成预算的140%，占",
      "executions-against-tables",
    ],
    [
      "the three public expenses",
      "7.40 | | 5.00 | | 5.00 | 2.40",
      "7.40 | | 5.00 | | 5.00 | 2.20",
      "three-public-table",
    ],
  ])("%s", async (_, from, to, rule) => {
    expect(text).toContain(from);
    const found = await findings(text.replace(from, to));
    expect(found.filter(({ severity }) => severity === "error").map((each) => each.rule)).toContain(rule);
  });
});

describe("final accounts beside the budget of their year", () => {
  const ofYear = [{ path: "budget.txt", reading: budget }];

  it("that print the same budget are left in peace", async () => {
    expect(await findings(text, ofYear)).toEqual([]);
  });

  it.each([
    [
      "another budget than was published",
      "| 6.00 | | 6.00 | 3.00 |",
      "| 5.50 | | 5.50 | 3.50 |",
      "approved-budget",
      "warning",
    ],
    [
      "more spent than budgeted, untold",
      "7.40 | | 5.00 | | 5.00 | 2.40",
      "9.40 | | 7.00 | | 7.00 | 2.40",
      "three-public-over-budget",
      "warning",
    ],
    [
      "a fund that does not end as it must",
      "合计 | | 2.00 | 10.00 | 11.00",
      "合计 | | 2.50 | 10.00 | 11.00",
      "fund-accounts-balance",
      "warning",
    ],
  ])("%s", async (_, from, to, rule, severity) => {
    expect(text).toContain(from);
    const found = await findings(text.replace(from, to), ofYear);
    expect(found).toContainEqual(expect.objectContaining({ rule, severity }));
  });

  it("carry over what the year before left", async () => {
    const before = text
      .replaceAll("2023年", "2022年")
      .replaceAll("2022年度相比", "2021年度相比")
      .replace("年末结转和结余 | 60 | 3.50", "年末结转和结余 | 60 | 5.00");
    const lastYear = [{ path: "last.txt", reading: await read(bytes(before)) }];
    const carried = async (words: string) =>
      (await findings(words, lastYear))
        .filter(({ rule }) => rule === "carried-over")
        .map(({ message }) => message);
    // the fund's own table left 1.00 and brought 2.00
    expect(await carried(text)).toEqual([expect.stringContaining("政府性基金")]);
    expect(
      await carried(text.replace("年初结转和结余 | 29 | 5.00", "年初结转和结余 | 29 | 5.50")),
    ).toHaveLength(2);
  });
});
