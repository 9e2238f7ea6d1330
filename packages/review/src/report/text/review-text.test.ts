import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { sampleReview } from "../../testing/sample-report.js";
import type { CauseReport, FindingReport, ReviewReport } from "../report.js";
import { columns } from "./columns.js";
import { reviewText } from "./review-text.js";
import type { TextOptions } from "./style.js";

const PLAIN: TextOptions = { colour: false, width: 80, detail: "normal" };

function printed(changes: Partial<ReviewReport> = {}, options: Partial<TextOptions> = {}): string {
  return reviewText({ ...sampleReview, ...changes }, { ...PLAIN, ...options });
}

const [cause] = sampleReview.causes;
const [total, , code] = sampleReview.findings;
if (!cause || !total || !code) throw new Error("the sample has them");

describe("the text of a review", () => {
  it("says with which others a cause has to be mended, by the numbers that they have here", () => {
    const mended = { ...total, fingerprint: "f9", cause: "c2" };
    const other: CauseReport = { ...cause, id: "c2", resolves: ["f9"], certainty: "likely", after: ["c1"] };
    const both: CauseReport = { ...other, resolves: ["f9", "f8"] };
    const text = (second: CauseReport, ...more: readonly FindingReport[]) =>
      printed({ causes: [cause, second], findings: [...sampleReview.findings, mended, ...more] });
    expect(text(other)).toContain("把握  与第 1 条一并改后才对得上；这是最可能的改法");
    const more = { ...mended, fingerprint: "f8" };
    expect(text(both, more)).toContain("把握  与第 1 条一并改后，下面 2 处不符都消除；这是最可能的改法");
  });

  it("counts the others of which one has no heading here, instead of passing over it", () => {
    const mended = { ...total, fingerprint: "f9", cause: "c2" };
    const other: CauseReport = { ...cause, id: "c2", resolves: ["f9"], certainty: "likely", after: ["c3"] };
    const reminder: CauseReport = { ...cause, id: "c3", resolves: [code.fingerprint] };
    expect(printed({ causes: [other, reminder], findings: [mended, code] })).toContain(
      "把握  与另外 1 个原因一并改后才对得上；这是最可能的改法",
    );
  });

  it("tells the cause first, then what it explains, then the rest", () => {
    expect(printed()).toBe(`statement-2021.txt
清河办事处　2021年部门预算
金额 120 个，读懂 119 个；规则 26 条：通过 20，不符 4，未能核对 2
发现 2 处错误，1 处提醒，4 处提示

找到 1 个原因，按下面改正
1.  把第 43 行日常公用经费的 61.62 改为 61.20（多写了一位数字）
    把握  改这一处，下面 2 处不符一并消除；只有这一种改法能让相关的数全部对上
    错误  支出总计 2277.23 与各项之和 2277.65 不符，少 0.42 [expenditure-total]
          第 43 行  2020年我办事处部门预算总支出为2277.23万元…人员经费支出
                    801.93万元…日常公用经费支出【61.62万元】…项目支出1414.1万元
          算式  支出总计 2277.23 ≠ 人员经费 801.93 ＋ 日常公用经费 61.62 ＋ 项目
                支出 1414.10 ＝ 2277.65
    错误  机关运行经费 61.20 与日常公用经费 61.62 不符
          [operating-expenses-equal-routine]
          第 46 行  2021年我办机关运行费用预算安排61.2万元
          算式  机关运行经费 61.20 ≠ 日常公用经费 61.62，相差 0.42

提醒 1 处
    - 项目编码只有 20 位 [project-code]
      第 120 行  项目1的项目编码：33072621K4B7QW2M9XH0

提示 4 处
    第 115 行  标题里残留目录域代码 [stale-contents-entry]
    第 205 行  标题里残留目录域代码 [stale-contents-entry]
    同类另有 2 处：第 290、370 行

没读懂的金额  1 个，未参与核对：第 260 行“年人均0.42万元”
未能核对      2 条规则：未披露：一般公共预算拨款（2 条）
`);
  });

  it("says that the search for causes was cut short", () => {
    expect(printed({ incomplete: true })).toContain("不符的地方太多，没有找完");
    expect(printed()).not.toContain("没有找完");
  });

  it("says the same in colour, with colours for marks", () => {
    const coloured = printed({}, { colour: true, width: 200 });
    const plain = printed({}, { width: 200 });
    expect(stripVTControlCharacters(coloured)).not.toMatch(/[【】[\]]/);
    expect(stripVTControlCharacters(coloured)).toBe(plain.replace(/[【】]|\[(?=[a-z])|(?<=[a-z])\]/g, ""));
    expect(coloured).toContain("日常公用经费支出\u001b[1m\u001b[31m61.62万元\u001b[39m\u001b[22m");
  });

  it("keeps to the width", () => {
    for (const width of [60, 80, 120]) {
      const lines = printed({}, { width }).split("\n");
      expect(lines.filter((line) => columns(line) > width)).toEqual([]);
    }
  });

  it("leaves nothing out with detail", () => {
    const full = printed({}, { detail: "full" });
    expect(full.match(/标题里残留目录域代码/g)).toHaveLength(4);
    expect(full).toContain("项目编码只有 20 位 [project-code f3]");
    expect(printed({})).toContain("项目编码只有 20 位 [project-code]");
    expect(full).toContain("分资金来源收支相抵 [fund-closure]：未披露：一般公共预算拨款");
    expect(full).toContain("决算数与预算数 [final-accounts]：未披露：一般公共预算拨款");
  });

  it("shows errors alone in brief", () => {
    const brief = printed({}, { detail: "brief" });
    expect(brief).toContain("2 处错误归到 1 个原因，改正如下\n1.  把第 43 行");
    expect(brief).not.toMatch(/项目编码|目录域|未能核对 {6}/);
  });

  it("does not call a document clean of which no amount was understood", () => {
    const text = printed({
      findings: [],
      causes: [],
      reading: { notices: [], amounts: { printed: 3, claimed: 0, unclaimed: [] } },
    });
    expect(text).toContain("没有读懂任何金额，数字都没有核对；其余没有发现问题");
  });

  it("says so where nothing was found, and what could not be checked all the same", () => {
    const text = printed({ findings: [], causes: [] });
    expect(text).toContain("没有发现问题\n\n没读懂的金额");
    expect(text).toContain("未能核对      2 条规则");
  });

  it.each([
    ["no department", { department: null }, "部门名称未识别　2021年部门预算"],
    ["no year", { fiscalYear: null }, "清河办事处　年度未识别部门预算"],
    ["final accounts", { kind: "finalAccounts" }, "清河办事处　2021年部门决算"],
    ["standard input", { path: "-" }, "标准输入\n清河办事处"],
  ] as const)("names %s", (_, changes, words) => {
    expect(printed(changes)).toContain(words);
  });
});

