/** @jsxRuntime automatic */
import { cleanup, render } from "ink-testing-library";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ReviewedFile } from "../lines/file-lines.js";
import { widthOf } from "../text/width.js";
import { Files } from "./files.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours
const COLOURS = /\u001B\[[\d;]*m/g;

const files: readonly ReviewedFile[] = [
  { path: "2025/甲局.pdf", counts: { error: 12, warning: 0, info: 3 } },
  { path: "2025/乙局.docx", fault: "文件有密码，无法读取", hint: "请去掉密码，另存一份再审查" },
  { path: "2025/丙局.txt", counts: { error: 0, warning: 0, info: 0 }, isUnfinished: true },
  ...Array.from({ length: 29 }, (_, index) => ({
    path: `2025/第${index}街道\u001B[2J.txt`,
    counts: { error: 0, warning: 1, info: 0 },
  })),
];

function open(selected = 0) {
  const onOpen = vi.fn(() => new Promise<void>(() => {}));
  const list = { title: "2025/", files, selected, onOpen, size: { columns: 70, rows: 20 } };
  const app = render(<Files {...list} />);
  const frame = () => (app.lastFrame() ?? "").replace(COLOURS, "");
  return { ...app, onOpen, frame, shows: (text: string) => expect.poll(frame).toContain(text) };
}

afterEach(cleanup);

describe("the files of a folder", () => {
  it("stand with what was found in each, and why one could not be reviewed", () => {
    const { frame } = open();
    expect(frame()).toContain("共 32 份：有错误的 1 份，无法审查的 1 份");
    expect(frame()).toContain("> ✗ 12  ! 0   i 3   2025/甲局.pdf");
    expect(frame()).toMatch(/无法审查 +2025\/乙局\.docx：文件有密码，无法读取/);
    expect(frame()).toMatch(/✗ 0 .*丙局\.txt：程序出错，没有查完/);
    expect(frame()).toContain("Enter 打开");
    expect(frame()).not.toContain("下一处");
    expect(frame().split("\n").slice(2, -1).map(widthOf)).toEqual(Array.from({ length: 16 }, () => 70));
  });

  it("scroll with the selection, and one is opened", async () => {
    const { stdin, shows, onOpen } = open();
    stdin.write("G");
    await shows("第28街道");
    await shows("32/32");
    expect(onOpen).not.toHaveBeenCalled();
    stdin.write("\r");
    await expect.poll(() => onOpen.mock.calls).toEqual([[31]]);
    // it may take its time, and nothing is done meanwhile
    await shows("正在打开");
    stdin.write("\u001B");
    stdin.write("k");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await shows("正在打开");
    expect(onOpen.mock.calls).toEqual([[31]]);
  });

  it("show why one could not be reviewed, in full, and what to do, and come back", async () => {
    const { stdin, frame, shows, onOpen } = open(1);
    stdin.write("\r");
    await shows("怎么办：请去掉密码，另存一份再审查");
    expect(frame()).toContain("无法审查：文件有密码，无法读取");
    stdin.write("h");
    await shows("> 无法审查");
    expect(onOpen).not.toHaveBeenCalled();
  });

  it("begin where they were left, and are quit without opening any", async () => {
    const { stdin, frame, shows, onOpen } = open(1);
    expect(frame()).toContain("2/32");
    stdin.write("?");
    await shows("回到文件列表");
    stdin.write("q");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onOpen).not.toHaveBeenCalled();
  });
});
