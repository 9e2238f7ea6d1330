import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { arbitraryReport } from "../../testing/arbitrary-report.js";
import { peculiarReport } from "../../testing/peculiar-report.js";
import type { FailOn } from "../failing.js";
import type { CheckReport } from "../report.js";
import { junitReport } from "./junit-report.js";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The document as a parser sees it; what is not well-formed throws. */
function parsed(report: CheckReport, failOn?: FailOn): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(junitReport(report, failOn)).close();
  const [suites] = root.children;
  if (!suites) throw new Error("no root");
  return suites;
}

const casesOf = ({ children }: Element) => children.filter(({ name }) => name === "testcase");
const suitesOf = (report: CheckReport) => parsed(report).children;

describe("JUnit", () => {
  it("has a suite for each document and fault, and one for what ended the run", () => {
    expect(suitesOf(peculiarReport).map(({ attributes }) => [attributes.name, attributes.tests])).toEqual([
      ["statement-2021.txt", "7"],
      ["公开 2025/部门|预算.pdf", "5"],
      ["标准输入", "1"],
      ["照片.png", "1"],
      ["qingbei", "1"],
    ]);
  });

  it("has a case for each finding: what fails the run fails, the rest passes, what is kept quiet is skipped", () => {
    const [, pdf, clean, picture] = suitesOf(peculiarReport).map(casesOf);
    const outcome = (cases: Element[] | undefined) =>
      cases?.map(({ attributes, children: [first] }) =>
        [attributes.name, first?.name, first?.attributes.type ?? first?.attributes.message].join(" "),
      );
    expect(outcome(pdf)).toEqual([
      "expenditure-total expendit failure error",
      "@city/own-rule @city/ow system-out ",
      "project-code project- system-out ",
      "residue residue- skipped 模板如此",
      "expenditure-total expendit skipped 基线里已有的问题",
    ]);
    expect(outcome(clean)).toEqual(["没有发现问题  "]);
    expect(outcome(picture)).toEqual(["unsupported-format error unsupported-format"]);
  });

  it("fails what the exit code fails", () => {
    const failures = (failOn?: FailOn) => parsed(peculiarReport, failOn).attributes.failures;
    expect([failures("never"), failures("error"), failures("warning"), failures("info")]).toEqual([
      "0",
      "3",
      "5",
      "10",
    ]);
    expect(failures()).toBe(failures("error"));
  });

  it("has a broken case for what a program could not check, and what was found besides", () => {
    const [text] = peculiarReport.reviews;
    if (!text) throw new Error("it has one");
    const broken = { code: "rule-threw", severity: "error", message: "规则运行时出错" } as const;
    const reading = { ...text.reading, notices: [broken] };
    const report = { version: 1 as const, reviews: [{ ...text, reading }], faults: [] };
    const root = parsed(report);
    expect(root.attributes).toMatchObject({ tests: "8", errors: "1" });
    const [first] = root.children.flatMap(casesOf);
    expect(first?.children[0]).toMatchObject({
      name: "error",
      attributes: { type: "rule-threw", message: "规则运行时出错" },
    });
  });

  it("says where and what to do in a case", () => {
    const [text, pdf] = suitesOf(peculiarReport).map(casesOf);
    expect(text?.[0]?.attributes).toMatchObject({
      name: "expenditure-total f1",
      classname: "statement-2021.txt",
      file: "statement-2021.txt",
      line: "43",
    });
    expect(pdf?.[0]?.children[0]?.text).toMatch(
      /位置 {2}第 3 页、[\s\S]*改法 {2}把第 3 页支出总计的 5 改为 6/,
    );
  });

  it("is well-formed and counts right, whatever the words are", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const root = parsed(report);
        const all = root.children.flatMap(casesOf);
        const holding = (name: string) => all.filter(({ children }) => children[0]?.name === name).length;
        expect(root.attributes).toMatchObject({
          tests: String(all.length),
          failures: String(holding("failure")),
          errors: String(holding("error")),
          skipped: String(holding("skipped")),
        });
      }),
    );
  });
});
