import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { fileIdentity } from "../paths/file-identity.js";
import { REPORT_FORMATS, renderReport } from "../report/render.js";
import { CheckReport } from "../report/report.js";
import { textReport } from "../report/text/text-report.js";
import { emptyBaseline, writeBaseline } from "../suppression/baseline.js";
import { reviewRun } from "../threads/review-run.js";
import { checkReport } from "./check-report.js";
import type { PathReview } from "./path-review.js";
import { reviewPaths } from "./review-paths.js";

const statement = fileURLToPath(new URL("../../../../apps/cli/examples/linxi-2021.txt", import.meta.url));
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

const root = mkdtempSync(join(tmpdir(), "qingbei-review-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder with the given files; `statement` is a disclosure. */
function folder(name: string, files: Record<string, string | Uint8Array>): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    if (content === "statement") copyFileSync(statement, join(path, file));
    else writeFileSync(join(path, file), content);
  }
  return path;
}

/** The statement, and its tables of targets apart. */
function parts(): [string, string] {
  const text = readFileSync(statement, "utf8");
  const at = text.indexOf("\n1、网格员劳动报酬和参保补贴项目绩效目标表");
  return [text.slice(0, at), text.slice(at)];
}

async function gather(...paths: string[]): Promise<PathReview[]> {
  const results: PathReview[] = [];
  for await (const result of reviewPaths(paths)) results.push(result);
  return results;
}

/** What became of each path: ok, or the code of its fault. */
async function outcomes(...paths: string[]): Promise<Record<string, string>> {
  const named = (await gather(...paths)).map((result) => {
    const outcome = "review" in result ? "ok" : "code" in result.fault ? result.fault.code : "bug";
    return [result.path.replace(`${root}/`, ""), outcome];
  });
  return Object.fromEntries(named);
}

