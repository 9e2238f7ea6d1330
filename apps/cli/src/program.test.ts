import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "./program.js";

const failing = vi.hoisted(() => ({ rules: undefined as (() => never) | undefined }));
vi.mock("./commands/rules.js", async (original) => {
  const real = await original<typeof import("./commands/rules.js")>();
  return {
    rules: (...given: Parameters<typeof real.rules>) =>
      failing.rules ? failing.rules() : real.rules(...given),
  };
});

vi.mock("./commands/ui.js", () => ({ ui: async () => 0 }));

const said = { out: "", err: "" };

beforeEach(() => {
  said.out = "";
  said.err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said.out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said.err += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  failing.rules = undefined;
});

describe("documents behind --against", () => {
  const NOTICE = "b2.txt 写在 --against 的文件之后，当作被审查的文件；要用它来对照，请在它前面也写 --against";
  it.each([
    [["check", "a.txt", "--against", "b.txt", "b2.txt"], true],
    [["check", "a.txt", "--verbose", "--against", "b.txt", "b2.txt", "--jobs", "1"], true],
    [["check", "a.txt", "--against=b.txt", "b2.txt"], true],
    [["check", "--against", "b.txt", "b2.txt"], false],
    [["check", "a.txt", "--against", "b.txt", "--against", "b2.txt"], false],
    [["check", "a.txt", "b2.txt", "--against", "b.txt"], false],
    [["check", "a.txt", "--against", "b.txt", "--jobs", "1"], false],
  ])("are told to be reviewed, if others stood before it: %j", async (argv, isTold) => {
    await run(argv);
    expect(said.err.includes(NOTICE)).toBe(isTold);
  });

  it.each([
    [["check", "--against", "b.txt", "b2.txt", "a.txt"], "b2.txt、a.txt"],
    [["check", "--against=b.txt", "b2.txt", "a.txt", "--jobs", "1"], "b2.txt、a.txt"],
    [["check", "--against", "b.txt", "1.txt", "2.txt", "3.txt", "4.txt"], "1.txt 等 4 份"],
    [["check", "--against", "b.txt", "a.txt"], undefined],
    [["check", "--against", "b.txt", "--", "b2.txt", "a.txt"], undefined],
    [["check", "--against", "b.txt", "--jobs", "1", "b2.txt", "a.txt"], undefined],
  ])("are told to be reviewed, if all paths stand there: %j", async (argv, names) => {
    await run(argv);
    const told = `提示  --against 只收后面的一个路径；${names} 当作被审查的文件。其中也有用来对照的，请在每个前面都写 --against；都要审查的，可以写在 -- 之后`;
    if (names === undefined) expect(said.err).not.toContain("--against");
    else expect(said.err).toContain(told);
  });
});

