import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputFault } from "@qingbei/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FileReviewer } from "../files/review-file.js";
import type { FindingReport } from "../report/report.js";
import type { Examination } from "../review.js";
import { type ExplainReport, explainReport } from "./explain-report.js";
import { explainText } from "./explain-text.js";
import { explainFinding } from "./find-finding.js";

const LINXI = fileURLToPath(new URL("../../../../apps/cli/examples/linxi-2021.txt", import.meta.url));
const PLAIN = { colour: false, width: 100, detail: "normal" } as const;
const folder = mkdtempSync(join(tmpdir(), "qingbei-explain-"));
afterAll(() => rmSync(folder, { recursive: true }));

let linxi: Examination;
beforeAll(async () => {
  const examined = await new FileReviewer({ config: false }).examine(LINXI, false);
  if (examined === "passed-over") throw new Error("no document");
  linxi = examined;
});

const findingOf = (rule: string): FindingReport => {
  const found = linxi.report.findings.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
};
const explained = (rule: string): Promise<ExplainReport> => explainReport(linxi, findingOf(rule));

describe("a finding with a cause", () => {
  it("has its own constraint first, then those that fail with it, then those that it must not break", async () => {
    const { constraints, cause, rules } = await explained("fund-closure");
    expect(cause).toMatchObject({ from: "61.62", to: "61.20", certainty: "only" });
    const results = constraints.map(({ rule, before, after }) => [rule, before.status, after?.status]);
    expect(results.slice(0, 3)).toEqual([
      ["fund-closure", "failed", "exact"],
      expect.arrayContaining(["failed", "exact"]),
      expect.arrayContaining(["failed", "exact"]),
    ]);
    expect(results.slice(3)).toContainEqual(["operating-within-basic", "exact", "exact"]);
    expect(rules.map(({ id }) => id)).toEqual(
      constraints.flatMap(({ rule, fingerprint }) => ((fingerprint ?? []) ? [rule] : [])).slice(0, 3),
    );
  });

  it("has every number as it stands, what it becomes, and where it is printed", async () => {
    const [constraint] = (await explained("expenditure-total")).constraints;
    expect(
      constraint?.numbers.map(({ label, before, after, places }) => [
        label,
        before,
        after,
        places[0]?.position,
      ]),
    ).toEqual([
      ["支出总计", "2277.23", undefined, { line: 21, column: expect.any(Number) }],
      ["人员经费", "801.93", undefined, { line: 21, column: expect.any(Number) }],
      ["日常公用经费", "61.62", "61.20", { line: 21, column: expect.any(Number) }],
      ["项目支出", "1414.1", undefined, { line: 21, column: expect.any(Number) }],
    ]);
    expect(constraint?.before.calculation).toContain("2277.23 ≠ 人员经费 801.93");
    expect(constraint?.after?.calculation).toContain("2277.23 ＝ 人员经费 801.93 ＋ 日常公用经费 61.20");
  });

  it("that is a missing row has the row in the sum", async () => {
    const [constraint] = (await explained("projects-total")).constraints;
    expect(constraint?.numbers.at(-1)).toMatchObject({ before: "", after: "150.00", places: [] });
    expect(constraint?.after).toMatchObject({ status: "exact", difference: "0.00" });
  });
});

describe("every finding of a document", () => {
  it("can be explained, and what its correction mends holds after it", async () => {
    const { findings } = linxi.report;
    expect(findings.length).toBeGreaterThan(10);
    for (const finding of findings) {
      const { constraints, cause } = await explainReport(linxi, finding);
      const mended = new Set(cause?.resolves);
      for (const { fingerprint, before, after } of constraints) {
        if (fingerprint !== undefined && mended.has(fingerprint)) {
          expect([fingerprint, after?.status]).not.toEqual([fingerprint, "failed"]);
        }
        // a correction breaks nothing
        if (before.status !== "failed") expect(after?.status).not.toBe("failed");
      }
    }
  });
});

describe("the text of an explanation", () => {
  it.each([
    [
      "a number that is corrected",
      "expenditure-total",
      /日常公用经费 {2}61\.62万元 → 61\.20 {2}第 21 行[\s\S]*改前 {2}支出总计 2277\.23 ≠ [\s\S]*改后 {2}支出总计 2277\.23 ＝/,
    ],
    ["what else it stands in", "expenditure-total", /也用到所改的数的另外 \d+ 个等式，改后都不受影响/],
    ["a row that is missing", "projects-total", /应补列的项目 +补 150\.00/],
    ["a choice of corrections", "purpose-sum", /把握 {2}有几种改法都说得通[\s\S]*或者 {2}项目/],
    ["what a finding without numbers rests on", "field-residue", /所依据的原文\n {2}第 \d+ 行 {2}/],
    [
      "the rule, its basis and where its page is",
      "expenditure-total",
      /查什么 {2}支出总计 ＝[\s\S]*依据 +《[\s\S]*全文 {2}qingbei rules expenditure-total/,
    ],
  ])("says %s", async (_, rule, words) => {
    expect(explainText(await explained(rule), PLAIN)).toMatch(words);
  });

  it("says why a finding was not listed", async () => {
    const report = await explained("expenditure-total");
    const suppression = { by: "config", reason: "已经知道" } as const;
    expect(explainText({ ...report, suppression }, PLAIN)).toContain("没有列在报告里：已经知道");
  });

  it("has a number that is printed in 元 beside its value in 万元", async () => {
    const report = await explained("expenditure-total");
    const text = explainText(
      JSON.parse(JSON.stringify(report).replaceAll('"printed":"801.93万元"', '"printed":"8,019,300"')),
      PLAIN,
    );
    expect(text).toContain("801.93（印作 8,019,300）");
  });
});

