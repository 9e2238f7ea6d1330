/** @jsxRuntime automatic */

import { columns } from "@qingbei/review/command-line";
import { cleanup, render } from "ink-testing-library";
import { afterEach, describe, expect, it, vi } from "vitest";
import { exampleSubject } from "../testing/example-subject.js";
import { App } from "./app.js";
import type { Size } from "./layout.js";

const KEY = {
  enter: "\r",
  escape: "\u001B",
  tab: "\t",
  shiftTab: "\u001B[Z",
  backspace: "\u007F",
  down: "\u001B[B",
  end: "\u001B[F",
  pageDown: "\u001B[6~",
};
/** Generous, for a machine under load. */
const SOON = { timeout: 15_000 };
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours
const COLOURS = /\u001B\[[\d;]*m/g;

/** Opens the app on a terminal of ink-testing-library, whose frames have up to 100 columns. */
function open(size: Size = { columns: 80, rows: 24 }, subject = exampleSubject) {
  const app = render(<App shown={{ subject }} size={size} />);
  const frame = () => (app.lastFrame() ?? "").replace(COLOURS, "");
  const shows = (text: string) => expect.poll(frame, SOON).toContain(text);
  return { ...app, frame, shows, lines: () => frame().split("\n") };
}

/** The columns of a character in each of the lines that contain it. */
const columnsOf = (character: string, lines: readonly string[]) =>
  lines.map((line) =>
    Array.from(line.matchAll(new RegExp(character, "g")), ({ index }) => columns(line.slice(0, index))),
  );

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

describe("the overview", () => {
  it("shows document, counts, causes with findings beneath, and the document's line", () => {
    const { frame } = open();
    for (const text of [
      "linxi-2021.txt",
      "临溪街道办事处",
      "2021年部门预算",
      "✗ 错误 2",
      "! 提醒 1",
      "141/142",
    ]) {
      expect(frame()).toContain(text);
    }
    expect(frame()).toContain("> ◆ 61.62 → 61.20 日常公用经");
    expect(frame()).toContain("    ✗ 支出总计 2277.23 万元");
    expect(frame()).toContain("> 21 │ 支出预算情况：");
    expect(frame()).toContain("第 1 处，共 5 处");
  });

  it.each<[width: number, height: number]>([
    [60, 15],
    [79, 24],
    [80, 24],
    [100, 40],
  ])("fills %d×%d with every line and border in its column", (width, height) => {
    const { lines } = open({ columns: width, rows: height });
    expect(lines()).toHaveLength(height - 1);
    const framed = lines().slice(2, -1);
    expect(framed.map(columns)).toEqual(framed.map(() => width));
    expect(lines().filter((line) => columns(line) > width)).toEqual([]);
    const corners = columnsOf("[╭╮]", framed.slice(0, 1))[0] ?? [];
    expect(corners).toHaveLength(4);
    for (const borders of columnsOf("│", framed.slice(1, -1))) {
      expect(borders).toEqual(expect.arrayContaining(corners));
    }
  });

  it("goes through the entries and through the places of one", async () => {
    const { stdin, shows } = open();
    stdin.write("j");
    await shows(">   ✗ 支出总计 2277.23 万元");
    await shows("801.93 ＋ 61.62 ＋ 1414.10 ＝ 2277.65");
    await shows("^^^^^^^^^^^ 支出总计");
    stdin.write(KEY.tab);
    await shows("第 2 处，共 4 处");
    await shows("^^^^^^^^^^ 人员经费");
    stdin.write(KEY.shiftTab);
    await shows("第 1 处，共 4 处");
    stdin.write("jj");
    await shows("原文 第 26 行");
    stdin.write(KEY.tab);
    await shows("原文 第 33 行");
    stdin.write("G");
    await shows("未披露：公务用车购置费");
    stdin.write("g");
    await shows("> ◆ 61.62");
  });

  it("scrolls with the selection", async () => {
    const [finding] = exampleSubject.report.findings;
    if (!finding) throw new Error("the example has findings");
    const many = Array.from({ length: 60 }, (_, index) => ({ ...finding, message: `问题${index + 1}号` }));
    const subject = { ...exampleSubject, report: { ...exampleSubject.report, findings: many, causes: [] } };
    const { stdin, shows, frame } = open(undefined, subject);
    stdin.write(KEY.pageDown);
    await shows("> ! 问题18号");
    for (let index = 0; index < 30; index++) stdin.write(KEY.down);
    await shows("> ! 问题48号");
    expect(frame()).not.toContain("问题1号");
    stdin.write(KEY.end);
    await shows("62/62");
  });

  it("says so where nothing was found", () => {
    const { report } = exampleSubject;
    const reading = { amounts: { printed: 1, claimed: 1, unclaimed: [] }, notices: [] };
    const rules = { passed: 9, failed: 0, skipped: 0, skips: [] };
    const clean = { ...report, findings: [], causes: [], reading, rules };
    const { frame, stdin } = open(undefined, { ...exampleSubject, report: clean });
    stdin.write(KEY.enter);
    expect(frame()).toContain("没有发现问题");
  });
});

describe("the entries", () => {
  it("are left out by severity, and how many is shown", async () => {
    const { stdin, shows, frame } = open();
    stdin.write("f");
    await shows("只看错误，隐藏 3 条");
    await shows("1/3");
    expect(frame()).not.toContain("读取与规则");
    stdin.write("f");
    await shows("只看错误和提醒，隐藏 2 条");
    stdin.write("f");
    await expect.poll(frame, SOON).not.toContain("隐藏");
    expect(frame()).toContain("1/6");
  });

  it("say so where all are left out", async () => {
    const { report } = exampleSubject;
    const subject = { ...exampleSubject, report: { ...report, findings: [], causes: [] } };
    const { stdin, shows } = open(undefined, subject);
    stdin.write("f");
    await shows("没有这样的问题：只看错误，隐藏 2 条；按 f 看其他的");
  });

  it("are searched by what is typed, pasted or made by an input method", async () => {
    const { stdin, shows, frame } = open();
    stdin.write("/");
    await shows(" 搜索：");
    stdin.write("会议费");
    await shows("搜索：会议费   第 1 条，共 1 条");
    await shows("> ! “三公”经费合计");
    stdin.write(KEY.backspace.repeat(3));
    stdin.write("61.20");
    await shows("搜索：61.20   第 1 条，共 2 条");
    stdin.write(KEY.enter);
    await shows("搜索“61.20”：第 1 条，共 2 条");
    stdin.write("n");
    await shows("第 2 条，共 2 条");
    await shows(">   ✗ 日常公用经费 61.62");
    stdin.write("n");
    await shows("> ◆ 61.62 → 61.20");
    stdin.write("N");
    await shows(">   ✗ 日常公用经费 61.62");
    stdin.write(KEY.escape);
    await expect.poll(frame, SOON).not.toContain("搜索“");
    await shows(">   ✗ 日常公用经费 61.62");
  });

  it("are found from their details too", async () => {
    const { stdin, shows } = open({ columns: 80, rows: 40 });
    stdin.write("/三公");
    await shows("搜索：三公   第 1 条，共");
    stdin.write("\r\r");
    await shows("9.00 ＋ 2.00 ＋ 0.00");
    stdin.write("/支出总计");
    await shows("801.93 ＋ 61.62 ＋ 1414.10 ＝ 2277.65 ≠ 2277.23");
  });
});

describe("the other screens", () => {
  it("open details with the sum, the correction and the rule's page, and come back", async () => {
    const { stdin, shows, lines } = open({ columns: 80, rows: 40 });
    stdin.write("j");
    await shows(">   ✗");
    stdin.write(KEY.enter);
    await shows("算式  801.93 ＋ 61.62 ＋ 1414.10 ＝ 2277.65 ≠ 2277.23");
    await shows("相差  -0.42（两边是 2277.23 和 2277.65，四舍五入至多能差 0.02）");
    await shows("61.62 → 61.20 日常公用经费");
    await shows("2277.23 → 2277.65 支出总计");
    await shows("查什么");
    expect(lines().slice(2, -1).map(columns)).toEqual(Array.from({ length: 36 }, () => 80));
    stdin.write(KEY.escape);
    await shows("原文 第 21 行");
  });

  it("open a cause with all its findings", async () => {
    const { stdin, shows } = open({ columns: 80, rows: 40 });
    stdin.write(KEY.enter);
    await shows("下面 2 个问题");
    await shows("61.20 ≠ 61.62");
  });

  it("scroll where the text is longer than the window", async () => {
    const { stdin, shows } = open({ columns: 80, rows: 15 });
    stdin.write("j");
    stdin.write(KEY.enter);
    await shows("第 1–9 行");
    stdin.write("G");
    await shows("未披露支出总计时跳过。");
  });

  it("show the keys", async () => {
    const { stdin, shows } = open();
    stdin.write("?");
    await shows("打开：选中的文件，或一条的算式、更正、规则说明");
    stdin.write("?");
    await shows("原文 第 21 行");
  });

  it("say kindly when the window is too small, and grow again", () => {
    const app = open({ columns: 59, rows: 24 });
    expect(app.frame()).toContain("至少要 60×15");
    app.rerender(<App shown={{ subject: exampleSubject }} size={{ columns: 80, rows: 14 }} />);
    expect(app.frame()).toContain("现在 80×14");
    app.rerender(<App shown={{ subject: exampleSubject }} size={{ columns: 12, rows: 4 }} />);
    expect(app.lines().filter((line) => columns(line) > 12)).toEqual([]);
    app.rerender(<App shown={{ subject: exampleSubject }} size={{ columns: 80, rows: 24 }} />);
    expect(app.frame()).toContain("原文 第 21 行");
  });
});
