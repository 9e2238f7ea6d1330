import { describe, expect, it } from "vitest";
import { readText } from "../../testing/statement.js";

const read = (title: string, ...lines: string[]) =>
  readText(
    [
      title,
      "一、部门职责、机构设置等基本情况",
      ...lines,
      "二、部门预算总体情况",
      "2022年收入预算100万元，一般公共预算拨款100万元，基本支出100万元。",
    ].join("\n"),
  ).budget;
const TITLE = "松溪县林业局2022年部门预算情况说明";
const unitsOf = (...lines: string[]) => read(TITLE, ...lines).department.units;

describe("the units whose budgets make up the department's", () => {
  it("are the numbered lines beneath the words that open the list", () => {
    expect(
      unitsOf(
        "本部门中，行政单位 1 家，事业单位 2 家，具体包括：",
        "1. 松溪县林业局（本级）。",
        "2. 松溪县种苗站。",
        "3. 事业单位松溪县护林中心不单列预算，并入本级。",
        "我部门为科级、行政单位。",
      ),
    ).toEqual([
      { name: "松溪县林业局（本级）" },
      { name: "松溪县种苗站" },
      { name: "松溪县护林中心", separateBudget: false },
    ]);
  });

  it.each<[string, readonly string[]]>([
    ["本部门下设1个所属单位：松溪县种苗站。", ["松溪县种苗站"]],
    ["从预算单位构成看，部门预算包括：本级、松溪县种苗站。", ["本级", "松溪县种苗站"]],
    ["部门预算包括松溪县林业局（本级）和所属预算。", []],
    [
      "所属预算单位包括松溪县种苗站、松溪县护林中心（公益一类）。",
      ["松溪县种苗站", "松溪县护林中心（公益一类）"],
    ],
    ["本部门下设3个所属单位：松溪县种苗站。", []],
    ["部门预算包括：本级预算、所属事业单位预算。", []],
    ["本部门预算单位内设机构包括：办公室、造林处。", []],
    ["下属单位的主要职责包括：指导种苗站、护林中心。", []],
  ])("may be named in one sentence: %s", (line, names) => {
    expect((unitsOf(line, "我部门为行政单位。") ?? []).map(({ name }) => name)).toEqual(names);
  });

  it("begin in the sentence that opens the list", () => {
    const { offices, units } = read(
      TITLE,
      "本部门中，行政单位1家，参公单位1家，具体包括： 1. 松溪县林业局本部",
      "2. 松溪县种苗站",
    ).department;
    expect(units).toEqual([{ name: "松溪县林业局本部" }, { name: "松溪县种苗站" }]);
    expect(offices).toBeUndefined();
  });

  it("are no offices", () => {
    const { offices, units } = read(
      TITLE,
      "纳入预算编制范围的二级预算单位包括：",
      "1. 松溪县种苗站",
      "2. 松溪县护林中心",
    ).department;
    expect(units).toHaveLength(2);
    expect(offices).toBeUndefined();
  });

  it("of final accounts", () => {
    expect(
      unitsOf(
        "纳入松溪县林业局2022年度部门决算编制范围的单位包括：",
        "1. 松溪县林业局本级",
        "2. 松溪县种苗站",
      ),
    ).toEqual([{ name: "松溪县林业局本级" }, { name: "松溪县种苗站" }]);
  });

  it.each([
    ["offices of the department", ["机构设置：", "1、办公室", "2、财务科"]],
    ["a sentence about units", ["部门预算是包括本部以及下属1家事业单位的综合收支计划。", "1、办公室"]],
    ["sentences beneath", ["下属单位包括：", "这些单位负责全县造林、护林和种苗供应，各有分工。"]],
  ])("are none of: %s", (_, lines) => {
    expect(unitsOf(...lines)).toBeUndefined();
  });
});

const [SELF, STATION, CENTRE] = ["松溪县林业局本级", "松溪县种苗站", "松溪县护林中心"];