describe("a command line that cannot be used", () => {
  it.each([
    ["an unknown command", ["chekc", "a.txt"], "没有命令“chekc”，也没有这个文件；是不是想用 check？"],
    ["an unknown option", ["check", "--fromat", "json", "a.txt"], "没有选项 --fromat；是不是想用 --format？"],
    ["a missing argument", ["check"], "缺少参数 <paths>"],
    ["too many arguments", ["ui", "a.txt", "b.txt"], "参数给多了"],
    ["an option without its value", ["check", "a.txt", "--format"], "选项 --format <format> 后面缺少内容"],
    [
      "a value that an option does not take",
      ["check", "--format", "xml", "a.txt"],
      "不能是“xml”；可选 text、json",
    ],
    [
      "a report in no folder",
      ["check", "a.txt", "-o", "没有/报告.csv"],
      "不能写入 没有/报告.csv：文件夹不存在",
    ],
    ["a report over a folder", ["check", "a.txt", "-o", "."], "不能写入 .：它是文件夹"],
    [
      "a report over another file",
      ["check", "a.txt", "-o", "package.json"],
      "package.json 已经存在，不是 qingbei 写的报告，没有覆盖",
    ],
    ["no day", ["check", "--today", "2026-02-30", "a.txt"], "不能是“2026-02-30”；日期写成 2026-12-31 的样子"],
    [
      "a baseline to update and none to use",
      ["check", "--update-baseline", "--no-baseline", "a.txt"],
      "--update-baseline 与 --no-baseline 不能同时给出",
    ],
    [
      "a name that contradicts the format",
      ["check", "a.txt", "--format", "csv", "-o", "检查表.xlsx"],
      "检查表.xlsx 的扩展名与 --format csv 不符",
    ],
    [
      "a report of a kind we do not write",
      ["check", "a.txt", "-o", "报告.docx"],
      "不会写 报告.docx 这种文件",
    ],
    [
      "a report of a kind that nobody knows",
      ["check", "a.txt", "-o", "报告.html"],
      "不会写 报告.html 这种文件",
    ],
    ["a comparison as a sheet", ["diff", "a.txt", "b.txt", "-o", "差别.csv"], "不会写 差别.csv 这种文件"],
    ["standard input twice", ["check", "-", "--against", "-"], "只能读一次"],
    ["an outline as JSON", ["read", "a.txt", "--outline", "--format", "json"], "--outline 只有文字"],
    ["a pattern to compare", ["diff", "没有*.txt", "a.txt"], "这里不认通配符"],
    ["no baseline", ["check", "--baseline", "没有.json", "a.txt"], "找不到基线文件 没有.json"],
    ["no port", ["serve", "--port", "99999"], "不能是“99999”；端口是 0 到 65535 的整数"],
    ["no rule", ["rules", "three-public-totl"], "没有编号为 three-public-totl 的规则"],
    ["no schema", ["schema", "Budget"], "没有名为 Budget 的数据结构"],
    ["no fingerprint", ["explain", "a.txt", "b.txt"], "“a.txt”不是指纹"],
    ["one file to compare", ["diff", "a.txt"], "缺少参数 <after>"],
    ["nothing to compare", ["diff", "没有.txt", "没有.txt"], "找不到 没有.txt"],
    ["a folder of more than one document to read", ["read", "."], "不像一份公开"],
  ])("%s exits 2 and says why", async (_, argv, words) => {
    expect(await run(argv)).toBe(2);
    expect(said.err).toContain(words);
    expect(said.out).toBe("");
  });
});

describe("a path without a command", () => {
  it("is told what to type where there is no terminal", async () => {
    expect(await run(["package.json"])).toBe(2);
    expect(said.err).toBe("要审查，请用：\n  qingbei check package.json\n");
  });

  it("opens the terminal UI where there is one, and ends well when it is quit", async () => {
    const terminal = [process.stdin, process.stdout].map((stream) => [stream, stream.isTTY] as const);
    for (const [stream] of terminal) stream.isTTY = true;
    expect(
      await run(["package.json"]).finally(() => {
        for (const [stream, isTTY] of terminal) stream.isTTY = isTTY;
      }),
    ).toBe(0);
    expect(said.err).toBe("");
  });
});

describe("a bug", () => {
  const bug = new Error("不该发生");

  it("exits 70 and asks for a report", async () => {
    failing.rules = () => {
      throw bug;
    };
    expect(await run(["rules"])).toBe(70);
    expect(said.err).toContain("程序出错，不是文件的错：不该发生");
    expect(said.err).not.toContain("program.test.ts");
  });

  it("shows where, with what led to it, under QINGBEI_DEBUG", async () => {
    vi.stubEnv("QINGBEI_DEBUG", "1");
    failing.rules = () => {
      throw new Error("审查时程序出错", { cause: bug });
    };
    expect(await run(["rules"])).toBe(70);
    expect(said.err).toMatch(/program\.test\.ts[\s\S]*原因：Error: 不该发生/);
  });
});

