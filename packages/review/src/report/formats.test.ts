import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { arbitraryReport } from "../testing/arbitrary-report.js";
import { peculiarReport } from "../testing/peculiar-report.js";
import { REPORT_FORMATS, type ReportFormat, renderReport } from "./render.js";
import { textReport } from "./text/text-report.js";

/** All words that a reader of a format sees. */
async function wordsOf(format: ReportFormat | "text", report = peculiarReport): Promise<string> {
  if (format === "text") return textReport(report, { colour: false, width: 10_000, detail: "full" });
  const rendered = await renderReport(report, format);
  if (typeof rendered === "string") return rendered;
  const { sheets } = await readXlsx(rendered);
  return sheets.flatMap(({ rows }) => rows.flat()).join("\n");
}

/** The JSON has the facts, in words of its own. */
const WRITTEN = [...REPORT_FORMATS.filter((format) => format !== "json"), "text"] as const;

describe.each(WRITTEN)("%s", (format) => {
  it.each([
    ["what could not be reviewed, and what to do", /这是图片[\s\S]*请给出文字版/],
    ["that the run was ended", /中途结束，其余文件没有审查/],
    ["how many findings are kept quiet, and why", /配置 1 处（模板如此）；基线里的旧问题 1 处/],
    ["that known findings are gone", /基线里的 2 处旧问题不再发现/],
    ["that known findings were not looked for", /基线里的 1 处旧问题没有核对：规则没有执行/],
    [
      "which rules are switched off",
      /配置关闭了 2 条规则（地区\/qingbei\.config\.json）：numbering、punctuation/,
    ],
    [
      "what of the folder was left alone",
      /没有看 5 个文件，不是文字材料、不是预算公开，或是以前的报告：.*图\/章/,
    ],
    ["that archives were not opened", /有 1 个压缩包没有解开看，请解压后再审：.*旧\.rar/],
    ["which suppressions meet nothing", /有 1 条忽略没有对上任何问题.*suppressions.{0,2}0.{0,2}（旧模板）/],
    ["that causes were not all searched for", /不符的地方太多，没有找完/],
    ["that a suppression is over", /曾忽略到 2026-06-30，已过期：等修订/],
    ["what to correct", /把第 3 页支出总计的 5 改为 6/],
    ["how sure that is", /有几种改法都说得通/],
    ["the page", /第 3 页/],
    ["the document that it was compared with", /部门.{0,3}预算\.pdf 第 7 页|%E5%85%AC%E5%BC%80%202024/],
    ["a wording to replace", /“增加（减少）”改为“增加”|“增加\\（减少\\）”改为“增加”/],
  ])("says %s", async (_, words) => {
    expect(await wordsOf(format)).toMatch(words);
  });

  it("says where the reading was in doubt", async () => {
    // beside the text of a report, not in it: people read of it on stderr
    if (format !== "text") expect(await wordsOf(format)).toContain("有一行没有读懂");
  });

  it("does not say that a document has no findings that was not checked to its end", async () => {
    const [, , clean] = peculiarReport.reviews;
    if (!clean) throw new Error("it has one");
    const broken = { code: "rule-threw", severity: "error", message: "规则运行时出错" } as const;
    const reading = { ...clean.reading, notices: [broken] };
    const words = await wordsOf(format, { version: 1, reviews: [{ ...clean, reading }], faults: [] });
    expect(words).not.toMatch(/(?<!查过的)没有发现问题|"executionSuccessful": true/);
    expect(words).toMatch(/没有查完|<error message="规则运行时出错"|"executionSuccessful": false/);
  });

  it("says that a document without findings has none", async () => {
    const document = format === "sarif" ? /"text": "标准输入"/ : /标准输入[\s\S]*没有发现问题/;
    expect(await wordsOf(format)).toMatch(document);
  });
});

describe.each(REPORT_FORMATS)("%s", (format) => {
  it("is the same for the same report", async () => {
    const [one, another] = [
      await renderReport(peculiarReport, format),
      await renderReport(structuredClone(peculiarReport), format),
    ];
    expect(another).toEqual(one);
  });

  it("is there for a run without documents", async () => {
    expect((await renderReport({ version: 1, reviews: [], faults: [] }, format)).length).toBeGreaterThan(0);
  });

  it("can hold any words", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        const rendered = await renderReport(report, format);
        if (typeof rendered !== "string") await readXlsx(rendered);
      }),
      { numRuns: 30 },
    );
  });
});

it.each(["yaml", undefined, "constructor"])("a format that there is not is refused: %s", async (format) => {
  await expect(renderReport(peculiarReport, format as never)).rejects.toMatchObject({
    code: "invalid-option",
    message: expect.stringContaining("报告的格式应为 json、sarif、junit、markdown、csv、xlsx 之一"),
  });
});

it("the text for people needs no options", () => {
  expect(textReport(peculiarReport)).toBe(
    textReport(peculiarReport, { colour: false, width: 100, detail: "normal" }),
  );
});