describe("reviewPaths", () => {
  it("calls nothing empty whose files were named before", async () => {
    const path = folder("named", { "a.txt": "statement" });
    const file = join(path, "a.txt");
    for (const again of [path, join(path, "a*")])
      expect(await gather(file, again)).not.toContainEqual(
        expect.objectContaining({ path: again, fault: expect.anything() }),
      );
  });

  it("reviews what it can, whatever stands beside it", async () => {
    const path = folder("mixed", { "a.txt": "statement", "b.txt": "", "c.txt": "今天天气好。".repeat(20) });
    expect(await outcomes(path, join(path, "没有.txt"), statement)).toEqual({
      "mixed/a.txt": "ok",
      "mixed/b.txt": "empty-document",
      "mixed/c.txt": "not-a-disclosure",
      "mixed/没有.txt": "path-not-found",
      [statement]: "ok",
    });
  });

  it("passes over pictures in a folder", async () => {
    expect(await outcomes(folder("pictures", { "a.png": PNG, "b.txt": "statement" }))).toEqual({
      "pictures/b.txt": "ok",
    });
  });

  it("passes over our own reports in a folder, which quote its disclosures", async () => {
    const path = folder("reports", { "a.txt": "statement" });
    const report = checkReport(await gather(path));
    for (const format of REPORT_FORMATS)
      writeFileSync(join(path, `report.${format}`), await renderReport(report, format));
    expect(await outcomes(path)).toEqual({ "reports/a.txt": "ok" });
  });

  it("does not pass over a document that is damaged or encrypted beyond knowing what it was", async () => {
    const path = folder("beyond", { "a.docx": PNG, "b.PDF": PNG, "c.txt": "statement" });
    expect(await outcomes(path)).toEqual({
      "beyond/a.docx": "unsupported-format",
      "beyond/b.PDF": "unsupported-format",
      "beyond/c.txt": "ok",
    });
  });

  it("passes over the configuration, what it is made of, and baselines", async () => {
    const path = folder("configured", {
      "a.txt": "statement",
      "qingbei.config.json":
        '{ "profile": "./地区.json", "rules": ["./rules.mjs"], "baseline": "旧问题.json" }',
      "地区.json": '{ "title": "某市的部门预算公开" }',
      "rules.mjs":
        'export const rules = [{ id: "city-one", title: "甲", severity: "info", basis: [], covers: [], cases: () => [] }];',
    });
    writeBaseline(join(path, "旧问题.json"), emptyBaseline);
    writeBaseline(join(path, "另一份.json"), emptyBaseline);
    expect(await outcomes(path)).toEqual({ "configured/a.txt": "ok" });
  });

  it("reviews a folder as one document in several files", async () => {
    const [statementPart, tablesPart] = parts();
    const path = folder("as-one", {
      "说明.txt": statementPart,
      "旧报告.md": "## 预算公开审查\n",
      "qingbei.config.json": '{ "severity": { "expenditure-total": "off" } }',
    });
    mkdirSync(join(path, "绩效"));
    writeFileSync(join(path, "绩效/目标表.txt"), tablesPart);
    writeBaseline(join(path, "旧问题.json"), emptyBaseline);
    const results: PathReview[] = [];
    for await (const result of reviewPaths([path], { asOne: true })) results.push(result);
    const [only, ...others] = results;
    expect(others).toEqual([]);
    if (!only || !("review" in only)) throw new Error("not reviewed");
    const { report } = only.review;
    const [alone] = await gather(statement);
    expect(report.reading.amounts).toEqual(alone && "review" in alone && alone.review.report.reading.amounts);
    expect(report.reading.notices.filter(({ code }) => code === "part-unread")).toEqual([]);
    expect(report.findings.map(({ rule }) => rule)).not.toContain("expenditure-total");
    expect(report.findings.map(({ rule }) => rule)).toContain("projects-total");
  });

  it("names the link that leads nowhere in a folder that is one document", async () => {
    const path = folder("dangling", { "a.txt": "statement" });
    symlinkSync("没有.txt", join(path, "b.txt"));
    const results = [];
    for await (const result of reviewPaths([path], { asOne: true })) results.push(result);
    expect(results).toMatchObject([{ fault: { message: expect.stringMatching(/b\.txt 是失效的快捷方式/) } }]);
    rmSync(join(path, "b.txt"));
  });

  it("leaves the report that is being written out of a folder, also where it is one document", async () => {
    const path = folder("written", { "a.txt": "statement" });
    const draft = join(path, "报告.txt");
    writeFileSync(draft, readFileSync(statement, "utf8").replaceAll("临溪", "云水"));
    for (const asOne of [false, true]) {
      const results = [];
      for await (const result of reviewPaths([path], { asOne, output: fileIdentity(draft) }))
        results.push(result);
      expect(results).toMatchObject([{ review: { report: { department: "临溪街道办事处" } } }]);
    }
  });

  it("refuses a folder of two disclosures as one", async () => {
    const path = folder("two", { "a.txt": "statement" });
    writeFileSync(join(path, "b.txt"), readFileSync(statement, "utf8").replaceAll("临溪", "云水"));
    const results = [];
    for await (const result of reviewPaths([path], { asOne: true })) results.push(result);
    expect(results).toMatchObject([{ fault: { message: expect.stringContaining("不止一份公开") } }]);
  });

  it("tells what of a folder is left alone", async () => {
    const path = folder("left-alone", { "a.txt": "statement", "b.png": PNG, "c.rar": "Rar!\u001a\u0007" });
    const passedOver: string[] = [];
    const results = reviewRun([path], { onPassedOver: (each) => passedOver.push(each) });
    for await (const result of results) expect(result).toHaveProperty("review");
    expect(passedOver).toEqual([join(path, "b.png"), join(path, "c.rar")]);
    const report = { version: 1 as const, reviews: [], faults: [], passedOver };
    expect(textReport(report, { colour: false, width: 500, detail: "brief" })).toContain(
      `没有看 1 个文件，不是文字材料、不是预算公开，或是以前的报告：${passedOver[0]}；有 1 个压缩包没有解开看，请解压后再审：${passedOver[1]}\n共审查 0 份文件`,
    );
  });

  it("tells of documents that are hidden or temporary, and of no other hidden files", async () => {
    const path = folder("hidden", {
      "a.txt": "statement",
      "~$a.docx": "x",
      ".b.txt": "x",
      ".git": "x",
      "Thumbs.db": "x",
    });
    const passedOver: string[] = [];
    const results = reviewRun([path], { onPassedOver: (each) => passedOver.push(each) });
    for await (const result of results) expect(result).toHaveProperty("review");
    expect(passedOver.sort()).toEqual([join(path, ".b.txt"), join(path, "~$a.docx")]);
    expect(textReport({ version: 1, reviews: [], faults: [], passedOver })).toContain(
      "另有 2 个隐藏、临时的文件没有看：",
    );
  });

  it("leaves out what is read and is no disclosure, where that is asked, and nothing that may be one", async () => {
    const path = folder("others", {
      "a.txt": "statement",
      "通知.txt": "明天开会，请大家准时参加。\n".repeat(3),
      "空.txt": "",
      "坏.pdf": "%PDF-1.7\n坏了",
    });
    const codes = async (skipOthers: boolean, ...paths: readonly string[]) => {
      const passedOver: string[] = [];
      const found: string[] = [];
      const run = reviewRun(paths, { skipOthers, onPassedOver: (each) => passedOver.push(each) });
      for await (const result of run)
        if ("fault" in result) found.push("code" in result.fault ? result.fault.code : "bug");
      return [found.length, passedOver.length];
    };
    expect(await codes(false, path)).toEqual([3, 0]);
    expect(await codes(true, path)).toEqual([1, 2]);
    // one that was named is meant
    expect(await codes(true, join(path, "通知.txt"))).toEqual([1, 0]);
  });

  it.skipIf(process.platform !== "linux")("says how to mend a name that is not UTF-8", async () => {
    const path = folder("gbk", { "a.txt": "statement" });
    // 预算.txt in GBK
    const name = Buffer.concat([
      Buffer.from(`${path}/`),
      Buffer.from([0xd4, 0xa4, 0xcb, 0xe3]),
      Buffer.from(".txt"),
    ]);
    writeFileSync(name, "x");
    const results = await gather(path);
    expect(results).toHaveLength(2);
    expect(results[1]).toMatchObject({
      path: join(path, "预算.txt"),
      fault: {
        code: "path-unreadable",
        message: expect.stringContaining("的名称不是 UTF-8 编码"),
        hint: expect.stringContaining("convmv"),
      },
    });
    const [named] = await gather(join(path, "\ufffd\ufffd.txt"));
    expect(named).toMatchObject({ fault: { message: expect.stringContaining("名称不是 UTF-8 编码") } });
  });

  it("refuses a picture that was named", async () => {
    const path = folder("named", { "a.png": PNG });
    expect(await outcomes(join(path, "a.png"))).toEqual({ "named/a.png": "unsupported-format" });
  });

  it("does not pass over what may hold a disclosure", async () => {
    const path = folder("office", { "a.pdf": "%PDF-1.7 …", "b.txt": "statement" });
    expect(await outcomes(path)).toEqual({ "office/a.pdf": "unsupported-format", "office/b.txt": "ok" });
  });

  it.each([
    ["an empty folder", {}, "里没有可审查的文件"],
    ["a folder of archives", { "a.rar": "Rar!\u001a\u0007" }, "里面的 1 个压缩包没有解开看，请解压后再审"],
    ["a folder of pictures", { "a.png": PNG, "b.jpg": PNG }, "里面的 2 个文件都不是文字材料"],
  ])("says that %s has no documents", async (name, files, message) => {
    const path = folder(name, files);
    expect(await gather(path)).toMatchObject([
      { path, fault: { code: "no-documents", message: expect.stringContaining(message) } },
    ]);
  });

  it("says of a glob and of an empty path that they name nothing", async () => {
    for (const [path, message] of [
      [join(root, "没有*.txt"), "没有文件符合"],
      [join(root, "[甲-乙].txt"), "没有文件符合"],
      ["", "路径是空的"],
    ] as const)
      expect(await gather(path)).toMatchObject([{ fault: { message: expect.stringContaining(message) } }]);
  });

  it("gives each result before it looks at the next", async () => {
    const results = reviewPaths([statement, join(root, "later.txt")]);
    await results.next();
    copyFileSync(statement, join(root, "later.txt"));
    expect((await results.next()).value).toHaveProperty("review");
  });
});

describe("checkReport", () => {
  it("is the contract", async () => {
    const report = checkReport(await gather(statement, "没有.txt"));
    expect(CheckReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report.reviews).toHaveLength(1);
    expect(report.faults).toMatchObject([{ path: "没有.txt", code: "path-not-found" }]);
  });
});

it("refuses one path instead of a list", async () => {
  await expect(reviewPaths("预算.docx" as never).next()).rejects.toThrow("路径应为一列文字");
});
