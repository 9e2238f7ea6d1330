import { read } from "@qingbei/documents";
import { describe, expect, it } from "vitest";
import { review } from "../review.js";
import type { AgainstDocument } from "./against.js";
import { ReviewReport } from "./report.js";
import { reviewText } from "./text/review-text.js";

const bytes = (text: string) => new TextEncoder().encode(text);
/** A statement of one year that compares itself with the year before. */
const statement = (name: string, year: number, total: string, more: string) =>
  bytes(
    [
      `${name}${year}年部门预算情况说明`,
      "一、部门预算收支情况",
      `收入预算情况：${year}年收入预算总数为${total}万元。`,
      `支出预算情况：${year}年支出总计${total}万元，${more}`,
      "二、机关运行经费情况说明",
      `${year}年机关运行经费预算安排20.00万元。`,
    ].join("\n"),
  );
const NAME = "云岭市溪口区临湖街道办事处";
const against = async (path: string, document: Uint8Array): Promise<AgainstDocument> => ({
  path,
  reading: await read(document),
});
const last = () => against("旧/2024.txt", statement(NAME, 2024, "100.00", "与上年持平。"));
const current = (change: string) => statement(NAME, 2025, "120.00", change);

describe("a review against other documents", () => {
  it("finds last year's figure that is not the one disclosed, with its place in both documents", async () => {
    const { report } = await review(current("比2024年预算增加21.00万元。"), "2025.txt", {
      against: [await last()],
    });
    const [finding] = report.findings.filter(({ rule }) => rule === "prior-year-figures");
    expect(finding?.message).toContain("2024年公开的支出总计是 100.00");
    expect(finding?.evidence.slice(0, 3)).toMatchObject([
      { pointer: "/expenditure/total", position: { line: 4 } },
      { pointer: "/expenditure/change/amount", position: { line: 4 } },
      { pointer: "/against/0/expenditure/total", document: "旧/2024.txt", position: { line: 4 } },
    ]);
    expect(finding?.evidence[0]).not.toHaveProperty("document");
    expect(report.against).toEqual([{ path: "旧/2024.txt", relation: "previousYear" }]);
    expect(ReviewReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it("proposes a correction of the document under review, never of what was published before", async () => {
    const { report } = await review(current("比2024年预算增加21.00万元。"), "2025.txt", {
      against: [await last()],
    });
    const cause = report.causes.find(({ id }) =>
      report.findings.some(({ rule, cause: own }) => rule === "prior-year-figures" && own === id),
    );
    expect(cause).toMatchObject({ pointer: "/expenditure/change/amount", from: "21.00", to: "20.00" });
    const pointers = report.causes.flatMap(({ pointer, alternatives }) => [
      pointer,
      ...alternatives.map((each) => each.pointer),
    ]);
    expect(pointers.filter((pointer) => pointer.startsWith("/against"))).toEqual([]);
  });

  it("tells people which document a place is in", async () => {
    const { report } = await review(current("比2024年预算增加21.00万元。"), "2025.txt", {
      against: [await last()],
    });
    const text = reviewText(report, { colour: false, width: 100, detail: "normal" });
    expect(text).toContain("对照 旧/2024.txt（上年的公开）");
    expect(text).toMatch(/2024\.txt 第 4 行/);
  });

  it("is silent where the figures agree", async () => {
    const { report } = await review(current("比2024年预算增加20.00万元。"), "2025.txt", {
      against: [await last()],
    });
    expect(report.findings.filter(({ rule }) => rule === "prior-year-figures")).toEqual([]);
  });

  describe("of two documents of last year", () => {
    const two = async (total: string) =>
      review(current("比2024年预算增加21.00万元。"), "2025.txt", {
        against: [
          await last(),
          await against("旧/2024更正.txt", statement(NAME, 2024, total, "与上年持平。")),
        ],
      });

    it("compares neither where they contradict each other, and says in what", async () => {
      const { report } = await two("99.00");
      expect(report.against).toBeUndefined();
      expect(report.findings.filter(({ rule }) => rule === "prior-year-figures")).toEqual([]);
      expect(report.reading.notices).toContainEqual({
        code: "not-compared",
        severity: "warning",
        message: expect.stringMatching(
          /没有与 旧\/2024\.txt、旧\/2024更正\.txt 对照：.*收入总计一份是 100，另一份是 99.*只留公布的那一份/,
        ),
      });
    });

    it("compares both where they agree", async () => {
      const { report } = await two("100.00");
      expect(report.against).toHaveLength(2);
      expect(report.findings.filter(({ rule }) => rule === "prior-year-figures")).not.toEqual([]);
    });
  });

  it("says what is not compared and why, and compares it with nothing", async () => {
    const other = await against(
      "乙.txt",
      statement("云岭市溪口区临江街道办事处", 2024, "100.00", "与上年持平。"),
    );
    const { report } = await review(current("比2024年预算增加21.00万元。"), "2025.txt", {
      against: [other, await last()],
    });
    expect(report.reading.notices).toContainEqual({
      code: "not-compared",
      severity: "warning",
      message: expect.stringMatching(/没有与 乙\.txt 对照：不是同一个部门/),
    });
    expect(report.against).toEqual([{ path: "旧/2024.txt", relation: "previousYear" }]);
  });

  it("runs no rule across documents where there is none, and no other rule looks into them", async () => {
    const alone = (await review(current("比2024年预算增加21.00万元。"), "2025.txt")).report;
    const beside = (
      await review(current("比2024年预算增加21.00万元。"), "2025.txt", { against: [await last()] })
    ).report;
    expect(alone).not.toHaveProperty("against");
    expect(alone.rules.skips.map(({ rule }) => rule)).not.toContain("prior-year-figures");
    const own = beside.findings.filter(({ evidence }) =>
      evidence.every(({ document }) => document === undefined),
    );
    expect(own.map(({ fingerprint }) => fingerprint)).toEqual(
      alone.findings.map(({ fingerprint }) => fingerprint),
    );
  });
});
