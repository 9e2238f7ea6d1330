import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { peculiarReport } from "../../testing/peculiar-report.js";
import { checklistWorkbook } from "./checklist-workbook.js";

describe("the check list as a workbook", async () => {
  const { sheets } = await readXlsx(await checklistWorkbook(peculiarReport), { readStyles: true });
  const [checklist, documents] = sheets;

  it("has the official columns, a row for each finding, and those that could not be reviewed", () => {
    expect(checklist?.name).toBe("检查表");
    expect(checklist?.rows[0]).toEqual(["序号", "文件", "页码或位置", "问题", "更正", "级别", "规则"]);
    expect(checklist?.rows.slice(1).map(([ordinal, , , , , kind]) => `${ordinal} ${kind}`)).toEqual(
      [
        ...["错误", "错误", "提醒", "提示", "提示", "提示", "提示", "说明"],
        ...["错误", "提醒", "提示", "说明", "说明", "没有列出", "说明"],
        ...["说明", "无法审查", "说明", "说明", "中途结束"],
      ].map((kind, index) => `${index + 1} ${kind}`),
    );
  });

  it("has the title row frozen and the texts wrapped, in columns of their width", () => {
    expect(checklist?.freezePane).toMatchObject({ rows: 1 });
    expect(checklist?.columns?.map(({ width }) => Math.round(width ?? 0))).toEqual([
      6, 22, 20, 56, 44, 10, 26,
    ]);
    expect(checklist?.cells?.get("1,3")?.style?.alignment?.wrapText).toBe(true);
  });

  it("keeps what looks like a formula as the text that it is", () => {
    const cell = checklist?.cells?.get("9,3");
    expect([cell?.value, cell?.formula]).toEqual(["=1+1 不符", undefined]);
  });

  it("tells of each document", () => {
    expect(documents?.rows.map(([name]) => name)).toEqual([
      "文件",
      "statement-2021.txt",
      "公开 2025/部门|预算.pdf",
      "标准输入",
    ]);
  });
});
