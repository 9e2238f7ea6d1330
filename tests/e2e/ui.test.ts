import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { hasTmux, Terminal } from "./terminal.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const EXAMPLE = "apps/cli/examples/linxi-2021.txt";
const ui = (path: string) => `node --conditions=source --import tsx apps/cli/src/main.ts ui ${path}`;
const LONG = 180_000;
const SOON = { timeout: 50_000, interval: 50 };
const ESCAPE = "\u001b";
/** The number in reverse video, perhaps in a colour. */
const REVERSED_NUMBER = new RegExp(`${ESCAPE}\\[[\\d;]*7m(${ESCAPE}\\[[\\d;]*m)*61\\.62万元`);

const open: Terminal[] = [];
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});

/** A terminal whose shell is in the repository and has printed something before. */
async function terminal(
  size: readonly [number, number] = [80, 24],
  environment: Readonly<Record<string, string>> = {},
) {
  const started = new Terminal(size, environment);
  open.push(started);
  started.run(`cd '${repository}'; clear; echo printed before`);
  await started.shows("printed before");
  return started;
}

/** Checks that the terminal is restored: primary screen, cursor, and a shell that answers. */
async function isRestored(shell: Terminal, exitCode: number): Promise<void> {
  await shell.isIn("primary cursor");
  await shell.shows(`exit code ${exitCode}`);
  await shell.shows("printed before");
  shell.run("stty -a | grep -q ' icanon' && echo line by line");
  await shell.shows("\nline by line");
}

/** The columns of a text: Chinese characters and full-width marks take two. */
const columns = (text: string) =>
  Array.from(text).reduce(
    (sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/u.test(character) ? 2 : 1),
    0,
  );

if (!hasTmux)
  console.warn(
    "tests/e2e/ui.test.ts: tmux is not installed, the journeys through the terminal UI are skipped",
  );