describe("a cause", () => {
  const withCause = (changes: Partial<CauseReport>) => printed({ causes: [{ ...cause, ...changes }] });

  it.each([
    ["only", "只有这一种改法"],
    ["likely", "最可能的改法"],
    ["one of several", "有几种改法都说得通"],
  ] as const)("that is %s says so", (certainty, words) => {
    expect(withCause({ certainty })).toContain(words);
  });

  it("names the other corrections", () => {
    const other = { pointer: "/a", label: "项目支出", from: "1414.1", to: "1413.68" };
    expect(withCause({ alternatives: [other] })).toContain("    或者  项目支出的 1414.1 改为 1413.68\n");
    expect(withCause({ alternatives: Array(5).fill(other) })).toContain("；等 5 种");
  });

  it("behind errors comes before one behind reminders", () => {
    const text = printed({
      findings: [total, { ...code, cause: "c0" }, { ...code, cause: "c0", fingerprint: "f4" }],
      causes: [{ ...cause, id: "c0", advice: "补全项目编码", resolves: ["f3", "f4"] }, cause],
    });
    expect(text.indexOf("1.  把第 43 行")).toBeGreaterThan(0);
    expect(text.indexOf("2.  补全项目编码")).toBeGreaterThan(text.indexOf("1.  把第 43 行"));
  });

  it("of a single reminder is shown with the reminder", () => {
    const text = printed({
      findings: [{ ...code, cause: "c1" }],
      causes: [{ ...cause, advice: "补全项目编码", resolves: ["f3"] }],
    });
    expect(text).not.toContain("个原因");
    expect(text).toContain("      改法  补全项目编码\n");
  });
});

