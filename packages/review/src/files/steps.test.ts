import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { SettingsFinder } from "../config/settings-for.js";
import { fileIdentity } from "../paths/file-identity.js";
import { type Step, stepsFor, stepsOfLines } from "./steps.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-steps-"));
afterAll(() => rmSync(root, { recursive: true }));

async function inWords(steps: AsyncIterable<Step>): Promise<string[]> {
  const words = [];
  for await (const step of steps) {
    const more =
      step.kind === "folder-end" ? ` ${step.files}` : step.kind === "fault" ? ` ${step.fault.code}` : "";
    words.push(`${step.kind} ${step.path.replace(`${root}/`, "")}${more}`);
  }
  return words;
}

describe("a list of paths, one a line,", () => {
  async function* linesOf(...lines: string[]) {
    yield* lines;
  }
  const stepsOf = (...lines: string[]) => inWords(stepsOfLines(linesOf(...lines)));

  it("is taken as a program of Windows writes it, with the mark of UTF-8 before the first", async () => {
    expect(await stepsOf("\uFEFF甲.txt", "", "乙.txt")).toEqual([
      "file 甲.txt",
      "fault  path-not-found",
      "file 乙.txt",
    ]);
  });

  it("may end with blank lines", async () => {
    expect(await stepsOf("甲.txt", "", " ")).toEqual(["file 甲.txt"]);
  });

  it.each([
    ["nothing", []],
    ["blank lines", ["", " "]],
  ])("of %s names no document", async (_, lines) => {
    expect(await stepsOf(...lines)).toEqual(["fault - no-documents"]);
  });

  it("names no folder, unless one is one document", async () => {
    expect(await stepsOf(root)).toEqual([`fault ${root} path-not-found`]);
    expect(await inWords(stepsOfLines(linesOf(root), { asOne: true }))).toEqual([`file ${root}`]);
  });

  it("in another encoding says so", async () => {
    const { value } = await stepsOfLines(linesOf("2025/\uFFFD\uFFFD.txt")).next();
    expect(value).toMatchObject({ kind: "fault", fault: { message: expect.stringContaining("UTF-8") } });
  });
});

describe("a folder", () => {
  const stepsIn = (folder: string, output?: string) =>
    inWords(
      stepsFor(
        [join(root, folder)],
        new SettingsFinder(),
        output === undefined ? {} : { output: fileIdentity(join(root, output)) },
      ),
    );

  it("is reviewed without the report that is being written into it", async () => {
    mkdirSync(join(root, "own"));
    for (const name of ["a.txt", "报告.txt"]) writeFileSync(join(root, "own", name), "");
    expect(await stepsIn("own", "own/报告.txt")).toEqual(["file own/a.txt", "folder-end own 1"]);
    expect(await stepsIn("own/报告.txt", "own/报告.txt")).toEqual(["fault own/报告.txt no-documents"]);
  });

  it("keeps a link that leads to itself as a fault of its own", async () => {
    mkdirSync(join(root, "loop"));
    symlinkSync("loop", join(root, "loop/loop"));
    writeFileSync(join(root, "loop/a.txt"), "");
    expect(await stepsIn("loop")).toEqual([
      "file loop/a.txt",
      "fault loop/loop path-not-found",
      "folder-end loop 2",
    ]);
  });
});
