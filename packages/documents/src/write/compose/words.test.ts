import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { budgetWith } from "../../testing/budgets.js";
import { write } from "../write.js";

type Change = NonNullable<NonNullable<DepartmentBudgetJson["agencyOperatingExpenses"]>["change"]>;

async function linesOf(parts: Partial<DepartmentBudgetJson>): Promise<readonly string[]> {
  const bytes = await write(budgetWith(parts), { format: "text" });
  return new TextDecoder().decode(bytes).split("\n");
}

async function sentenceOf(total: string, change: Change | undefined): Promise<string | undefined> {
  const lines = await linesOf({ agencyOperatingExpenses: { total, ...(change && { change }) } });
  return lines.find((line) => line.startsWith("2024年机关运行经费预算安排"));
}

describe("a change on last year in words", () => {
  it.each<[string, string, Change | undefined, string]>([
    [
      "an increase from both amounts",
      "110",
      { baseYear: 2023, baseAmount: "100" },
      "110.00万元，比2023年预算100.00万元增加10.00万元，增长10.00%",
    ],
    [
      "a decrease, by the size of the change alone",
      "90.40",
      { direction: "decrease", amount: "1.20", reason: "压减差旅费。" },
      "90.40万元，比上年减少1.20万元，下降1.31%，主要原因是压减差旅费",
    ],
    [
      "a rate with the decimals it was given with",
      "110",
      { baseAmount: "90", percentage: "22.2" },
      "110.00万元，比上年预算90.00万元增加20.00万元，增长22.2%",
    ],
    ["no change", "90", { baseYear: 2023, baseAmount: "90" }, "90.00万元，与2023年预算90.00万元持平"],
    ["no change without last year", "90", { direction: "unchanged" }, "90.00万元，与上年持平"],
    [
      "from zero: no rate",
      "5",
      { baseYear: 2023, baseAmount: "0" },
      "5.00万元，比2023年预算0.00万元增加5.00万元",
    ],
    [
      "to zero",
      "0",
      { baseYear: 2023, baseAmount: "5" },
      "0.00万元，比2023年预算5.00万元减少5.00万元，下降100.00%",
    ],
    ["a rate alone", "5", { direction: "increase", percentage: "0.9" }, "5.00万元，比上年增加0.9%"],
    ["a direction alone", "5", { direction: "decrease" }, "5.00万元，比上年减少"],
    [
      "what was spent last year",
      "5",
      { baseKind: "executed", baseAmount: "4" },
      "5.00万元，比上年执行数4.00万元增加1.00万元，增长25.00%",
    ],
    ["no last year", "5", undefined, "5.00万元"],
    ["a change that tells nothing", "5", { baseYear: 2023 }, "5.00万元"],
    ["a blank change", "5", { baseAmount: null, amount: null, direction: null }, "5.00万元"],
    ["an amount of many digits", "1.234567", undefined, "1.234567万元"],
  ])("%s", async (_, total, change, words) => {
    expect(await sentenceOf(total, change)).toBe(`2024年机关运行经费预算安排${words}。`);
  });
});

describe("missing, blank and zero", () => {
  const three = (officialReceptions: object | undefined) => ({
    threePublicExpenses: {
      overseasVisits: { amount: "0" },
      ...(officialReceptions && { officialReceptions }),
    },
  });
  it.each<[string, object | undefined, readonly string[]]>([
    ["zero is written", { amount: "0" }, ["（一）因公出国（境）费0.00万元。", "（三）公务接待费0.00万元。"]],
    ["what is blank has no sentence", { amount: null }, ["（一）因公出国（境）费0.00万元。"]],
    ["what is missing has no sentence", undefined, ["（一）因公出国（境）费0.00万元。"]],
  ])("%s", async (_, receptions, sentences) => {
    const lines = await linesOf(three(receptions));
    expect(lines.filter((line) => line.startsWith("（"))).toEqual(sentences);
  });

  it("a section without content is not in the contents either", async () => {
    const lines = await linesOf({ agencyOperatingExpenses: { total: null }, glossary: [] });
    expect(lines).toEqual(["松溪县水务局2024年部门预算公开", ""]);
  });

  it("cells are blank where a value is blank or missing, and zero where it is zero", async () => {
    const rows = [
      { code: "205", name: "教育支出", total: "0", basicExpenditure: null },
      { code: "208", name: "社会保障和就业支出", total: "2", projectExpenditure: "2" },
    ];
    const lines = await linesOf({ tables: { expenditureTable: { rows } } });
    expect(lines.slice(-5, -1)).toEqual([
      "科目编码\t科目名称\t合计\t基本支出\t项目支出",
      "205\t教育支出\t0.00\t\t",
      "208\t社会保障和就业支出\t2.00\t\t2.00",
      "合计\t\t2.00\t\t",
    ]);
  });

  it("an empty table says that it is", async () => {
    const lines = await linesOf({ tables: { stateCapitalOperationsTable: {} } });
    expect(lines.at(-2)).toBe("注：本部门2024年没有国有资本经营预算支出，故本表为空表。");
  });
});

describe("the title", () => {
  it.each<[Partial<DepartmentBudgetJson>, string]>([
    [{}, "松溪县水务局2024年部门预算公开"],
    [{ edition: "unit" }, "松溪县水务局2024年单位预算公开"],
    [{ department: {} }, "2024年部门预算公开"],
    [{ fiscalYear: null }, "松溪县水务局部门预算公开"],
  ])("%j", async (parts, title) => {
    expect((await linesOf(parts))[0]).toBe(title);
  });
});
