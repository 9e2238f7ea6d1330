import { describe, expect, it } from "vitest";
import type { Item } from "../model/item.js";
import { searchable } from "../model/search.js";
import { type Extent, folderState, initialState, type State } from "../state/state.js";
import { type Line, lineWidth } from "../text/span.js";
import { statusLine, typingLine } from "./status-line.js";

const item = (severity: Item["severity"], words: string): Item => ({ severity, words: searchable([words]) });
const extent: Extent = {
  entries: [item("error", "人员经费"), item("warning", "公用经费"), item("info", "培训费")],
  files: [item("error", "甲局.pdf"), item(undefined, "乙局.pdf")],
  places: 1,
  lines: 0,
  page: 10,
};
const textOf = (line: Line) => line.map(({ text }) => text).join("");
const entries = (change: Partial<State["entries"]>, more: Partial<State> = {}): State => ({
  ...initialState,
  ...more,
  entries: { ...initialState.entries, ...change },
});
const files = (change: Partial<State["files"]>, more: Partial<State> = {}): State => ({
  ...folderState,
  ...more,
  files: { ...folderState.files, ...change },
});

describe("the last line", () => {
  it.each<[what: string, state: State, text: string]>([
    ["what is left out", entries({ least: "error" }), "只看错误，隐藏 2 条"],
    ["what less is left out", entries({ least: "warning" }), "只看错误和提醒，隐藏 1 条"],
    ["of files too", files({ least: "error" }), "只看错误，隐藏 1 份"],
    ["which hit is selected", entries({ query: "经费", selected: 1 }), "搜索“经费”：第 2 条，共 2 条"],
    ["how many hits there are elsewhere", entries({ query: "经费", selected: 2 }), "搜索“经费”：搜到 2 条"],
    ["that nothing was found", entries({ query: "会议" }), "搜索“会议”：没有搜到"],
    [
      "that what is found is left out",
      entries({ query: "培训", least: "error" }),
      "没有搜到（隐藏的里有 1 条）",
    ],
    ["how far a list is narrowed", files({ query: "甲" }), "搜索“甲”：搜到 1 份"],
    [
      "both",
      files({ query: "乙", least: "error" }),
      "只看错误，隐藏 1 份 · 搜索“乙”：没有搜到（隐藏的里有 1 份）",
    ],
    ["why a key did nothing", files({}, { notice: "no-later-file" }), "后面没有有错误的文件了"],
  ])("tells %s", (_, state, text) => expect(textOf(statusLine(state, extent, 100))).toContain(text));

  it("has at 60 columns the keys that matter most, and room for all of them at 100", () => {
    expect(textOf(statusLine(files({}), extent, 60)).trim()).toBe(
      "↑↓ 移动 Enter 打开 / 搜索 f 筛选 e 有错的 ? 帮助 q 退出",
    );
    expect(textOf(statusLine(entries({}), extent, 100)).trim()).toBe(
      "↑↓ 移动   Enter 打开   / 搜索   f 筛选   Tab 下一处   ? 帮助   q 退出",
    );
    const three = textOf(statusLine(files({ least: "error" }), extent, 60)).trim();
    expect(three).toBe("只看错误，隐藏 1 份  / 搜索 f 筛选 e 有错的 ? 帮助 q 退出");
    const busy = textOf(
      statusLine(entries({ least: "error", query: "很长的搜索词很长的搜索词" }), extent, 60),
    );
    expect(busy).toContain("只看错误，隐藏 2 条 · 搜索“…词很长的搜索词”：没有搜到");
  });

  it.each([60, 80, 140])("takes exactly %d columns, whatever it tells", (width) => {
    for (const state of [
      entries({}),
      entries({ least: "error", query: "经费".repeat(40) }),
      files({ query: "甲" }),
    ]) {
      expect(lineWidth(statusLine(state, extent, width))).toBe(width);
      expect(lineWidth(typingLine({ ...state, isTyping: true }, extent, width).line)).toBe(width);
    }
  });
});

describe("the line that is typed in", () => {
  it("shows what was typed, how many it finds, and the keys", () => {
    const { line, cursor } = typingLine(
      entries({ query: "经费", selected: 1 }, { isTyping: true }),
      extent,
      80,
    );
    expect(textOf(line).trimEnd()).toBe(" 搜索：经费   第 2 条，共 2 条   Enter 输完   Esc 结束");
    expect(cursor).toBe(" 搜索：经费".length + "搜索：经费".length);
  });

  it("says that names are searched, and keeps the end of a long one in sight", () => {
    const { line, cursor } = typingLine(
      files({ query: `${"预算".repeat(30)}末` }, { isTyping: true }),
      extent,
      60,
    );
    expect(textOf(line)).toMatch(/^ 搜索文件名：….*预算末 {3}没有搜到/);
    expect(cursor).toBeLessThan(60);
  });
});