describe("a rule that throws", () => {
  const scratch = mkdtempSync(join(tmpdir(), "qingbei-throws-"));
  afterAll(() => rmSync(scratch, { recursive: true }));

  it("exits 70 and names the rule, and all others report what they found", async () => {
    const rule = { id: "city-broken", title: "甲等于乙", severity: "error", basis: [], covers: [] };
    const throwing = `{ ...${JSON.stringify(rule)}, cases: () => { throw new TypeError("甲 is undefined"); } }`;
    writeFileSync(join(scratch, "rules.mjs"), `export const rules = [${throwing}];\n`);
    const config = join(scratch, "qingbei.config.json");
    writeFileSync(config, JSON.stringify({ rules: ["./rules.mjs"] }));
    const example = new URL("../examples/linxi-2021.txt", import.meta.url).pathname;

    expect(await run(["check", "--config", config, example])).toBe(70);
    expect(said.err.replace(/\n */g, "")).toContain(
      "规则“甲等于乙”（city-broken）运行时出错，没有查完：甲 is undefined。这是规则的错，不是文件的错",
    );
    const withRule = said.out;
    said.out = "";
    expect(await run(["check", "--no-config", example])).toBe(1);
    const counts = /^共审查 1 份文件：[0-9]+ 处[^；]*/m;
    expect(said.out).toContain(counts.exec(withRule)?.[0]);
    expect(withRule).toMatch(/^有 1 处程序出错，没有查完；发现 [\s\S]*；1 份没有查完，程序出错$/m);
  });
});

describe("check", () => {
  const scratch = mkdtempSync(join(tmpdir(), "qingbei-check-"));
  afterAll(() => rmSync(scratch, { recursive: true }));
  const example = new URL("../examples/linxi-2021.txt", import.meta.url).pathname;

  it("tells people what went into a file", async () => {
    const file = join(scratch, "检查表.csv");
    expect(await run(["check", "--no-config", example, "--format", "csv", "-o", file])).toBe(1);
    expect(said.err).toMatch(/共审查 1 份文件：\d+ 处错误[\s\S]*报告已写入 .*检查表\.csv\n$/);
    expect(said.out).toBe("");
  });

  it("writes what the name of the file says", async () => {
    for (const [name, beginning] of [
      ["格式.xlsx", "PK"],
      ["格式.md", "## 预算公开审查"],
      ["格式.ndjson", '{"path":'],
      ["格式.sarif", "{"],
    ] as const) {
      expect(await run(["check", "--no-config", example, "-o", join(scratch, name)])).toBe(1);
      expect(readFileSync(join(scratch, name), "utf8").startsWith(beginning)).toBe(true);
    }
  });

  it("updates the baseline that the documents' configuration names, wherever it runs, and forgets what is gone", async () => {
    const data = join(scratch, "data");
    mkdirSync(data);
    writeFileSync(join(data, "qingbei.config.json"), '{ "baseline": "b.json" }');
    for (const name of ["a.txt", "b.txt"]) copyFileSync(example, join(data, name));
    expect(await run(["check", data, "--update-baseline"])).toBe(0);
    expect(existsSync("qingbei.baseline.json")).toBe(false);
    expect(said.err).not.toContain("以后审查时加");
    rmSync(join(data, "b.txt"));
    expect(await run(["check", data])).toBe(0);
    expect(await run(["check", data, "--update-baseline"])).toBe(0);
    expect(said.err).toContain("1 份文件已经不在，从基线里去掉了");
    expect(Object.keys(JSON.parse(readFileSync(join(data, "b.json"), "utf8")).documents)).toEqual(["a.txt"]);

    const other = join(scratch, "other");
    mkdirSync(other);
    copyFileSync(example, join(other, "a.txt"));
    writeFileSync(join(other, "qingbei.config.json"), '{ "baseline": "c.json" }');
    expect(await run(["check", data, other, "--update-baseline"])).toBe(2);
    expect(said.err).toContain("用不同的基线");
  });

  it("tells of rules that are switched off, of what they had found, and of suppressions that meet nothing", async () => {
    const folder = join(scratch, "off");
    mkdirSync(folder);
    copyFileSync(example, join(folder, "a.txt"));
    const config = join(folder, "qingbei.config.json");
    writeFileSync(config, '{ "baseline": "b.json" }');
    await run(["check", folder, "--update-baseline"]);
    const suppressions = [{ rule: "numbering", files: ["没有.txt"], reason: "旧模板" }];
    writeFileSync(
      config,
      JSON.stringify({ baseline: "b.json", severity: { "expenditure-total": "off" }, suppressions }),
    );
    said.out = "";
    expect(await run(["check", folder])).toBe(0);
    const output = said.out.replace(/\n */g, "");
    expect(output).toMatch(/配置关闭了 1 条规则（.*qingbei\.config\.json）：expenditure-total/);
    expect(output).toContain("基线里的 1 处旧问题没有核对：规则没有执行");
    expect(output).not.toContain("不再发现");
    expect(output).toMatch(/配置里有 1 条忽略没有对上任何问题.*suppressions\[0\]（旧模板）/);
  });

  it("rules: those of the configuration too, and ours where it is broken", async () => {
    const rule = `{ id: "city-one", title: "甲等于乙", severity: "info", basis: [], covers: [], cases: () => [] }`;
    writeFileSync(join(scratch, "rules.mjs"), `export const rules = [${rule}];\n`);
    const config = join(scratch, "qingbei.config.json");
    writeFileSync(config, JSON.stringify({ rules: ["./rules.mjs"] }));
    expect(await run(["rules", "--config", config])).toBe(0);
    expect(said.out).toMatch(/^city-one +提示 {2}甲等于乙$/m);
    expect(await run(["rules", "city-one", "--config", config])).toBe(0);
    expect(said.out).toContain("# city-one 甲等于乙\n\n提示。这条规则由配置里的规则包加入");
    writeFileSync(config, JSON.stringify({ severity: { nonsense: "off" } }));
    said.out = "";
    expect(await run(["rules", "--config", config])).toBe(0);
    expect(said.out).toContain("expenditure-total");
    expect(said.err).toContain("nonsense");
  });

  it("says where a baseline cannot be written", async () => {
    const file = join(scratch, "基线.json");
    expect(await run(["check", "--update-baseline", "--baseline", file, example])).toBe(0);
    expect(said.err).not.toContain("以后审查时加");
    expect(await run(["check", "--update-baseline", "--baseline", join(scratch, "没有", "b"), example])).toBe(
      2,
    );
    expect(said.err).toContain("不能写入基线文件");
  });
});

