import type { Reading } from "@qingbei/documents";
import { disclosureOf } from "@qingbei/rules";
import { describe, expect, it } from "vitest";
import { review } from "../review.js";
import { adviceOf } from "./advice.js";
import { causeReports } from "./causes.js";
import { correctionOf } from "./correction.js";
import { placesToMend } from "./text/place.js";

const STATEMENT = [
  "柳河镇人民政府2026年部门预算",
  "第一部分 2026年部门预算编制说明",
  "2026年，柳河镇收入预算300.00万元，其中：财政拨款收入300.00万元，比2026年预算增加20.00万元。支出预算300.00万元，比2026年预算增加20.00万元。",
  "2026年财政拨款支出300.00万元，与2026年预算持平。",
].join("\n");

describe("a cell that should print nothing", () => {
  const advice = (other: string | null) => {
    const rows = [
      { name: "甲", total: "3.00" },
      { name: "乙", total: other },
    ];
    const { budget } = disclosureOf({ budget: { tables: { expenditureTable: { rows } } } });
    const repair = {
      kind: "value",
      pointer: "/tables/expenditureTable/rows/0/total",
      from: "3.00",
      to: "0.00",
    } as const;
    const cause = { repair, resolves: [], certainty: "only", after: [], alternatives: [] } as const;
    return adviceOf(cause, { budget, sources: {} } as unknown as Reading);
  };

  it("is to be emptied where the table leaves such cells blank, and to print 0 where it prints that", () => {
    expect(advice(null)).toBe("把部门支出总表“甲”的合计的 3.00 删去，这一格应空着");
    expect(advice("0.00")).toBe("把部门支出总表“甲”的合计的 3.00 改为 0.00");
  });
});

it("a correction of the text is named and described without a field", () => {
  const statement = { paragraphs: [{ text: "比2024年度增加。", role: "body" }] };
  const { budget } = disclosureOf({ budget: {} });
  const repair = { kind: "year", pointer: "/statement/paragraphs/0", from: "2024年", to: "2025年" } as const;
  const cause = { repair, resolves: [], certainty: "only", after: [], alternatives: [] } as const;
  const reading = { budget, statement, sources: {} } as unknown as Reading;
  expect(causeReports({ causes: [cause] } as never, new Map(), reading).causes).toMatchObject([
    { label: "原文", from: "2024年", to: "2025年" },
  ]);
});

it("a change that is to be zero is said in words", () => {
  const change = { direction: "increase", amount: "2.00" } as const;
  const { budget } = disclosureOf({ budget: { threePublicExpenses: { vehicleOperation: { change } } } });
  const repair = {
    kind: "value",
    pointer: "/threePublicExpenses/vehicleOperation/change/amount",
    from: "2.00",
    to: "0.00",
  } as const;
  const slip = "wrong-digit";
  const cause = { repair, slip, resolves: [], certainty: "only", after: [], alternatives: [] } as const;
  expect(adviceOf(cause, { budget, sources: {} } as unknown as Reading)).toBe(
    "把公务用车运行维护费的增减额的 增加 2.00 改为 持平",
  );
});

it.each([
  ["元", "项目支出表应补列的各行合计 1,238,745.00元"],
  ["万元", "项目支出表应补列的各行合计 123.8745 万元"],
] as const)("a missing row is stated in %s, as the rows next to it print theirs", (unit, expected) => {
  const pointer = "/tables/projectListTable/rows";
  const { budget } = disclosureOf({
    budget: { tables: { projectListTable: { rows: [{ total: "95.46" }] } } },
  });
  const text = unit === "元" ? "954,600.00" : "95.46";
  const decimals = unit === "元" ? 6 : 2;
  const printed = {
    position: { line: 1, column: 1 },
    text,
    printed: text,
    offset: 0,
    value: "95.46",
    decimals,
    unit,
  };
  const repair = { kind: "missing-row", pointer: `${pointer}/-`, from: "", to: "123.8745" } as const;
  const cause = { repair, resolves: [], certainty: "only", after: [], alternatives: [] } as const;
  const sources = { [`${pointer}/0/total`]: [printed] };
  expect(adviceOf(cause, { budget, sources } as unknown as Reading)).toBe(expected);
});

const beside = (printed: string) => `收入${printed}，支出2794.6万元`;

