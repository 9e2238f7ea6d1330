import type { EvidenceReport } from "@qingbei/review";
import { describe, expect, it } from "vitest";
import { exampleSubject } from "../testing/example-subject.js";
import { type Entry, entriesOf, type Subject } from "./entry.js";
import { placesOf } from "./place.js";
import { shownDocument } from "./shown-document.js";

const [cause, total] = entriesOf(exampleSubject.report) as readonly [Entry, Entry];

const plain = (...lines: string[]) => shownDocument({ text: lines, parts: [] });

const quoted = (entry: Entry, subject: Subject = exampleSubject) =>
  placesOf(entry, subject).map(({ line, number }) => {
    const text = subject.document.lines[(line ?? 0) - 1] ?? "";
    return `${line} ${number ? text.slice(number.start, number.end) : ""}`;
  });

function finding(evidence: Partial<EvidenceReport>): Entry {
  if (total.kind !== "finding") throw new Error("the example's second entry is a finding");
  const full = { pointer: "/x", label: "某数", text: "", ...evidence };
  return { kind: "finding", finding: { ...total.finding, evidence: [full] } };
}

describe("placesOf", () => {
  it("shows the numbers that a finding rests on, in its order", () => {
    expect(quoted(total)).toEqual(["21 2277.23万元", "21 801.93万元", "21 61.62万元", "21 1414.1万元"]);
  });

  it("shows the number to be corrected first, and each place once", () => {
    expect(quoted(cause)).toEqual([
      "21 61.62万元",
      "21 2277.23万元",
      "21 801.93万元",
      "21 1414.1万元",
      "24 61.2万元",
    ]);
  });

  it("shows the print that is wrong first, where a number is printed in several places", () => {
    const document = plain("合计11万元。", "合计13万元。");
    const prints = ["11万元", "13万元"].map((printed, at) => ({
      pointer: "/x",
      label: "合计",
      text: `合计${printed}`,
      printed,
      position: { line: at + 1, column: 1 },
    }));
    if (cause.kind !== "cause" || total.kind !== "finding") throw new Error("other examples");
    const at = (line: number): Entry => ({
      ...cause,
      cause: { ...cause.cause, pointer: "/x", position: { line, column: 1 } },
      findings: [{ ...total.finding, evidence: prints }],
    });
    const subject = { ...exampleSubject, document };
    expect(quoted(at(2), subject)).toEqual(["2 13万元", "1 11万元"]);
    expect(quoted(at(1), subject)).toEqual(["1 11万元", "2 13万元"]);
  });

  it("finds the number itself, not digits of another", () => {
    const subject = { ...exampleSubject, document: plain("拨款1469.53万元、运行费9万元，2新建，2万元") };
    const text = subject.document.lines[0] ?? "";
    const at = (printed: string) =>
      placesOf(finding({ text, printed, position: { line: 1, column: 1 } }), subject)[0]?.number?.start;
    expect(at("9万元")).toBe(text.indexOf("9万元，"));
    expect(at("2万元")).toBe(text.lastIndexOf("2万元"));
    expect(at("1469.53万元")).toBe(2);
  });

  it("believes the reading where it tells the offset", () => {
    const document = plain("2年2年");
    const position = { line: 1, column: 1 };
    const sources = { "/x": [{ position, text: "2年2年", printed: "2年", offset: 2 }] };
    const entry = finding({ text: "2年2年", printed: "2年", position });
    expect(placesOf(entry, { ...exampleSubject, document, sources })[0]?.number).toEqual({
      start: 2,
      end: 4,
    });
  });

  it("marks the whole clause where the number is not known", () => {
    const entry = finding({ text: "财政拨款", position: { line: 1, column: 1 } });
    expect(placesOf(entry, { ...exampleSubject, document: plain("财政拨款") })[0]?.number).toEqual({
      start: 0,
      end: 4,
    });
  });

  it("quotes places that have no line", () => {
    const position = { sheet: "收支总表", cell: "B7" };
    expect(placesOf(finding({ text: "55.00", position }), exampleSubject)).toEqual([
      { label: "某数", text: "55.00", position },
    ]);
  });
});
