import { describe, expect, it } from "vitest";
import { blocksOf } from "../../testing/blocks.js";
import { cutOffOf } from "./cut-off.js";

const absentOf = (...lines: readonly string[]) => cutOffOf(blocksOf(lines.join("\n")))?.absent;

const provincial = [
  "目  录",
  "第一部分 部门概况……………1",
  "一、主要职责……………………1",
  "二、机构设置……………………2",
  "第二部分 2024年度部门决算表……3",
  "第三部分 2024年度部门决算情况说明……8",
  "第四部分 名词解释……………12",
];
const parts = [
  "第一部分 部门概况",
  "一、主要职责",
  "负责全县林业工作。",
  "二、机构设置",
  "内设办公室。",
  "第二部分 2024年度部门决算表",
  "收入支出决算总表",
  "第三部分 2024年度部门决算情况说明",
  "2024年度收入总计10万元。",
  "第四部分 名词解释",
  "一、财政拨款收入：本级财政部门拨付的资金。",
];
const municipal = [
  "目录",
  "一、单位主要职能",
  "二、单位机构设置",
  "三、单位预算编制说明",
  "四、单位预算表",
  "1. 2024年单位财务收支预算总表",
  "2. 2024年单位收入预算总表",
  "3. 2024年单位“三公”经费和机关运行经费预算表",
  "五、其他相关情况说明",
  "六、项目经费情况说明",
];
const bodies = [
  "松溪林业站（单位）主要职能",
  "松溪林业站负责林业工作。",
  "松溪林业站（单位）机构设置",
  "内设办公室。",
  "2024年单位预算编制说明",
  "2024年收入预算10万元。",
  "2024年单位财务收支预算总表",
  "甲 | 10",
  "",
  "2024年单位收入预算总表",
  "甲 | 10",
  "",
  "2024年单位“三公”经费和机关运行经费预算表",
  "甲 | 10",
  "",
  "其他相关情况说明",
  "2024年政府采购预算3万元。",
  "林木管护项目经费情况说明",
  "管护林木。",
];

describe("a document that ends before its contents do", () => {
  it.each([
    [
      "in its first part",
      parts.slice(0, 5),
      ["第二部分2024年度部门决算表", "第三部分2024年度部门决算情况说明", "第四部分名词解释"],
    ],
    ["amid its tables", parts.slice(0, 7), ["第三部分2024年度部门决算情况说明", "第四部分名词解释"]],
    ["before its last part", parts.slice(0, 9), ["第四部分名词解释"]],
  ])("word for word: %s", (_, lines, absent) => {
    expect(absentOf(...provincial, ...lines)).toEqual(absent);
  });

  it.each([
    ["amid its tables", bodies.slice(0, 9), 4],
    ["before its last part", bodies.slice(0, 17), 1],
    ["where only the tables' pages are given", bodies.slice(6, 12), 3],
  ])("titled in other words: %s", (_, lines, count) => {
    const absent = absentOf(...municipal, ...lines) ?? [];
    expect(absent).toHaveLength(count);
    expect(absent.at(-1)).toBe("六、项目经费情况说明");
  });

  it("tells of the sections and tables that may be lost", () => {
    const of = (lines: readonly string[]) => cutOffOf(blocksOf([...provincial, ...lines].join("\n")));
    expect(of(parts.slice(0, 9))).toMatchObject({ sections: ["glossary"], hasLostTables: false });
    expect(of(parts.slice(0, 7))).toMatchObject({ sections: undefined, hasLostTables: true });
  });
});

describe("what is attached", () => {
  const contents = [
    "目录",
    "一、主要职责",
    "二、收支情况说明",
    "三、名词解释",
    "附件：松溪林业局2024年预算表",
  ];
  const body = [
    "一、主要职责",
    "负责全县林业工作。",
    "二、收支情况说明",
    "2024年收入预算10万元。",
    "三、名词解释",
    "基本支出：日常开支。",
  ];

  it("is there with the tables, whatever their titles", () => {
    expect(absentOf(...contents, ...body, "部门收支总表", "收入 | 10", "支出 | 10")).toBeUndefined();
  });

  it("is elsewhere without any", () => {
    expect(absentOf(...contents, ...body)).toEqual(["附件：松溪林业局2024年预算表"]);
  });
});

describe("a document that is whole", () => {
  it.each([
    ["word for word", [...provincial, ...parts]],
    ["in other words", [...municipal, ...bodies]],
    ["but for a part amid the others", [...provincial, ...parts.slice(0, 5), ...parts.slice(7)]],
    ["without contents", parts.slice(0, 5)],
    ["with the word 目录 alone", ["目录", ...parts.slice(0, 3)]],
    [
      "whose parts have other names than in its contents",
      [
        ...["目录", "一、基本情况", "二、收支说明", "三、三公经费说明", "四、采购说明", "五、附件"],
        ...["一、部门职责", "甲。", "二、2024年预算收支总体情况", "乙。"],
        ...[
          "三、“三公”经费预算安排情况",
          "丙。",
          "四、政府采购预算情况",
          "丁。",
          "附件1：绩效目标表",
          "戊。",
        ],
      ],
    ],
  ])("%s", (_, lines) => {
    expect(absentOf(...lines)).toBeUndefined();
  });

  const contents = (entry: string) => [...municipal.slice(0, -1), entry];
  const form = [
    "财政项目支出绩效目标申报表",
    "项目名称 | 林木管护 | 主管部门 | 甲",
    "年度绩效目标 | 管护林木。",
  ];
  const body = ["项目一：林木管护", "立项依据", "《森林法》。", "实施主体", "松溪林业站", "实施周期", "全年"];

  it.each([
    ["项目绩效目标申报表", form],
    ["项目绩效目标表", form],
    ["预算绩效", form],
    ["重点项目绩效目标公开", form.slice(1)],
    ["项目预算明细说明", body],
  ])("whose contents call the forms and texts on projects otherwise: %s", (entry, lines) => {
    expect(absentOf(...contents(`六、${entry}`), ...bodies.slice(0, -2), ...lines)).toBeUndefined();
  });

  it.each([
    ["部门整体支出绩效目标表", form],
    ["绩效评价结果", form],
    ["项目绩效目标表", body],
    ["政府购买服务目录", body],
  ])("unless what they name is another part: %s", (entry, lines) => {
    expect(absentOf(...contents(`六、${entry}`), ...bodies.slice(0, -2), ...lines)).toEqual([`六、${entry}`]);
  });

  it("of a workbook do not run into the next sheet", () => {
    const onSheet = (sheet: string, ...lines: readonly string[]) =>
      blocksOf(lines.join("\n")).map((block) =>
        block.kind === "grid" ? block : { ...block, position: { sheet, cell: "A1" } },
      );
    const workbook = [
      ...onSheet("目录", "目录", "1. 部门收支总表", "2. 部门收入总表", "3. 部门支出总表"),
      ...onSheet("收支", "公开01表", "部门收支总表", "单位：万元"),
      ...onSheet("收入", "公开02表", "部门收入总表"),
      ...onSheet("支出", "公开03表", "部门支出总表"),
    ];
    expect(cutOffOf(workbook)).toBeUndefined();
    expect(cutOffOf(workbook.slice(0, -2))?.absent).toEqual(["3.部门支出总表"]);
  });
});
