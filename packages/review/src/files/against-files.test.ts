import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { reviewRun } from "../threads/review-run.js";
import { checkReport } from "./check-report.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-against-"));
afterAll(() => rmSync(root, { recursive: true }));

/** The disclosure of an office of a year, that was planned at so much. */
const statement = (office: string, year: number, total: string) =>
  [
    `云岭市溪口区${office}街道办事处${year}年部门预算情况说明`,
    "一、部门预算收支情况",
    `支出预算情况：${year}年支出总计${total}万元，比${year - 1}年预算增加20.00万元。`,
  ].join("\n");

function folder(name: string, files: Record<string, string>): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const now = folder("2025", {
  "甲.txt": statement("临湖", 2025, "120.00"),
  "乙.txt": statement("临江", 2025, "221.00"),
  "丙.txt": statement("新桥", 2025, "320.00"),
});
const before = folder("2024", {
  "一.txt": statement("临江", 2024, "200.00"),
  "二.txt": statement("临湖", 2024, "100.00"),
  "图.png": "\u0089PNG\r\n\u001a\n",
});

async function run(paths: readonly string[], against: readonly string[], asOne = false) {
  const read: string[] = [];
  const onAgainst = (path: string) => read.push(path.slice(root.length));
  const results = [];
  for await (const result of reviewRun(paths, { against, asOne, onAgainst })) results.push(result);
  const { reviews, faults } = checkReport(results);
  const compared = reviews.map(({ path, against: documents = [], findings, reading }) => ({
    path: path.slice(root.length),
    documents: documents.map((each) => each.path.slice(root.length)),
    isFound: findings.some(({ rule }) => rule === "prior-year-figures"),
    notices: reading.notices.filter(({ code }) => code === "not-compared"),
  }));
  return { compared, faults, read };
}

describe("documents to check against", () => {
  it("are found in a folder by each document for itself", async () => {
    const { compared, faults, read } = await run([now], [before]);
    expect(faults).toEqual([]);
    expect(compared).toMatchObject([
      { path: "/2025/丙.txt", documents: [], isFound: false },
      { path: "/2025/乙.txt", documents: ["/2024/一.txt"], isFound: true, notices: [] },
      { path: "/2025/甲.txt", documents: ["/2024/二.txt"], isFound: false, notices: [] },
    ]);
    expect(compared[0]?.notices).toMatchObject([
      { severity: "info", message: expect.stringContaining("没有与文件夹里的文件对照：其中没有") },
    ]);
    expect(read.sort()).toEqual(["/2024/一.txt", "/2024/二.txt", "/2024/图.png"]);
  });

  it("may lie among those that are reviewed", async () => {
    const both = folder("公开", {
      "今.txt": statement("临江", 2025, "221.00"),
      "旧.txt": statement("临江", 2024, "200.00"),
    });
    const { compared } = await run([both], [both]);
    expect(compared.map(({ documents }) => documents)).toEqual([["/公开/旧.txt"], []]);
  });

  it("are reported one by one where they were named and cannot be compared", async () => {
    const { compared } = await run([join(now, "甲.txt")], [join(before, "一.txt"), join(before, "二.txt")]);
    expect(compared).toMatchObject([
      {
        documents: ["/2024/二.txt"],
        notices: [{ severity: "warning", message: expect.stringMatching(/一\.txt 对照：不是同一个部门/) }],
      },
    ]);
  });

  it("that cannot be read are faults, like any other input", async () => {
    const { compared, faults } = await run([join(now, "甲.txt")], [join(root, "没有.txt"), before]);
    expect(faults).toMatchObject([{ code: "path-not-found" }]);
    expect(compared).toMatchObject([{ documents: ["/2024/二.txt"] }]);
  });

  it("are one in several files where folders are", async () => {
    const parts = folder("分开", { "说明.txt": statement("临湖", 2024, "90.00") });
    const own = folder("合一", { "说明.txt": statement("临湖", 2025, "120.00") });
    const { compared } = await run([own], [parts], true);
    expect(compared).toMatchObject([{ path: "/合一", documents: ["/分开"], isFound: true }]);
  });

  describe("a unit that the department does not list", () => {
    const disclosure = (name: string, edition: "部门" | "单位", amounts: [string, string], units = "") =>
      [
        `${name}2025年${edition}预算`,
        ...(units && ["一、机构设置", `纳入部门预算编制范围的单位包括：${units}。`]),
        "二、收支预算情况",
        `2025年收入预算${amounts[0]}万元，其中：财政拨款收入${amounts[0]}万元。`,
        `2025年“三公”经费预算数为${amounts[1]}万元。`,
      ].join("\n");
    const unit = (name: string) => disclosure(name, "单位", ["1.00", "0.00"]);
    const department = (name: string, ...units: string[]) =>
      disclosure(name, "部门", ["1.00", "0.00"], units.map((each, at) => `${at + 1}.${each}`).join("；"));

    it("is read and named though it lies in a folder", async () => {
      const units = folder("单位", {
        "本级.txt": unit("云岭市溪口区水务局"),
        "河道.txt": unit("云岭市溪口区河道站"),
        "漏的.txt": unit("云岭市溪口区水闸站"),
        "别处.txt": unit("云岭市东山区水闸站"),
      });
      const own = folder("部门", {
        "局.txt": department("云岭市溪口区水务局", "云岭市溪口区水务局（本级）", "云岭市溪口区河道站"),
      });
      const { compared } = await run([own], [units]);
      expect(compared).toMatchObject([
        {
          documents: ["/单位/本级.txt", "/单位/河道.txt", "/单位/漏的.txt"],
          notices: [
            { severity: "info", message: expect.stringMatching(/漏的\.txt .*水闸站”不在.*只看了清单/) },
          ],
        },
      ]);
    });

    it("is left out where another department lists it", async () => {
      const all = folder("全部", {
        "一.txt": unit("云岭市溪口区河道站"),
        "二.txt": unit("云岭市溪口区学校"),
        "局.txt": department("云岭市溪口区水务局", "云岭市溪口区河道站"),
        "教.txt": department("云岭市溪口区教育局", "云岭市溪口区学校"),
      });
      const { compared } = await run([join(all, "局.txt")], [all]);
      expect(compared).toMatchObject([{ documents: ["/全部/一.txt"], notices: [] }]);
    });
  });
});