describe("a list of units in a sentence", () => {
  it.each<[string, readonly string[]]>([
    [`松溪县林业局所属预算单位共有3家，分别是：${SELF}、${STATION}和${CENTRE}。`, [SELF, STATION, CENTRE]],
    [`本部门下属二级预算单位2个，分别是${STATION}、${CENTRE}。`, [STATION, CENTRE]],
    [`我局部门预算由局机关本级和2个下属事业单位组成，分别为：${STATION}、${CENTRE}。`, [STATION, CENTRE]],
    [
      `从预算单位构成看，本部门预算包括局本级预算和所属事业单位预算，纳入编报范围的单位共三个：${SELF}、${STATION}及${CENTRE}。`,
      [SELF, STATION, CENTRE],
    ],
    [
      `纳入本部门2022年度部门汇总预算编制范围的预算单位共计3家，具体包括：${SELF}、${STATION}、${CENTRE}。`,
      [SELF, STATION, CENTRE],
    ],
    [`本部门下属单位具体包括：1.${STATION}；2.${CENTRE}。`, [STATION, CENTRE]],
    [`纳入编制范围的单位包括：本部门机关本级及下属单位2个（${STATION}、${CENTRE}）。`, [STATION, CENTRE]],
    [`所属行政单位1个，事业单位2个，分别是${SELF}、${STATION}、${CENTRE}。`, [SELF, STATION, CENTRE]],
    [`我部门下设二级预算单位2个，分别为${STATION}、${CENTRE}等2个单位。`, [STATION, CENTRE]],
    [`内设科室5个，下属事业单位2个，分别是${STATION}、${CENTRE}。`, [STATION, CENTRE]],
    [`部门预算包括：局本级预算、${STATION}预算、${CENTRE}预算。`, ["局本级", STATION, CENTRE]],
    [`纳入编制范围的单位包括：${SELF}和下属2个事业单位：${STATION}、${CENTRE}。`, [SELF, STATION, CENTRE]],
    [`本部门由局机关、${STATION}和${CENTRE}3个预算单位组成。`, ["局机关", STATION, CENTRE]],
    ["松溪县林业局下设种苗站、护林中心等2个事业单位。", ["种苗站", "护林中心"]],
    [
      `下属单位有：${STATION}（正科级）、${CENTRE}（公益一类，副科级）。`,
      [`${STATION}（正科级）`, `${CENTRE}（公益一类，副科级）`],
    ],
    // 和 may be inside a name: the count decides
    [`下属预算单位1个：松溪县造林站和种苗站。`, ["松溪县造林站和种苗站"]],
    ["所属单位包括松溪县文化和旅游馆、松溪县种苗站。", ["松溪县文化和旅游馆", STATION]],
    // not lists of units, or incomplete ones
    ["内设机构和下属单位包括：办公室、松溪县林业站。", []],
    [`本部门由局机关、${STATION}4个预算单位组成。`, []],
    ["本镇下辖松溪村、桃园社区等2个单位和12个村。", []],
    [`下属单位3个，分别是${STATION}、${CENTRE}。`, []],
    [`下属单位包括${STATION}、${CENTRE}等。`, []],
    [`本部门内设机构3个，分别是办公室、造林处和人事处。`, []],
    [`下属预算单位2个，主要承担造林和护林，行政编制包括林业局、林业站。`, []],
  ])("%s", (line, names) => {
    expect((unitsOf(line, "我部门为行政单位。") ?? []).map(({ name }) => name)).toEqual(names);
  });

  it("that is repeated counts once", () => {
    expect(
      unitsOf(
        `我局下属单位2个，分别是${STATION}、${CENTRE}。`,
        `从预算单位构成看，下属单位包括：${STATION}、${CENTRE}。`,
      ),
    ).toEqual([{ name: STATION }, { name: CENTRE }]);
  });

  it("is of budgets before it is of all bodies beneath", () => {
    expect(
      unitsOf(
        `我局下属单位3个，分别是${STATION}、${CENTRE}、松溪县林场学校。`,
        `纳入部门预算编制范围的单位包括：${SELF}、${STATION}、${CENTRE}。`,
      ),
    ).toEqual([SELF, STATION, CENTRE].map((name) => ({ name })));
  });
});

