import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { peculiarReport } from "../../testing/peculiar-report.js";
import { checklistWorkbook } from "./checklist-workbook.js";

describe("the check list as a workbook", async () => {
  const { sheets } = await readXlsx(await checklistWorkbook(peculiarReport), { readStyles: true });
  const [checklist, documents] = sheets;

  it("has the official columns, a row for each finding, and those that could not be reviewed", () => {
    expect(checklist?.name).toBe("检查表");
    expect(checklist?.rows[0]).toEqual([
      "序号",
      "文件",
      "页码或位置",
      "原文",
      "问题",
      "更正",
      "级别",
      "同一原因",
      "规则",
      "整改情况",
    ]);
    expect(checklist?.rows.slice(1).map(([ordinal, , , , , , kind]) => `${ordinal} ${kind}`)).toEqual(
      [
        ...["错误", "错误", "提醒", "提示", "提示", "提示", "提示", "说明", "说明"],
        ...["错误", "提醒", "提示", "说明", "说明", "说明", "没有列出", "说明"],
        ...["说明", "说明", "无法审查", "说明", "说明", "中途结束"],
      ].map((kind, index) => `${index + 1} ${kind}`),
    );
  });

  it("has the title row frozen and the texts wrapped, in columns of their width", () => {
    expect(checklist?.freezePane).toMatchObject({ rows: 1 });
    expect(checklist?.columns?.map(({ width }) => Math.round(width ?? 0))).toEqual([
      6, 22, 20, 40, 48, 44, 10, 10, 20, 24,
    ]);
    expect(checklist?.cells?.get("1,4")?.style?.alignment?.wrapText).toBe(true);
  });

  it("keeps what looks like a formula as the text that it is", () => {
    const cell = checklist?.cells?.get("10,4");
    expect([cell?.value, cell?.formula]).toEqual(["=1+1 不符", undefined]);
  });

  it("quotes the document, marks what one correction mends, and says what was not read", () => {
    const rows = checklist?.rows.slice(1) ?? [];
    expect(rows[0]?.[3]).toContain("日常公用经费支出【61.62万元】");
    expect(rows.slice(0, 3).map((row) => row[7])).toEqual(["原因 1", "原因 1", ""]);
    expect(rows.map((row) => row[4])).toContain("没读懂的金额 1 个，未参与核对：第 260 行“年人均0.42万元”");
  });

  it("can be filtered and sorted", () => {
    expect(checklist?.autoFilter?.range).toBe(`A1:J${checklist?.rows.length}`);
    expect(documents?.autoFilter?.range).toBe("A1:L5");
  });

  it("tells of each document in columns, also of those that could not be reviewed", () => {
    expect(documents?.rows[0]?.slice(0, 9)).toEqual([
      "文件",
      "部门",
      "年度",
      "类别",
      "错误",
      "提醒",
      "提示",
      "金额",
      "没读懂的金额",
    ]);
    expect(documents?.rows.slice(1).map((row) => row.slice(0, 9))).toEqual([
      ["statement-2021.txt", "清河办事处", 2021, "部门预算", 2, 1, 4, 120, 1],
      ["公开 2025/部门|预算.pdf", "清河办事处", 2021, "部门预算", 1, 1, 1, 120, 1],
      ["标准输入", "", "", "部门预算", 0, 0, 0, 120, 1],
      ["照片.png", ...Array(8).fill("")],
    ]);
    expect(documents?.rows.at(-1)?.at(-1)).toContain("无法审查：");
  });
});