describe.skipIf(!hasTmux)("qingbei ui in a terminal", () => {
  test("a journey: causes, the document's line, the sum, the rule's page, and out", {
    timeout: LONG,
  }, async () => {
    // CI is set on build machines, and Ink would draw nothing there
    const shell = await terminal([80, 24], { CI: "true" });
    shell.run(`${ui(EXAMPLE)}; echo "exit code $?"`);
    await shell.shows("> ◆ 61.62 → 61.20");
    expect(shell.mode()).toBe("alternate hidden");
    expect(shell.screen()).not.toContain("printed before");
    expect(shell.screen()).toContain("临溪街道办事处  2021年部门预算");
    expect(shell.screen()).toMatch(/> +21 │ 支出预算情况/);
    expect(shell.styledScreen()).toMatch(REVERSED_NUMBER);

    shell.press("j");
    await expect.poll(shell.screen, SOON).toMatch(/> {3}✗/);
    expect(shell.screen()).toContain("◆ 61.62");

    shell.press("Enter");
    await shell.shows("算式");
    await shell.shows("61.62 → 61.20");
    expect(shell.screen()).toContain("61.62");
    shell.press("G");
    await shell.shows("不适用");
    shell.press("Escape");
    await shell.shows("原因与问题");

    shell.press("q");
    await isRestored(shell, 0);
  });

  test("every line keeps its columns at 80x24 and 120x40, and a small window is reported", {
    timeout: LONG,
  }, async () => {
    const shell = await terminal();
    shell.run(`${ui(EXAMPLE)}; echo "exit code $?"`);
    await shell.shows("> ◆ 61.62 → 61.20");
    for (const [width, height] of [
      [80, 24],
      [120, 40],
      [61, 15],
    ] as const) {
      shell.resize(width, height);
      const framed = () =>
        shell
          .screen()
          .split("\n")
          .slice(2, height - 2)
          .map(columns);
      await expect.poll(framed, SOON).toEqual(Array.from({ length: height - 4 }, () => width));
    }
    shell.resize(50, 12);
    await shell.shows("至少要 60×15");
    shell.press("q");
    await shell.isIn("primary cursor");
    await shell.shows("exit code 0");
  });

  test("a folder: its list, a file of it, back to the list, another file", { timeout: LONG }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "qingbei-ui-"));
    try {
      for (const name of ["a.txt", "b.txt"]) copyFileSync(join(repository, EXAMPLE), join(folder, name));
      const shell = await terminal();
      shell.run(`${ui(folder)}; echo "exit code $?"`);
      await shell.shows("共 2 份");
      for (const name of ["a.txt", "b.txt"]) {
        shell.press("Enter");
        await shell.shows("> ◆ 61.62 → 61.20");
        // it is still open, and reacts to keys
        shell.press("j");
        await expect.poll(shell.screen, SOON).toMatch(/> {3}✗/);
        shell.press("q");
        await shell.shows("共 2 份");
        shell.press("j");
        await expect.poll(shell.screen, SOON).toMatch(/> .*b\.txt/);
        expect(shell.screen()).toContain(name);
      }
      shell.press("q");
      await isRestored(shell, 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("a folder: search in Chinese, severities, the next file with errors", { timeout: LONG }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "qingbei-ui-"));
    const corrected = EXAMPLE.replace(".txt", "-corrected.txt");
    try {
      const deep = join(folder, "2021年度部门预算公开材料", "市级各部门和各街道报送", "第二批次");
      mkdirSync(deep, { recursive: true });
      const copy = (from: string, to: string) => copyFileSync(join(repository, from), join(deep, to));
      copy(EXAMPLE, "a街道办事处.txt");
      copy(corrected, "b街道办事处.txt");
      copy(EXAMPLE, "c镇人民政府.txt");
      writeFileSync(join(deep, "d.txt"), "只有一行");
      const shell = await terminal([60, 20]);
      shell.run(`${ui(folder)}; echo "exit code $?"`);
      await shell.shows("共 4 份");
      // folders are shortened, names are complete
      expect(shell.screen()).toMatch(/…\/第二批次\/c镇人民政府\.txt/);

      // characters that arrive together, as from an input method
      shell.press("/");
      await shell.shows("搜索文件名：");
      expect(shell.mode()).toBe("alternate cursor");
      shell.type("街道办事");
      await shell.shows("搜到 2 份");
      expect(shell.screen()).not.toContain("人民政府");
      shell.press("BSpace", "BSpace", "BSpace", "BSpace");
      shell.type("政府");
      await shell.shows("搜到 1 份");
      shell.press("Enter");
      await shell.isIn("alternate hidden");
      shell.press("Escape");
      await shell.shows("3/4");

      shell.press("f");
      await shell.shows("只看错误，隐藏 1 份");
      expect(shell.screen()).not.toContain("b街道");
      shell.press("f", "f", "g");
      await shell.shows("1/4");

      // into a file, and on to the next with errors
      shell.press("Enter");
      await shell.shows("第 1 份，共 4 份");
      shell.press("/");
      await shell.shows("搜索：");
      shell.type("机关运行经费");
      await shell.shows("条，共");
      shell.press("Enter", "n");
      await shell.shows("搜索“机关运行经费”");
      shell.press("e");
      await shell.shows("第 3 份，共 4 份");
      await shell.shows("> ◆ 61.62 → 61.20");
      shell.press("e");
      await shell.shows("无法审查：");
      shell.press("e");
      await shell.shows("后面没有有错误的文件了");
      shell.press("Escape");
      await shell.shows("4/4");
      shell.press("q");
      await isRestored(shell, 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("a long folder: keys are heard while its files are still reviewed", { timeout: LONG }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "qingbei-ui-"));
    try {
      for (let index = 100; index < 400; index++)
        copyFileSync(join(repository, EXAMPLE), join(folder, `${index}.txt`));
      const shell = await terminal();
      shell.run(`${ui(folder)}; echo "exit code $?"`);
      await shell.shows("正在审查，已完成");
      shell.press("?");
      await shell.shows("按键");
      shell.press("Escape", "j");
      await expect.poll(shell.screen, SOON).toMatch(/> .*101\.txt/);
      expect(shell.screen()).toContain("正在审查，已完成");
      shell.press("q");
      await isRestored(shell, 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("Ctrl-C quits", { timeout: LONG }, async () => {
    const shell = await terminal();
    shell.run(`${ui(EXAMPLE)}; echo "exit code $?"`);
    await shell.shows("> ◆ 61.62 → 61.20");
    shell.press("C-c");
    await isRestored(shell, 0);
  });

  test("a signal restores the terminal too", { timeout: LONG }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "qingbei-ui-"));
    try {
      const shell = await terminal();
      const pid = join(folder, "pid");
      shell.run(`sh -c 'echo $$ > ${pid}; exec ${ui(EXAMPLE)}'; echo "exit code $?"`);
      await shell.shows("> ◆ 61.62 → 61.20");
      process.kill(Number(readFileSync(pid, "utf8")), "SIGTERM");
      await isRestored(shell, 143);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("an unusable input is reported without changing the screen", { timeout: LONG }, async () => {
    const shell = await terminal([120, 40]);
    shell.run(`${ui("nowhere.txt")}; echo "exit code $?"`);
    await shell.shows("找不到 nowhere.txt");
    await isRestored(shell, 2);
  });
});

test("qingbei ui without a terminal says which command is meant", { timeout: LONG }, () => {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", `${ui(EXAMPLE)} | cat; exit 0`], {
    cwd: repository,
    encoding: "utf8",
    input: "",
  });
  expect(status).toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toContain(`qingbei check ${EXAMPLE}`);
  const direct = spawnSync("sh", ["-c", ui(EXAMPLE)], { cwd: repository, encoding: "utf8", input: "" });
  expect(direct.status).toBe(2);
});