/** A table in 元, of which a hand wrote one digit wrong. */
const IN_YUAN = `<!doctype html><html><body><h1>临溪县测试局2021年部门预算</h1><p>一般公共预算支出表</p><p>单位：元</p><table>
<tr><th>科目编码</th><th>科目名称</th><th>合计</th><th>基本支出</th><th>项目支出</th></tr>
<tr><td></td><td>合计</td><td>99000.12</td><td>50000.12</td><td>48000.00</td></tr>
<tr><td>205</td><td>教育支出</td><td>99000.12</td><td>50000.12</td><td>49000.00</td></tr>
<tr><td>20502</td><td>普通教育</td><td>99000.12</td><td>50000.12</td><td>49000.00</td></tr>
<tr><td>2050201</td><td>学前教育</td><td>40000.00</td><td>20000.00</td><td>20000.00</td></tr>
<tr><td>2050202</td><td>小学教育</td><td>59000.12</td><td>30000.12</td><td>29000.00</td></tr>
</table></body></html>`;

it("of a table in 元 has the amounts of 万元 as findings print them", async () => {
  const file = join(folder, "yuan.html");
  writeFileSync(file, IN_YUAN);
  const examination = await new FileReviewer({ config: false }).examine(file, false);
  if (examination === "passed-over") throw new Error("no document");
  const finding = examination.report.findings.find(({ rule }) => rule === "row-columns");
  if (!finding) throw new Error("no finding");
  const [first] = (await explainReport(examination, finding)).constraints;
  expect(first?.numbers.map(({ before, after }) => [before, after])).toEqual([
    ["9.900012", undefined],
    ["5.000012", undefined],
    ["4.80", "4.90"],
  ]);
  expect(finding.figures).toMatchObject({ actual: "9.900012", expected: "9.800012", difference: "0.10" });
  expect(first?.before).toMatchObject(finding.figures ?? {});
});

describe("a fingerprint", () => {
  const faults: string[] = [];
  const explain = (prefix: string, ...paths: string[]) =>
    explainFinding(prefix, paths, { config: false }, (path, { code }) => faults.push(`${path} ${code}`));
  const refusal = async (prefix: string, ...paths: string[]) => {
    const fault = await explain(prefix, ...paths).catch((error: unknown) => error);
    if (!(fault instanceof InputFault)) throw new Error("not refused");
    return `${fault.message}；${fault.hint}`;
  };

  it("is enough by its beginning, in any case of letters, in a folder, whatever else lies there", async () => {
    const { fingerprint } = findingOf("expenditure-total");
    copyFileSync(LINXI, join(folder, "a.txt"));
    writeFileSync(join(folder, "b.txt"), "番茄两个，鸡蛋三个。\n".repeat(20));
    const report = await explain(` ${fingerprint.slice(0, 7).toUpperCase()} `, folder);
    expect(report.finding).toMatchObject({ rule: "expenditure-total", fingerprint });
    expect(report.path).toBe(join(folder, "a.txt"));
    expect(faults).toEqual([`${join(folder, "b.txt")} not-a-disclosure`]);
  });

  it.each([
    [
      "of a comparison, without the other document",
      "ffffffffffffffff",
      "check 时用了 --against 的，这里也要写",
    ],
    ["none", "123", "“123”不是指纹；指纹由 0–9、a–f 组成，至少写前 4 位"],
    ["one of a rule", "expenditure-total", "“expenditure-total”不是指纹"],
    [
      "one that no finding has",
      "ffffffffffffffff",
      "没有指纹以 ffffffffffffffff 开头的发现；请检查指纹和文件",
    ],
  ])("that is %s is refused, and what to do is said", async (_, prefix, words) => {
    expect(await refusal(prefix, LINXI)).toContain(words);
  });

  it("that stands in two documents is refused", async () => {
    const { fingerprint } = findingOf("expenditure-total");
    expect(await refusal(fingerprint, LINXI, folder)).toMatch(/不止一个：.*、.*请只给出其中一份/);
  });
});
