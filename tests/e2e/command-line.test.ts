import { execFile, spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CheckReport } from "@qingbei/review";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../architecture/sources.js";

/** Each start takes about a second: what needs no separate process is tested in apps/cli. */
const PATIENCE = 60_000;

const LINXI = "apps/cli/examples/linxi-2021.txt";
const CORRECTED = "apps/cli/examples/linxi-2021-corrected.txt";

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line from its sources, as `pnpm qingbei` does. */
function qingbei(
  args: readonly string[],
  more: { env?: NodeJS.ProcessEnv; input?: Uint8Array } = {},
): Promise<Run> {
  const command = ["--conditions=source", "--import", "tsx", "apps/cli/src/main.ts", ...args];
  const env = { ...process.env, FORCE_COLOR: "", NO_COLOR: "", COLUMNS: "100", ...more.env };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      command,
      { cwd: repository, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
    child.stdin?.end(more.input);
  });
}

const scratch = mkdtempSync(join(tmpdir(), "qingbei-e2e-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function plant(name: string, content: string | Uint8Array): string {
  writeFileSync(join(scratch, name), content);
  return join(scratch, name);
}

describe("a statement with faults", () => {
  test("is reported to a person: cause first, exit 1", { timeout: PATIENCE }, async () => {
    const { code, stdout, stderr } = await qingbei(["check", LINXI]);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^1\. +把第 21 行日常公用经费的 61\.62 改为 61\.20/m);
    expect(stdout).toContain("【61.62万元】");
    expect(stdout).toContain("支出总计 2277.23 ≠ 人员经费 801.93 ＋ 日常公用经费 61.62 ＋ 项目支出 1414.10");
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^共审查 1 份文件：\d+ 处错误/);
    expect(code).toBe(1);
  });

  test("comes through a pipe, and fails nothing where that is not wanted", {
    timeout: PATIENCE,
  }, async () => {
    const input = readFileSync(join(repository, LINXI));
    const { code, stdout } = await qingbei(["check", "-", "--format", "json", "--fail-on", "never"], {
      input,
    });
    const [review] = CheckReport.parse(JSON.parse(stdout)).reviews;
    expect(review).toMatchObject({
      path: "-",
      format: "text",
      department: "临溪街道办事处",
      fiscalYear: 2021,
    });
    expect(review?.causes[0]).toMatchObject({ from: "61.62", to: "61.20", certainty: "only" });
    expect(code).toBe(0);
  });

  test("is the demo, in about a screen", { timeout: PATIENCE }, async () => {
    const { code, stdout } = await qingbei(["demo"]);
    expect(stdout.split("\n").length).toBeLessThan(60);
    expect(stdout).toContain(`qingbei check ${LINXI}`);
    expect(code).toBe(0);
  });
});

test("a statement without faults exits 0", { timeout: PATIENCE }, async () => {
  const { code, stdout, stderr } = await qingbei(["check", CORRECTED, "--format", "json"]);
  const [review] = CheckReport.parse(JSON.parse(stdout)).reviews;
  expect(review?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

describe("many files", () => {
  test("are reviewed in threads: one line a path, in order, whatever stands between", {
    timeout: PATIENCE,
  }, async () => {
    const input = Buffer.from([CORRECTED, "没有.txt", LINXI, CORRECTED].join("\n"));
    const args = ["check", "--stdin-paths", "--format", "ndjson", "--jobs"];
    const [threads, alone] = [
      await qingbei([...args, "2"], { input }),
      await qingbei([...args, "1"], { input }),
    ];
    const lines = threads.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ path, fault }) => fault?.code ?? path)).toEqual([
      CORRECTED,
      "path-not-found",
      LINXI,
      CORRECTED,
    ]);
    expect(lines[3]).toEqual(lines[0]);
    expect(threads).toEqual({ ...alone, stderr: "" });
    expect(threads.code).toBe(2);
  });
});

