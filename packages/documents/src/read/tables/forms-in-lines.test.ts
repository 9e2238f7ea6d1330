import { expect, it } from "vitest";
import { outline } from "../outline/outline.js";
import { formsInLines } from "./forms-in-lines.js";

const noticesOf = (...lines: readonly string[]) =>
  formsInLines(
    outline(
      lines.map((text, index) => ({ kind: "paragraph", text, position: { line: index + 1, column: 1 } })),
    ).items,
  ).map(({ message, position }) => [/有 (\d+) 张/.exec(message)?.[1], position]);

const FORM = ["项目绩效目标表", "项目名称", "档案保管项目", "绩效指标", "一级指标", "二级指标", "三级指标"];

it("tells the forms of projects whose cells became lines", () => {
  expect(noticesOf(...FORM, ...FORM)).toEqual([["2", { line: 2, column: 1 }]]);
});

it("tells a form of which the label and the name are a table", () => {
  const position = { line: 1, column: 1 };
  const rows = [["项目名称", "档案保管项目"].map((text) => ({ text, position }))];
  const line = { kind: "paragraph", text: "三级指标", position } as const;
  expect(formsInLines(outline([{ kind: "grid", rows }, line]).items)).toHaveLength(1);
  expect(formsInLines(outline([{ kind: "grid", rows }]).items)).toEqual([]);
});

it("tells none without the labels of indicators, or for labels within sentences", () => {
  expect(noticesOf("项目名称", "档案保管项目", "项目预算")).toEqual([]);
  expect(noticesOf("项目名称为档案保管项目，三级指标 3 个。", "三级指标")).toEqual([]);
  expect(noticesOf("项目名称", ...Array.from({ length: 70 }, () => "说明。"), "三级指标")).toEqual([]);
});
