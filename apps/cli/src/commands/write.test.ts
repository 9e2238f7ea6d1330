import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../program.js";

const BUDGET = {
  schemaVersion: 1,
  kind: "budget",
  fiscalYear: 2024,
  department: { name: "松溪县水务局" },
  agencyOperatingExpenses: { total: "90.40", change: { baseYear: 2023, baseAmount: "91.60" } },
};
const SENTENCE = "2024年机关运行经费预算安排90.40万元，比2023年预算91.60万元减少1.20万元，下降1.31%。";

let folder: string;
const said = { out: [] as Uint8Array[], err: "" };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "qingbei-write-"));
  said.out = [];
  said.err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((part) => {
    said.out.push(typeof part === "string" ? Buffer.from(part) : part);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said.err += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const file = (name: string) => join(folder, name);
function budgetFile(content: unknown): string {
  writeFileSync(file("预算.json"), typeof content === "string" ? content : JSON.stringify(content));
  return file("预算.json");
}
const out = () => Buffer.concat(said.out).toString();

describe("qingbei write", () => {
  it.each<[string, unknown]>([
    ["a budget", BUDGET],
    ["the output of read", { budget: BUDGET, sources: {}, amounts: {}, notices: [] }],
    ["a file with a mark of byte order", `\uFEFF${JSON.stringify(BUDGET)}`],
  ])("writes %s as text to standard output", async (_, content) => {
    expect(await run(["write", budgetFile(content)])).toBe(0);
    expect(out()).toContain(SENTENCE);
    expect(said.err).toBe("");
  });

  it.each([
    ["公开.docx", "PK"],
    ["公开.xlsx", "PK"],
    ["公开.html", "<!DOCTYPE html>"],
    ["公开.txt", "松溪县水务局2024年部门预算公开"],
  ])("writes %s in the format of its name", async (name, start) => {
    expect(await run(["write", budgetFile(BUDGET), "-o", file(name)])).toBe(0);
    expect(readFileSync(file(name)).subarray(0, 60).toString()).toContain(start);
  });

  it("writes to standard output by the name of -", async () => {
    expect(await run(["write", budgetFile(BUDGET), "--format", "html", "-o", "-"])).toBe(0);
    expect(out()).toContain(`<p>${SENTENCE}</p>`);
  });

  it("tells what has no place in the document", async () => {
    const shares = { total: "3", shares: { projectExpenditure: "10.00" } };
    expect(await run(["write", budgetFile({ ...BUDGET, expenditure: shares })])).toBe(0);
    expect(said.err).toBe("没有写入：各项占比（/expenditure/shares）\n");
  });

  it("writes a budget with next to nothing, and says that it is no disclosure", async () => {
    expect(await run(["write", budgetFile({ ...BUDGET, agencyOperatingExpenses: {} })])).toBe(1);
    expect(out()).toBe("松溪县水务局2024年部门预算公开\n");
    expect(said.err).toMatch(/^写出的文件里还有错误：/);
  });

  it("tells what the rules still find in what was written as given", async () => {
    const row = (name: string, amount: string) => ({ name, amount });
    const summaryTable = {
      revenueRows: [row("一般公共预算拨款收入", "3")],
      expenditureRows: [row("教育支出", "1"), row("农林水支出", "1")],
      revenueTotal: "3",
      expenditureTotal: "3",
    };
    expect(await run(["write", budgetFile({ ...BUDGET, tables: { summaryTable } })])).toBe(1);
    expect(out()).toContain("支出总计");
    expect(said.err).toMatch(/^写出的文件里还有错误：.*支出/);
  });

  it.each<[string, unknown, string]>([
    ["no JSON", "收入", "不是完整的 JSON（以 “收入” 开头）"],
    ["an empty file", " ", "不是完整的 JSON：第 1 行第 2 个字，没有内容"],
    ["a number for an amount", { ...BUDGET, revenue: { total: 3.5 } }, "的 /revenue/total："],
    ["a field that there is not", { ...BUDGET, incomes: {} }, "的 /incomes："],
    ["a reading whose budget is wrong", { budget: { ...BUDGET, incomes: {} } }, "的 /incomes："],
  ])("refuses %s", async (_, content, message) => {
    expect(await run(["write", budgetFile(content), "-o", file("公开.txt")])).toBe(2);
    expect(said.err).toContain(message);
    expect(said.err).toContain("[invalid-budget]");
    expect(existsSync(file("公开.txt"))).toBe(false);
  });

  it("refuses numbers that contradict each other", async () => {
    const wrong = { total: "90", change: { baseAmount: "100", amount: "11" } };
    expect(await run(["write", budgetFile({ ...BUDGET, agencyOperatingExpenses: wrong })])).toBe(2);
    expect(said.err).toBe(
      "/agencyOperatingExpenses/change/amount 写的是 11 万元，而本年与上年之差是 10 万元，相差 1 万元\n" +
        "  怎么办  请改正其中不对的数再写；能算出来的数（合计、增减额、增减率）也可以不给，由程序算出 [contradictory-budget]\n",
    );
  });

  it.each([
    ["a file that there is not", ["没有.json"], "[path-not-found]"],
    ["a name of another format", ["预算.json", "-o", "公开.pdf"], "不会写 公开.pdf 这种文件"],
    [
      "a name that contradicts the format",
      ["预算.json", "--format", "docx", "-o", "公开.txt"],
      "扩展名与 --format docx 不符",
    ],
    ["a format that there is not", ["预算.json", "--format", "pdf"], "可选 docx、xlsx、html、text"],
  ])("refuses %s", async (_, argv, message) => {
    expect(await run(["write", ...argv])).toBe(2);
    expect(said.err).toContain(message);
  });

  it("does not replace a file of others", async () => {
    writeFileSync(file("公开.txt"), "别人的文件");
    expect(await run(["write", budgetFile(BUDGET), "-o", file("公开.txt")])).toBe(2);
    expect(readFileSync(file("公开.txt"), "utf8")).toBe("别人的文件");
  });
});
