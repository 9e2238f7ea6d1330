import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DepartmentBudget } from "@qingbei/domain";
import { check as checkBudget, defaultParameters } from "@qingbei/rules";
import { afterAll, describe, expect, it } from "vitest";
import { loadConfig } from "./load-config.js";
import { SettingsFinder } from "./settings-for.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-config-"));
afterAll(() => rmSync(root, { recursive: true }));

function plant(name: string, content: unknown): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const RULE = (id: string) =>
  `{ id: "${id}", title: "甲", severity: "info", basis: [], covers: [], cases: () => [] }`;
plant("good/rules/index.mjs", `export const rules = [${RULE("city-one")}];`);
plant("good/rules/clash.mjs", `export const rules = [${RULE("expenditure-total")}];`);
plant(
  "good/rules/wrong.mjs",
  `export const rules = [${RULE("city-one")}, { ...${RULE("My_Rule")}, severity: "fatal" }, "city-three"];`,
);
plant("good/rules/none.mjs", "export const other = 1;");
plant("good/rules/broken.mjs", "throw new Error('坏了');");
plant("good/node_modules/@city/rules/package.json", {
  name: "@city/rules",
  exports: { ".": { types: "./x.d.ts", import: "./main.mjs" } },
});
plant("good/node_modules/@city/rules/main.mjs", `export default [${RULE("city-two")}];`);
plant("good/profile.json", { title: "某市", severity: { numbering: "off" }, parameters: { fewestAlike: 5 } });

