import { expect, it } from "vitest";
import type { Block } from "../blocks/blocks.js";
import { displayLines } from "./display-lines.js";

const at = (paragraph: number, offset?: number) => ({ paragraph, ...(offset && { offset }) });
const cell = (column: number, text: string) => ({ text, position: { table: 1, row: 1, column } });

it.each<[string, Block[], { text: string[]; parts: object[] }]>([
  ["of nothing are none", [], { text: [], parts: [] }],
  [
    "are a paragraph as it is, its own breaks kept",
    [{ kind: "paragraph", text: "收入\n支出", position: at(3) }],
    {
      text: ["收入", "支出"],
      parts: [
        { line: 1, start: 0, position: at(3) },
        { line: 2, start: 0, position: at(3, 3) },
      ],
    },
  ],
  [
    "are one for a paragraph that the margin broke, with the place of each piece",
    [{ kind: "paragraph", text: "收入合计", position: at(1), breaks: [{ offset: 2, position: at(2) }] }],
    {
      text: ["收入合计"],
      parts: [
        { line: 1, start: 0, position: at(1) },
        { line: 1, start: 2, position: at(2) },
      ],
    },
  ],
  [
    "are one a row, its empty cells kept apart, breaks within a cell as blanks",
    [{ kind: "grid", rows: [[cell(1, "项\n目"), cell(2, ""), cell(3, "7"), cell(4, "")]] }],
    {
      text: ["项 目\t\t7"],
      parts: [
        { line: 1, start: 0, position: cell(1, "").position },
        { line: 1, start: 5, position: cell(3, "").position },
      ],
    },
  ],
])("the lines to show %s", (_, blocks, lines) => expect(displayLines(blocks)).toEqual(lines));