describe("a list of units in lines", () => {
  it.each([
    ["bare ones", ["纳入编报范围的单位共3个，具体包括：", SELF, STATION, CENTRE]],
    ["numbered ones", ["二级预算单位3家，具体为：", `（一）${SELF}`, `（二）${STATION}`, `（三）${CENTRE}`]],
    ["several in one", ["预算编制单位包括：", `1.行政单位：${SELF}`, `2.事业单位：${STATION}、${CENTRE}`]],
  ])("%s", (_, lines) => {
    expect(unitsOf(...lines)).toEqual([SELF, STATION, CENTRE].map((name) => ({ name })));
  });

  it.each([
    ["a heading of another numbering ends it", ["（二）人员构成", "1.在职人员"]],
    ["a sentence ends it", ["以上单位均已公开。", "1、造林处"]],
  ])("%s", (_, lines) => {
    expect(unitsOf("二级预算单位包括：", `1、${STATION}`, `2、${CENTRE}`, ...lines)).toHaveLength(2);
  });

  it("beneath a heading of their own", () => {
    expect(unitsOf("（二）部门预算单位构成", SELF, STATION, "我部门为行政单位。")).toEqual([
      { name: SELF },
      { name: STATION },
    ]);
    expect(unitsOf("（二）部门预算单位构成", "1、造林和护林工作", "2、人员")).toBeUndefined();
  });

  it("begins with its first number", () => {
    expect(unitsOf("二级预算单位包括：", "（三）造林站")).toBeUndefined();
  });
});

describe("a table of units", () => {
  const rows = [SELF, STATION, CENTRE].map((name, index) => `| ${index + 1} | ${name} |`);
  const all = [SELF, STATION, CENTRE].map((name) => ({ name }));

  it("beneath the words that open it", () => {
    const head = "纳入松溪县林业局2022年部门预算编制范围的二级预算单位包括：";
    expect(unitsOf(head, "| 序号 | 单位名称 |", ...rows)).toEqual(all);
  });

  it.each([
    ["纳入编制范围的预算单位共3个，详细情况见下表。", "拟变动情况", "无"],
    ["（二）机构设置情况", "单位性质", "事业"],
    ["（二）机构设置情况", "经费保障形式", "财政拨款"],
    ["（二）部门预算单位构成", "备注", "公益一类"],
  ])("with what its units are: %s %s", (above, header, cell) => {
    expect(
      unitsOf(above, `| 序号 | 单位名称 | ${header} |`, ...rows.map((row) => `${row} ${cell} |`)),
    ).toEqual(all);
  });

  it("may say of a unit that another counts for it", () => {
    expect(
      unitsOf(
        "（二）机构设置情况",
        "| 单位名称 | 单位规格 | 备注 |",
        `| ${SELF} | 正科级 | |`,
        `| ${STATION} | 股级 | 并入本级编报 |`,
        "| 合计 | | |",
      ),
    ).toEqual([{ name: SELF }, { name: STATION, separateBudget: false }]);
  });

  it.each(["二、部门预算单位构成", "二、预算编制范围", "二、决算单位构成情况"])(
    "under a heading of its own: %s",
    (heading) => {
      const { units, name } = read(
        TITLE,
        "松溪县林业局主管造林。",
        heading,
        "| 序号 | 单位名称 |",
        ...rows,
      ).department;
      expect({ units, name }).toEqual({ units: all, name: "松溪县林业局" });
    },
  );

  it.each([
    ["of offices", ["本部门内设机构如下：", "| 序号 | 单位名称 |", "| 1 | 造林处 |", "| 2 | 护林中心 |"]],
    ["with an office in it", ["下属单位如下：", "| 序号 | 单位名称 |", "| 1 | 办公室 |", "| 2 | 护林中心 |"]],
    [
      "of their money",
      ["（二）机构设置情况", "| 单位名称 | 经费来源 | 合计 |", `| ${STATION} | 财政拨款 | 20.00 |`],
    ],
    [
      "of something else by unit",
      ["下属单位如下：", "| 单位名称 | 造林面积 |", `| ${STATION} | 20 |`, `| ${CENTRE} | 30 |`],
    ],
  ])("is none: %s", (_, lines) => {
    expect(unitsOf(...lines)).toBeUndefined();
  });
});

describe("the edition", () => {
  it.each([
    [TITLE, "department"],
    ["松溪县种苗站2022年单位预算公开说明", "unit"],
    ["松溪县种苗站2022年预算公开说明", undefined],
  ])("%s: %s", (title, edition) => {
    expect(read(title, "我部门为科级、行政单位。").edition).toBe(edition);
  });
});