describe("words to replace", () => {
  const edited = (edits: FindingReport["edits"], message = code.message) =>
    printed({ findings: [{ ...code, message, ...(edits && { edits }) }], causes: [] });
  const edit = { pointer: "/statement/paragraphs/7", from: "7、", to: "七、" };

  it.each([
    ["are named", [edit], "改法  “7、”改为“七、”\n"],
    ["are to go where nothing stands for them", [{ ...edit, to: "" }], "改法  删去“7、”\n"],
    ["are named once", [edit, edit], "改法  “7、”改为“七、”\n"],
    [
      "are counted where there are many",
      ["1", "2", "3", "4"].map((from) => ({ ...edit, from })),
      "；等 4 种\n",
    ],
  ])("%s", (_, edits, words) => {
    expect(edited(edits)).toContain(words);
  });

  it("are not said twice", () => {
    expect(edited([edit], "“7、”应为“七、”")).not.toContain("改法");
  });
});

describe("quotes", () => {
  const long = `${"为了".repeat(40)}安排61.62万元，${"用于".repeat(40)}`;
  const quoted = (evidence: FindingReport["evidence"], causes: CauseReport[] = []) =>
    printed({ findings: [{ ...total, evidence }], causes }, { width: 200 });
  const one = (text: string, mark: string, line: number) => ({
    pointer: "/expenditure/routineOperatingExpenses",
    label: "日常公用经费",
    text,
    printed: mark,
    position: { line, column: 1 },
  });

  it("keep the number in sight where the sentence is long", () => {
    expect(quoted([one(long, "61.62万元", 7)])).toMatch(
      /第 7 行 {2}…(为了)+安排【61\.62万元】，(用于)+用?…\n/,
    );
  });

  it("leave out no half of a number", () => {
    const text = `${"1414.10，".repeat(30)}安排61.62万元`;
    expect(quoted([one(text, "61.62万元", 7)])).toMatch(/第 7 行 {2}…，(1414\.10，)+安排【61\.62万元】\n/);
  });

  it("mark the number to be corrected alone, where there is one", () => {
    expect(quoted([one("共61.62万元", "61.62万元", 7)])).toContain("共【61.62万元】");
    const other = { ...one("计61.2万元", "61.2万元", 8), pointer: "/agencyOperatingExpenses/total" };
    const text = quoted([one("共61.62万元", "61.62万元", 7), other], [cause]);
    expect(text).toContain("共【61.62万元】");
    expect(text).toContain("计61.2万元");
  });

  it("follow the document and name where the same words stand", () => {
    const cells = [9, 3, 5].map((line) => ({
      ...one("预算执行率", "", line),
      pointer: `/statement/${line}`,
    }));
    expect(quoted(cells)).toContain("第 3、5、9 行  预算执行率\n");
  });

  it("say what a number in a cell is", () => {
    expect(quoted([one("61.62", "61.62", 7)])).toContain("第 7 行  日常公用经费：61.62\n");
  });

  it("never obey the document", () => {
    const text = printed({
      path: "a\u001b[2J.txt",
      department: "局\u001b]0;x\u0007\u202e",
      findings: [
        { ...total, message: "\u009b31m", evidence: [one("共\u001b[31m61.62万元\r覆盖", "61.62万元", 7)] },
      ],
    });
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});