describe("a configuration", () => {
  it("says severities, rules off, parameters, patterns and rule packages", async () => {
    const settings = await loadConfig(
      plant("good/qingbei.config.json", {
        profile: "./profile.json",
        severity: { "expenditure-total": "warning", punctuation: "off" },
        parameters: { purposeNeedsAmounts: "80", typingErrors: [{ wrong: "座标", right: "坐标" }] },
        ignore: ["草稿/**"],
        rules: ["./rules/index.mjs", "@city/rules"],
        baseline: "old.json",
        suppressions: [{ fingerprint: "E40A0000", files: ["2021\\*.txt"], reason: "甲" }],
      }),
    );
    const ids = settings.rules.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["city-one", "city-two", "expenditure-total"]));
    expect(ids).not.toContain("punctuation");
    expect(ids).not.toContain("numbering");
    expect(settings.severity.get("expenditure-total")).toBe("warning");
    expect(settings.parameters).toMatchObject({ fewestAlike: 5, purposeNeedsAmounts: "80" });
    expect(settings.parameters.typingErrors.length).toBe(defaultParameters.typingErrors.length + 1);
    expect(settings).toMatchObject({ ignore: ["草稿/**"], baseline: join(root, "good/old.json") });
    expect([...settings.off].sort()).toEqual(["numbering", "punctuation"]);
    expect(settings.suppressions[0]?.files).toEqual(["2021/*.txt"]);
    expect(settings.own).toContain(settings.baseline);
  });

  it.each<[string, unknown, string]>([
    [
      "no JSON",
      "{ severity",
      "：第 1 行第 3 个字，不是 JSON，这里应为一个键（用双引号）或 }，写的是 severity",
    ],
    ["a key twice", '{ "ignore": [],\n"ignore": [] }', "：第 2 行第 1 个字，键 ignore 写了两次"],
    ["no object", [], "应为对象 {…}，写的是 []"],
    ["an unknown key", { severities: {} }, "的 severities：应为认识的键（没有这个键），写的是 {}"],
    [
      "no severity",
      { severity: { numbering: "fatal" } },
      '的 severity.numbering：应为"error"、"warning"、"info"、"off"，写的是 "fatal"',
    ],
    ["no rule", { severity: { numberin: "off" } }, "的 severity.numberin：应为规则编号，如 numbering"],
    ["no number", { parameters: { fewestAlike: "3" } }, '的 parameters.fewestAlike：应为数，写的是 "3"'],
    ["a number too small", { parameters: { fewestAlike: 1 } }, "应为不小于 2 的数，写的是 1"],
    ["no list", { ignore: "草稿" }, '的 ignore：应为列表 […]，写的是 "草稿"'],
    ["an empty text", { ignore: [""] }, '的 ignore[0]：应为不为空的内容，写的是 ""'],
    [
      "no reason",
      { suppressions: [{ rule: "numbering" }] },
      "的 suppressions[0].reason：应为文字（加引号），没有写",
    ],
    [
      "no date",
      { suppressions: [{ rule: "numbering", reason: "甲", until: "2026-13-01" }] },
      '的 suppressions[0].until：应为日期，如 2026-12-31，写的是 "2026-13-01"',
    ],
    [
      "a reason of blanks",
      { suppressions: [{ rule: "numbering", reason: "　 " }] },
      '的 suppressions[0].reason：应为不为空的内容，写的是 "　 "',
    ],
    [
      "no fingerprint",
      { suppressions: [{ fingerprint: "e40a", reason: "甲" }] },
      '应为指纹，至少前 8 位，由 0–9、a–f 组成，写的是 "e40a"',
    ],
    [
      "a number as a number",
      { parameters: { purposeNeedsAmounts: "五十" } },
      '应为写成文字的数，如 "30"，写的是 "五十"',
    ],
    [
      "what a suppression is for",
      { suppressions: [{ reason: "甲" }] },
      "应为完整的一条：须写 rule 或 fingerprint",
    ],
    ["no profile", { profile: "mars" }, "的 profile：应为 national（全国通用）、hebei（河北省）"],
    [
      "a package not installed",
      { rules: ["@city/none"] },
      '的 rules[0]：应为已安装的规则包，写的是 "@city/none"',
    ],
    [
      "a file that is not there",
      { rules: ["./rules/none-here.mjs"] },
      `的 rules[0]：应为规则文件的路径，而 ${join(root, "good/rules/none-here.mjs")} 不存在，写的是 "./rules/none-here.mjs"`,
    ],
    ["a package that is none", { rules: ["./rules/none.mjs"] }, "的 rules[0]：应为导出规则列表 rules 的包"],
    ["a package that throws", { rules: ["./rules/broken.mjs"] }, "的 rules[0]：应为可以加载的规则包"],
    [
      "rules that are none: which, and why",
      { rules: ["./rules/wrong.mjs"] },
      '第 2 条（My_Rule）：id 须用小写字母、数字和连字符，如 "city-balance"；实际为 "My_Rule"；severity 须为 error、warning 或 info；实际为 "fatal"',
    ],
    [
      "what is no rule at all",
      { rules: ["./rules/wrong.mjs"] },
      "第 3 条：须为 defineRule 得到的规则；实际为 string",
    ],
    [
      "an id that is taken",
      { rules: ["./rules/clash.mjs"] },
      "编号不与别的规则相同的规则（expenditure-total 重复）",
    ],
  ])("with %s is a fault: file, key, what belongs there, what stood there", async (_, content, words) => {
    const file = plant("good/qingbei.config.json", content);
    await expect(loadConfig(file)).rejects.toMatchObject({
      name: "InputFault",
      code: "invalid-config",
      message: expect.stringContaining(words),
    });
    await expect(loadConfig(file)).rejects.toThrow(file);
  });

  it("that is no JSON tells where, in Chinese", async () => {
    const file = plant("good/qingbei.config.json", '{\n  "severity": {},\n}');
    await expect(loadConfig(file)).rejects.toMatchObject({
      message: `${file}：第 3 行第 1 个字，不是 JSON，} 前面多了一个逗号，或少了一个值`,
      hint: expect.stringContaining("写了注释"),
    });
    await expect(loadConfig(plant("good/empty.json", " "))).rejects.toMatchObject({
      message: expect.stringContaining("文件是空的"),
    });
    const utf16 = join(root, "good/utf16.json");
    writeFileSync(utf16, Buffer.from("\ufeff{}", "utf16le"));
    await expect(loadConfig(utf16)).rejects.toMatchObject({ message: expect.stringContaining("UTF-16") });
    const folder = plant("good/folder/qingbei.config.json/x", "");
    await expect(loadConfig(dirname(folder))).rejects.toMatchObject({
      message: `${dirname(folder)}：应为可以读取的 JSON 文件`,
      hint: expect.stringContaining("它是文件夹"),
    });
  });

  it.each([
    ["nothing", "() => undefined"],
    ["what is no outcome", '() => ({ outcome: "maybe" })'],
    ["a failure without words", '() => ({ outcome: "failed" })'],
    ["a promise", 'async () => ({ outcome: "passed" })'],
  ])("may bring a rule that returns %s: its fault, and no other rule's", async (name, check) => {
    const rule = `{ id: "city-odd", title: "甲", severity: "info", basis: [], covers: [], cases: () => [${check}] }`;
    plant(`good/rules/${name}.mjs`, `export const rules = [${rule}, ${RULE("city-even")}];`);
    const { rules } = await loadConfig(plant("good/qingbei.config.json", { rules: [`./rules/${name}.mjs`] }));
    const budget = DepartmentBudget.parse({ schemaVersion: 1, kind: "budget", department: {} });
    const verdicts = checkBudget({ budget }, rules);
    expect(verdicts.find((verdict) => verdict.rule === "city-odd")?.threw).toContain("没有返回");
    expect(verdicts.find((verdict) => verdict.rule === "city-even")).toMatchObject({ outcome: "skipped" });
  });

  it("names all its faults at once", async () => {
    const file = plant("good/qingbei.config.json", { ignore: 1, severity: 2 });
    await expect(loadConfig(file)).rejects.toThrow(/severity[\s\S]*\n[\s\S]*ignore/);
  });
});

describe("which configuration holds", () => {
  const finder = () => new SettingsFinder();
  const upper = plant("found/qingbei.config.json", { ignore: ["上"] });
  plant("found/a/b/c.txt", "");
  const lower = plant("found/low/qingbei.config.json", { ignore: ["下"] });

  it.each([
    ["the nearest above the document", "found/a/b/c.txt", upper],
    ["one beside it", "found/low/c.txt", lower],
    ["none", "good/../x.txt", undefined],
  ])("%s", async (_, path, file) => {
    expect((await finder().for(join(root, path))).file).toBe(file);
  });

  it("is the one that was named, or none", async () => {
    expect((await new SettingsFinder(upper).for(join(root, "found/low/c.txt"))).file).toBe(upper);
    expect((await new SettingsFinder(false).for(join(root, "found/low/c.txt"))).file).toBeUndefined();
    await expect(new SettingsFinder(join(root, "no.json")).in(root)).rejects.toMatchObject({
      code: "path-not-found",
    });
  });
});