describe("what a command prints", () => {
  it.each([
    ["no command: the help", [], /用法：.*qingbei[\s\S]*check \[paths...][\s\S]*退出码/],
    ["--help", ["--help"], /命令：[\s\S]*check \[paths...]/],
    ["the help of a command", ["check", "--help"], /--fail-on <severity>[\s\S]*默认 error/],
    [
      "the formats of check",
      ["check", "--help"],
      /输出格式（可选\s+text、json、ndjson、sarif、junit、markdown、csv、xlsx；默认\s+text）[\s\S]*-o, --output <file> +写入文件/,
    ],
    ["--version", ["--version"], /^\d+\.\d+\.\d+\n$/],
    ["the rules", ["rules"], /^expenditure-total +错误 {2}支出总计等于/m],
    [
      "the page of a rule, with what it rests on",
      ["rules", "expenditure-total"],
      /^# expenditure-total (?![\s\S]*```)[\s\S]*## 查什么(?![\s\S]*## 反例)[\s\S]*## 依据\n\n《/,
    ],
    [
      "the examples of a rule, to who asks for them",
      ["rules", "expenditure-total", "--verbose"],
      /## 反例\n\n```json/,
    ],
    [
      "the rules that a word names, with their titles",
      ["rules", "支出总计"],
      /^expenditure-total +错误 {2}支出总计/m,
    ],
    ["the vocabulary", ["terms"], /^机关运行经费 +agencyOperatingExpenses/m],
    ["the names of the schemas", ["schema"], /^DepartmentBudget$/m],
    ["a schema, as it is written in JSON", ["schema", "Wan"], /"type": "string"/],
  ])("%s", async (_, argv, words) => {
    expect(await run(argv)).toBe(0);
    expect(said.out).toMatch(words);
    expect(said.err).toBe("");
  });

  it("every schema can be printed", async () => {
    await run(["schema"]);
    for (const name of said.out.trim().split("\n")) expect(await run(["schema", name])).toBe(0);
  });

  it("read: a budget as its schema has it, with the places of its values", async () => {
    expect(await run(["read", new URL("../examples/linxi-2021.txt", import.meta.url).pathname])).toBe(0);
    const { budget, sources, amounts, notices } = JSON.parse(said.out);
    expect(budget).toMatchObject({ schemaVersion: 1, fiscalYear: 2021, expenditure: { total: "2277.23" } });
    expect(sources["/expenditure/total"][0]).toMatchObject({
      printed: "2277.23万元",
      position: { line: 21 },
    });
    expect(amounts.printed).toBeGreaterThan(50);
    expect(notices).toEqual(expect.any(Array));
  });

  it("diff: what changed, and by its exit code whether anything did", async () => {
    const [draft = "", corrected = ""] = ["linxi-2021.txt", "linxi-2021-corrected.txt"].map(
      (name) => new URL(`../examples/${name}`, import.meta.url).pathname,
    );
    expect(await run(["diff", draft, corrected])).toBe(1);
    expect(said.out).toMatch(/改动 +日常公用经费 {2}61\.62 → 61\.20 {2}－0\.42（－0\.68%） {2}第 21 行/);
    said.out = "";
    expect(await run(["diff", draft, draft])).toBe(0);
    expect(said.out).toContain("金额和条目没有差别");
    said.out = "";
    expect(await run(["diff", draft, corrected, "--format", "json"])).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({ version: 1, same: false });
  });

  it("diff: refuses a budget beside final accounts, and says what compares them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "qingbei-diff-"));
    const [budget = "", accounts = ""] = ["预算", "决算"].map((kind) => {
      const path = join(folder, `${kind}.txt`);
      writeFileSync(path, `云岭市溪口区临湖街道办事处2023年度部门${kind}\n支出总计100.00万元。\n`);
      return path;
    });
    expect(await run(["diff", accounts, budget])).toBe(2);
    expect(said.err).toContain(`qingbei check ${accounts} --against ${budget}`);
  });

  it("diff --output: the same to a file, over an earlier one, never over a disclosure", async () => {
    const draft = new URL("../examples/linxi-2021.txt", import.meta.url).pathname;
    const folder = mkdtempSync(join(tmpdir(), "qingbei-diff-"));
    const [file, other] = [join(folder, "差别.txt"), join(folder, "说明.txt")];
    writeFileSync(other, "某办事处的说明");
    for (const format of ["text", "json", "text"]) {
      said.out = "";
      expect(await run(["diff", draft, draft, "--format", format])).toBe(0);
      const printed = said.out;
      said.out = "";
      expect(await run(["diff", draft, draft, "--format", format, "--output", file])).toBe(0);
      expect(said.out).toBe("");
      expect(readFileSync(file, "utf8")).toBe(printed);
    }
    expect(await run(["diff", draft, draft, "--output", other])).toBe(2);
    expect(readFileSync(other, "utf8")).toBe("某办事处的说明");
    rmSync(folder, { recursive: true });
  });

  it("explain: a finding by the beginning of its fingerprint, which check --verbose shows", async () => {
    const example = new URL("../examples/linxi-2021.txt", import.meta.url).pathname;
    await run(["check", example, "--verbose", "--no-config"]);
    const [, print = ""] = /\[expenditure-total ([\da-f]{8})\]/.exec(said.out) ?? [];
    said.out = "";
    expect(await run(["explain", print, example, "--no-config"])).toBe(0);
    expect(said.out).toMatch(/日常公用经费 {2}61\.62万元 → 61\.20 {2}第 21 行/);
    expect(said.err).toBe("");
    said.out = "";
    expect(await run(["explain", print, example, "--no-config", "--format", "json"])).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({ version: 1, finding: { rule: "expenditure-total" } });
  });

  it("read --outline: sections and projects as recognised, with their places", async () => {
    const example = new URL("../examples/linxi-2021.txt", import.meta.url).pathname;
    expect(await run(["read", example, "--outline"])).toBe(0);
    expect(said.out).toMatch(/^\S+ 2021 年 预算\n章节\n/);
    expect(said.out).toMatch(/机关运行经费.*〔机关运行经费〕 {2}第 \d+ 行/);
    expect(said.out).toMatch(/\n报表\n {2}没有认出\n项目\n/);
    expect(said.out).toMatch(/金额 {2}印出 \d+ 个，读懂 \d+ 个/);
  });
});