it.each([
  ["元 for 万元, rounded", "2794.6元", beside("2794.6元"), "2794.603788", "2794.6万元"],
  ["元 for 万元, a digit wrong besides", "3266元", beside("3266元"), "3288.7262", "3288.7262万元"],
  ["元 for 万元, exactly", "124.29元", "收入124.29元", "124.29", "124.29万元"],
  ["a sentence in 元 that lacks digits", "1,799.53元", "收入1,799.53元", "1799.530555", "17,995,305.55元"],
  ["a column of 元 that lacks digits", "1,799.53", "1,799.53", "1799.530555", "17,995,305.55元"],
  ["a digit left out in 元", "211,560.00元", beside("211,560.00元"), "211.56", "2,115,600.00元"],
  ["a digit wrong in 元", "1,247,721.89元", "1,247,721.89元", "124.672189", "1,246,721.89元"],
])("a number is stated in the unit of its place: %s", (_, printed, text, to, expected) => {
  const pointer = "/revenue/total";
  const decimals = 4 + (/\.(\d+)/.exec(printed)?.[1]?.length ?? 0);
  const place = {
    position: { line: 3, column: 1 },
    text,
    printed,
    offset: 2,
    value: "1",
    decimals,
    unit: "元",
  };
  const { budget } = disclosureOf({ budget: {} });
  const repair = { kind: "value", pointer, from: "1", to } as const;
  const cause = { repair, resolves: [], certainty: "only", after: [], alternatives: [] } as const;
  const reading = { budget, sources: { [pointer]: [place] }, statement: { paragraphs: [{ text }] } };
  expect(adviceOf(cause, reading as unknown as Reading)).toContain(` 改为 ${expected}`);
});

it("an asset is stated in 元, as the budget has it", () => {
  const pointer = "/stateAssets/total/value";
  const text = "256179元";
  const place = { position: { line: 3, column: 1 }, text, printed: text, offset: 0, decimals: 0, unit: "元" };
  const { budget } = disclosureOf({ budget: {} });
  const repair = { kind: "value", pointer, from: "256179", to: "256169" } as const;
  const cause = { repair, resolves: [], certainty: "only", after: [], alternatives: [] } as const;
  const advice = adviceOf(cause, { budget, sources: { [pointer]: [place] } } as unknown as Reading);
  expect(advice).toContain("256179 改为 256169");
});

it("a word of direction is shown with what it is about: its line may hold several", () => {
  const { budget } = disclosureOf({ budget: {} });
  const repair = { kind: "text", pointer: "/revenue/change/direction", from: "减少", to: "增加" } as const;
  const cause = { repair, resolves: [], certainty: "only", after: [], alternatives: [] } as const;
  const advice = adviceOf(cause, { budget, sources: {} } as unknown as Reading);
  expect(advice).toBe("收入预算的增减方向的“减少”改为“增加”");
});

describe("a wrong word that stands in several places", () => {
  it("is shown where it is to be replaced, with the words around; the title it is compared with apart", async () => {
    const { report } = await review(new TextEncoder().encode(STATEMENT), "a.txt");
    const finding = report.findings.find(({ rule }) => rule === "comparison-year");
    if (!finding) throw new Error("no finding");
    expect(placesToMend(finding, report.causes)).toBe("第 3、4 行（依据：第 1 行）");
    expect(correctionOf(finding, report.causes)).toBe(
      "“比2026年预算增加”改为“比2025年预算增加”（第 3 行，2 处）；“与2026年预算持平”改为“与2025年预算持平”（第 4 行）",
    );
    const [, , line = ""] = STATEMENT.split("\n");
    const columns = Array.from(line.matchAll(/2026年预算增加/g), ({ index }) => index + 1);
    const positions = finding.edits?.map(({ position }) => position);
    for (const column of columns) expect(positions).toContainEqual({ line: 3, column });
  });
});

describe("a figure that stands in several places, one of them wrong", () => {
  const statement = (first: string, second: string) =>
    [
      "柳河镇人民政府2026年部门预算",
      "2026年部门预算编制说明",
      `2026年“三公”经费预算共计${first}万元，其中：因公出国（境）费0万元，公务用车购置及运行维护费9万元，公务接待费2万元。`,
      `2026年“三公”经费预算共计${second}万元。`,
    ].join("\n");

  it.each([
    ["the second", "11", "17", 4, "把第 4 行“三公”经费合计的 17 改为 11", "likely"],
    ["the first", "17", "11", 3, "把第 3 行“三公”经费合计的 17 改为 11（一位数字写错了）", "only"],
  ])("is corrected where it is wrong: %s", async (_, first, second, line, advice, certainty) => {
    const { report } = await review(new TextEncoder().encode(statement(first, second)), "a.txt");
    const repeated = report.findings.find(({ rule }) => rule === "repeated-figures-agree");
    const cause = report.causes.find(({ id }) => id === repeated?.cause);
    expect(cause).toMatchObject({ from: "17", to: "11", advice, certainty, position: { line } });
  });
});