test("paths that come while others are read to check against are not lost", {
  timeout: PATIENCE,
}, async () => {
  const args = ["check", "--stdin-paths", "--against", LINXI, "--format", "ndjson"];
  const { code, stdout } = await qingbei(args, { input: Buffer.from(`${CORRECTED}\n${LINXI}\n`) });
  const paths = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).path);
  expect(paths).toEqual([CORRECTED, LINXI]);
  expect(code).toBe(1);
});

test("what is checked against may come through standard input", { timeout: PATIENCE }, async () => {
  const input = readFileSync(join(repository, CORRECTED));
  // with a time limit the review runs in a thread, and standard input belongs to the main one
  const args = ["check", LINXI, "--against", "-", "--format", "json", "--timeout", "300"];
  const { stdout } = await qingbei(args, { input });
  const [review] = CheckReport.parse(JSON.parse(stdout)).reviews;
  expect(review?.reading.notices.map(({ message }) => message).join()).toContain("没有与 标准输入 对照");
});

test("a run that is ended does not wait for more paths", { timeout: PATIENCE }, async () => {
  const command = [
    "--conditions=source",
    "--import",
    "tsx",
    "apps/cli/src/main.ts",
    "check",
    "--stdin-paths",
  ];
  const child = spawn(process.execPath, command, {
    cwd: repository,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", (...how) => resolve(how)));
  child.stdin.write(`${CORRECTED}\n`);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.stdout.resume();
  child.kill("SIGINT");
  // standard input is still open
  expect(await ended).toEqual([130, null]);
  child.stdin.end();
});

describe("a report in a file", () => {
  const LEFT = () => readdirSync(join(scratch, "公开 2025")).sort();

  test("takes the place of an earlier one at once, wherever it lies: the same exit code and summary", {
    timeout: PATIENCE,
  }, async () => {
    const folder = join(scratch, "公开 2025");
    mkdirSync(folder);
    writeFileSync(join(folder, "部门 预算.txt"), readFileSync(join(repository, LINXI)));
    const report = join(folder, "报告.sarif");
    const args = ["check", folder, join(scratch, "没有.txt"), "--format", "sarif", "--output", report];
    const [first, before] = [await qingbei(args), readFileSync(report)];
    const second = await qingbei(args);
    expect([first.code, first.stdout]).toEqual([2, ""]);
    expect(first.stderr).toMatch(/^无法审查 .*没有\.txt/);
    expect(first.stderr.split("\n").slice(-3)).toEqual([
      "共审查 1 份文件：10 处错误，4 处提醒，2 处提示；1 份无法审查",
      `报告已写入 ${report}`,
      "",
    ]);
    expect(second).toEqual(first);
    expect(readFileSync(report).equals(before)).toBe(true);
    expect(LEFT()).toEqual(["报告.sarif", "部门 预算.txt"].sort());
    const [run] = JSON.parse(before.toString()).runs;
    expect(run.artifacts[0].location.uri).toMatch(/^file:.*%E5%85%AC%E5%BC%80%202025\/.*%20.*\.txt$/);
    expect(run.invocations[0].executionSuccessful).toBe(false);
  });

  test("holds what people read on stderr as well", { timeout: PATIENCE }, async () => {
    const file = join(scratch, "report.txt");
    const { code, stderr } = await qingbei(["check", LINXI, join(scratch, "没有.txt"), "-o", file]);
    const text = readFileSync(file, "utf8");
    expect(stderr).toMatch(/^无法审查 /);
    expect(text).toMatch(/^1\. +把第 21 行[\s\S]*无法审查 [\s\S]*共审查 1 份文件：.*1 份无法审查\n$/m);
    expect(code).toBe(2);
  });

  test("is a workbook also through a pipe", { timeout: PATIENCE }, async () => {
    const { code, stdout } = await qingbei(["check", LINXI, "--format", "xlsx"]);
    expect(stdout.startsWith("PK\u0003\u0004")).toBe(true);
    expect(code).toBe(1);
  });
});

describe("bad input", () => {
  /** Inputs, and the code of their fault. */
  const bad = new Map<string, string>();
  let run: Run;

  beforeAll(async () => {
    mkdirSync(join(scratch, "empty"));
    const huge = plant("huge.txt", "");
    truncateSync(huge, 33 * 1024 * 1024);
    bad.set(join(scratch, "没有.txt"), "path-not-found");
    bad.set(join(scratch, "empty"), "no-documents");
    bad.set(plant("blank.txt", ""), "empty-document");
    bad.set(
      plant("picture.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
      "unsupported-format",
    );
    // Shift_JIS
    bad.set(
      plant(
        "encoding.txt",
        Buffer.from(
          "97 5c 8e 5a 82 cc 8a 54 97 76 82 f0 8c 88 82 df 82 dc 82 b7 fd ff".replaceAll(" ", ""),
          "hex",
        ),
      ),
      "unknown-encoding",
    );
    bad.set(plant("recipe.txt", "番茄两个，鸡蛋三个，油盐少许。\n".repeat(20)), "not-a-disclosure");
    bad.set(huge, "document-too-large");
    bad.set(plant("line.txt", "预".repeat(10_000_000 / 3)), "line-too-long");
    run = await qingbei(["check", "--format", "json", ...bad.keys(), CORRECTED]);
  }, PATIENCE);

  test("each has its fault and a hint, and the good file is reviewed all the same: exit 2", () => {
    const report = CheckReport.parse(JSON.parse(run.stdout));
    expect(Object.fromEntries(report.faults.map(({ path, code }) => [path, code]))).toEqual(
      Object.fromEntries(bad),
    );
    expect(report.faults.filter(({ hint }) => hint.length < 8)).toEqual([]);
    expect(report.reviews.map(({ path }) => path)).toEqual([CORRECTED]);
    expect(run.stderr).toBe("");
    expect(run.code).toBe(2);
  });

  test("over the limit says which limit", () => {
    const { faults } = CheckReport.parse(JSON.parse(run.stdout));
    const messageOf = (code: string) => faults.find((fault) => fault.code === code)?.message;
    expect(messageOf("document-too-large")).toContain("33 MiB，超过一份文件 32 MiB 的上限");
    expect(messageOf("line-too-long")).toContain("每行 100000 个字符");
  });

  test("people read of it on stderr", { timeout: PATIENCE }, async () => {
    const { code, stdout, stderr } = await qingbei(["check", join(scratch, "没有.txt"), CORRECTED]);
    expect(stderr).toMatch(/^无法审查 .*找不到 .*没有\.txt/);
    expect(stderr).toContain("怎么办  请检查路径");
    expect(stdout).toContain("共审查 1 份文件：");
    expect(stdout).toContain("1 份无法审查");
    expect(code).toBe(2);
  });
});

describe("the process", () => {
  test("answers --help without the engine", { timeout: PATIENCE }, async () => {
    const coverage = join(scratch, "loaded");
    const { code, stdout } = await qingbei(["--help"], { env: { NODE_V8_COVERAGE: coverage } });
    const loaded = readdirSync(coverage)
      .map((file) => readFileSync(join(coverage, file), "utf8"))
      .join("");
    expect(stdout).toContain("用法");
    expect(loaded).toContain("apps/cli/src/program.ts");
    expect(loaded).not.toMatch(
      /packages\/(domain|documents|rules|review)|node_modules\/(zod|ink|react|hono)\//,
    );
    expect(code).toBe(0);
  });

  test("ends quietly when nobody reads on", { timeout: PATIENCE }, async () => {
    const command = `"${process.execPath}" --conditions=source --import tsx apps/cli/src/main.ts terms | true`;
    const stderr = await new Promise<string>((resolve) => {
      execFile("sh", ["-c", command], { cwd: repository }, (_, __, text) => resolve(text));
    });
    expect(stderr).toBe("");
  });
});
