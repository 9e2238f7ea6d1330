/** @jsxRuntime automatic */
import { PassThrough } from "node:stream";
import { columns } from "@qingbei/review/command-line";
import { render as show } from "ink";
import { cleanup, render } from "ink-testing-library";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Folder, Reviewed } from "../folder/folder.js";
import type { Subject } from "../model/entry.js";
import type { ReviewedFile } from "../model/reviewed-file.js";
import { exampleSubject } from "../testing/example-subject.js";
import { App } from "./app.js";

/** Generous, for a machine under load. */
const SOON = { timeout: 15_000 };
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours
const COLOURS = /\u001B\[[\d;]*m/g;
const LONG = "材料".repeat(30);

const files: readonly ReviewedFile[] = [
  { path: "2025/甲局.pdf", counts: { error: 12, warning: 0, info: 3 } },
  { path: "2025/乙局.docx", fault: "文件有密码，无法读取", hint: "请去掉密码，另存一份再审查" },
  { path: "2025/丙局.txt", counts: { error: 0, warning: 0, info: 0 }, isUnfinished: true },
  ...Array.from({ length: 28 }, (_, index) => ({
    path: `2025/第${index}街道\u001B[2J.txt`,
    counts: { error: 0, warning: 1, info: 0 },
  })),
  { path: `2025/${LONG}/丁局.pdf`, counts: { error: 1, warning: 0, info: 0 } },
];

/** A folder whose files the test supplies. */
class GivenFolder implements Folder {
  readonly title = "2025/";
  readonly open = vi.fn((_: number): Promise<Subject | undefined> => new Promise(() => {}));
  readonly #listeners = new Set<() => void>();
  #reviewed: Reviewed = { files, total: files.length, isOver: true };

  readonly reviewed = () => this.#reviewed;
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(change: Partial<Reviewed>): void {
    this.#reviewed = { ...this.#reviewed, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function open(folder = new GivenFolder()) {
  const app = render(<App shown={{ folder }} size={{ columns: 70, rows: 20 }} />);
  const frame = () => (app.lastFrame() ?? "").replace(COLOURS, "");
  const shows = (text: string | RegExp) => expect.poll(frame, SOON).toMatch(text);
  const last = () => frame().split("\n").at(-1)?.trim();
  return { ...app, folder, frame, shows, last };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

describe("the files of a folder", () => {
  it("stand with what was found in each, and why one could not be reviewed", () => {
    const { frame } = open();
    expect(frame()).toContain("共 32 份：有错误的 2 份，无法审查的 1 份");
    expect(frame()).toContain("> ✗ 12  ! 0   i 3   2025/甲局.pdf");
    expect(frame()).toMatch(/无法审查 +2025\/乙局\.docx：文件有密码，无法读取/);
    expect(frame()).toMatch(/✗ 0 .*丙局\.txt：程序出错，没有查完/);
    expect(frame()).toContain("Enter 打开");
    expect(frame()).not.toContain("下一处");
    expect(frame().split("\n").slice(2, -1).map(columns)).toEqual(Array.from({ length: 16 }, () => 70));
  });

  it("scroll with the selection, keep a name in sight, and one is opened", async () => {
    const { stdin, shows, folder } = open();
    stdin.write("G");
    await shows("> ✗ 1   ! 0   i 0   …/丁局.pdf");
    await shows("32/32");
    expect(folder.open).not.toHaveBeenCalled();
    stdin.write("\r");
    await expect.poll(() => folder.open.mock.calls, SOON).toEqual([[31]]);
    // opening may take time, and other keys do nothing meanwhile
    await shows("正在打开");
    stdin.write("\u001B");
    stdin.write("k");
    await soon();
    await shows("正在打开");
    expect(folder.open.mock.calls).toEqual([[31]]);
  });

  it("show why one could not be reviewed, in full, and what to do, and come back", async () => {
    const { stdin, frame, shows, folder } = open();
    stdin.write("j\r");
    await shows("怎么办：请去掉密码，另存一份再审查");
    expect(frame()).toContain("无法审查：文件有密码，无法读取");
    stdin.write("h");
    await shows("> 无法审查");
    expect(folder.open).not.toHaveBeenCalled();
  });

  it("are narrowed by name, in characters that arrive together", async () => {
    const { stdin, shows, last } = open();
    stdin.write("/");
    await shows("搜索文件名：");
    stdin.write("街道");
    await shows("1/28");
    stdin.write("街\u007F 27");
    await shows("> ✗ 0   ! 1   i 0   2025/第27街道");
    await expect.poll(last, SOON).toMatch(/^搜索文件名：街道 27 +搜到 1 份/);
    stdin.write("\r");
    await expect.poll(last, SOON).toMatch(/^搜索“街道 27”：搜到 1 份/);
    stdin.write("\u001B");
    await shows("31/32");
  });

  it("are left out by severity, and how many is shown", async () => {
    const { stdin, frame, shows } = open();
    stdin.write("f");
    await shows("只看错误，隐藏 28 份");
    for (const name of ["甲局", "乙局", "丙局", "丁局"]) expect(frame()).toContain(name);
    expect(frame()).not.toContain("街道");
    stdin.write("f");
    await shows("只看错误和提醒，隐藏 0 份");
    stdin.write("f");
    await expect.poll(frame, SOON).not.toContain("隐藏");
    expect(frame()).toContain("1/32");
  });

  it("say so where none is left", async () => {
    const folder = new GivenFolder();
    folder.change({ files: files.slice(3, 6) });
    const { stdin, shows } = open(folder);
    stdin.write("f");
    await shows("没有文件：只看错误，隐藏 3 份；按 f 看其他的");
    stdin.write("ff/无");
    await shows("没有搜到文件");
  });

  it("are gone through by their errors", async () => {
    const { stdin, shows } = open();
    for (const at of [2, 3, 32]) {
      stdin.write("e");
      await shows(`${at}/32`);
    }
    stdin.write("e");
    await shows("后面没有有错误的文件了");
    stdin.write("E");
    await shows("3/32");
  });

  it("come in while they are looked at, and the selection stays", async () => {
    const folder = new GivenFolder();
    folder.change({ files: files.slice(0, 2), total: 32, isOver: false });
    const { stdin, shows } = open(folder);
    await shows("正在审查，已完成 2/32 份：有错误的 1 份");
    stdin.write("j");
    await shows("2/2");
    folder.change({ files: files.slice(0, 20) });
    await shows("2/20");
    await shows("已完成 20/32");
    await shows("> 无法审查");
    folder.change({ files, isOver: true });
    await shows("共 32 份");
  });

  it("end with what ended their review", async () => {
    const folder = new GivenFolder();
    const keyboard = { isTTY: true, setRawMode: () => {}, ref: () => {}, unref: () => {} };
    const streams = {
      stdin: Object.assign(new PassThrough(), keyboard) as unknown as NodeJS.ReadStream,
      stdout: Object.assign(new PassThrough(), { columns: 70 }) as unknown as NodeJS.WriteStream,
    };
    const size = { columns: 70, rows: 20 };
    const { waitUntilExit } = show(<App shown={{ folder }} size={size} />, {
      ...streams,
      patchConsole: false,
    });
    const end = waitUntilExit();
    folder.change({ failure: new Error("配置坏了") });
    await expect(end).rejects.toThrow("配置坏了");
  });

  it("are quit without opening any", async () => {
    const { stdin, shows, folder } = open();
    stdin.write("?");
    await shows("回到文件列表");
    stdin.write("q");
    await soon();
    expect(folder.open).not.toHaveBeenCalled();
  });
});

describe("a file of a folder", () => {
  const opened = async () => {
    const folder = new GivenFolder();
    folder.open.mockImplementation(async (index) => ({
      ...exampleSubject,
      report: { ...exampleSubject.report, path: files[index]?.path ?? "" },
    }));
    const app = open(folder);
    app.stdin.write("\r");
    await app.shows("甲局.pdf  第 1 份，共 32 份");
    return app;
  };

  it("leads to the next with errors, and to why one could not be reviewed", async () => {
    const { stdin, shows } = await opened();
    stdin.write("e");
    await shows("怎么办：请去掉密码");
    stdin.write("e");
    await shows("丙局.txt  第 3 份");
    stdin.write("e");
    await shows("丁局.pdf  第 32 份");
    stdin.write("e");
    await shows("后面没有有错误的文件了");
    stdin.write("E");
    await shows("丙局.txt  第 3 份");
    stdin.write("\u001B");
    await shows("3/32");
  });

  it("keeps what severities are chosen from file to file, apart from those of the list", async () => {
    const { stdin, shows, frame } = await opened();
    stdin.write("f");
    await shows("只看错误，隐藏 3 条");
    stdin.write("e");
    await shows("怎么办");
    stdin.write("e");
    await shows("丙局.txt  第 3 份");
    await shows("只看错误，隐藏 3 条");
    stdin.write("q");
    await shows("3/32");
    expect(frame()).not.toContain("隐藏");
  });

  it("that is gone by now says so in the list, and can be left", async () => {
    const folder = new GivenFolder();
    folder.open.mockImplementation(async (index) => {
      folder.change({ files: files.with(index, { path: "2025/甲局.pdf", fault: "找不到 2025/甲局.pdf" }) });
      return undefined;
    });
    const { stdin, shows } = open(folder);
    stdin.write("\r");
    await shows("无法审查：找不到 2025/甲局.pdf");
    stdin.write("\u001B");
    await shows("> 无法审查");
  });
});
