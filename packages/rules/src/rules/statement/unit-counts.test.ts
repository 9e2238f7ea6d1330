import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { unitCounts } from "./unit-counts.js";

/** The department's office and so many stations, that many in all; the stations alone. */
const stations = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `某站${index}` }));
const units = (count: number) => ({ department: { units: [{ name: "某局机关" }, ...stations(count - 1)] } });
const beneath = (count: number) => ({ department: { units: stations(count) } });
const covered = (count: number) => ({ performance: { targetCoverage: { units: String(count) } } });
const kinds = "按性质分，行政单位 1 家，参公单位1家，事业单位 2 家，名单如下：";
const item = (label: string, name: string) => ({
  role: "body" as const,
  level: 2,
  label,
  text: `${label}${name}。承担工作。`,
});

describe("unit-counts", () => {
  it.each([
    ["各类之和等于名单", { budget: units(4), statement: [kinds] }],
    ["本部和下属", { budget: units(3), statement: ["编制范围为某局本部以及下属2家预算单位。"] }],
    ["决算", { budget: units(3), statement: ["部门决算包括：某局本级决算、下属2家预算单位决算。"] }],
    ["名单只有下属", { budget: beneath(2), statement: ["编制范围为某局本部以及下属2家预算单位"] }],
    ["没有名单，按各类", { statement: [kinds, "包括本部及下属 三家预算单位。"] }],
    ["有一类没有", { statement: ["二级单位2个，其中行政单位1个，参公单位0个，其他事业单位1个。"] }],
    ["总数和各类", { statement: ["下属二级单位3个，其中行政单位1个，其他事业单位2个。"] }],
    ["机构在一句里", { statement: ["某局设三个内设机构，包括：办公室（党办）、财务科、业务科。"] }],
    [
      "机构逐条列",
      { statement: ["某局设2个内设机构，包括：", item("（一）", "办公室"), item("（二）", "财务科")] },
    ],
    ["和字连着两个机构", { statement: ["设3个内设机构，分别是办公室、财务科和业务科。"] }],
    ["机构名里有和字", { statement: ["设2个内设机构，分别是办公室、水政和水资源科。"] }],
    ["机构名里有顿号", { statement: ["设2个内设机构，为办公室、规划、建设科。"] }],
    ["后面接着说别的", { statement: ["设2个内设机构，包括：办公室、财务科，核定编制9名，下属单位1个。"] }],
    ["不写内设机构", { statement: ["局机关设3个股室：办公室、耕地股、矿产股。"] }],
    ["职能股室", { statement: ["某局下设3个职能股室，分别是办公室、耕地股、矿产股。"] }],
    ["基地也是机构", { statement: ["某所内设办公室、科研科、试验基地3个部门。"] }],
    ["机关和下属", { statement: [kinds, "预算是包括委机关以及下属3家预算单位的综合收支计划。"] }],
    ["即", { statement: ["某局内设3个科室，即：办公室、耕地科、矿产科。"] }],
    ["名单在前的机构", { statement: ["本校内设办公室、总务处、教科室3个机构。"] }],
    ["名单在前", { statement: ["本局内设办公室、财务科、业务科3个科室。"] }],
    ["单位的名单", { statement: ["下属事业单位2个，为某县种苗站、某县防疫中心。"] }],
    ["单位的名单有本级", { statement: ["所属预算单位共有3家，分别是：某局机关、某站和某中心。"] }],
    ["编报范围的单位", { statement: ["纳入编报范围的单位共3个，具体包括：某局本级、某站、某中心。"] }],
    [
      "名单在总数之前",
      {
        budget: units(3),
        statement: ["预算包括某局机关、某站0、某站1预算。纳入预算编制范围的单位共3个。"],
      },
    ],
    ["总数和各类分两句", { statement: ["决算编报的单位共3个。其中：行政单位1个，其他事业单位2个。"] }],
    [
      "两处写下属单位",
      { statement: ["所属事业单位2个，分别是某站、某中心。", "编制范围包括局本级和所属2个事业单位。"] },
    ],
    ["后面是表", { budget: units(3), statement: ["纳入预算编制范围的单位共三个，详细情况见下表："] }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(unitCounts, example).outcome).toBe("passed");
  });

  it("compares the units that two sentences count", () => {
    const statement = ["所属事业单位2个，分别是某站、某中心。", "编制范围包括局本级和所属3个事业单位。"];
    const failed = verdictOn(unitCounts, { statement }).cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([{ message: "本部和下属 3 家单位，另一处写下属单位 2 家，请核对" }]);
  });

  it.each([
    [
      "名单少一家",
      { budget: units(3), statement: [kinds] },
      "按性质分列的单位共 4 家，列出的是 3 家，请核对",
    ],
    [
      "名单在总数之前",
      {
        budget: units(3),
        statement: ["预算包括某局机关、某站0、某站1预算。纳入预算编制范围的单位共5个。"],
      },
      "写编报范围的单位 5 个，列出的是 3 个，请核对",
    ],
    [
      "总数和各类分两句",
      {
        statement: [
          "决算编报的单位共3个。其中：行政单位1个，参照公务员法管理的事业单位0个，其他事业单位3个。",
        ],
      },
      "单位共 3 家，按性质分列的是 4 家，请核对",
    ],
    [
      "下属少一家",
      { budget: units(4), statement: ["本部以及下属2家预算单位"] },
      "本部和下属 2 家单位，列出的是 4 家（含本部），请核对",
    ],
    [
      "各类与总数",
      { statement: ["所属单位4个，其中：行政单位1个，参公单位0个，其他事业单位2个。"] },
      "单位共 4 家，按性质分列的是 3 家，请核对",
    ],
    [
      "编报绩效目标的单位更多",
      { budget: { ...units(2), ...covered(3) }, statement: ["部门预算"] },
      "编报绩效目标的单位有 3 家，列出的是 2 家，请核对",
    ],
    [
      "机构少一个",
      { statement: ["设有3个内设机构，分别为办公室、财务科。"] },
      "写设内设机构 3 个，列出的是 2 个，请核对",
    ],
    [
      "逐条少一个",
      { statement: ["设3个内设机构，包括：", item("（一）", "办公室"), item("（二）", "财务科")] },
      "写设内设机构 3 个，列出的是 2 个，请核对",
    ],
    [
      "逐条少一个，没有写包括",
      { statement: ["设3个内设机构：", item("（一）", "办公室"), item("（二）", "财务科")] },
      "写设内设机构 3 个，列出的是 2 个，请核对",
    ],
    [
      "本级和下属单位的预算",
      {
        statement: [
          "本部门预算包括局本级预算和3个下属事业单位预算，下属单位为：东海市河道管理中心、东海市水文中心。",
        ],
      },
      "写下属单位 3 个，列出的是 2 个，请核对",
    ],
    [
      "名单在前",
      { statement: ["本局内设办公室、财务科4个科室。"] },
      "写设内设机构 4 个，列出的是 2 个，请核对",
    ],
    ...[
      "局机关设4个股室：办公室、财务股。",
      "某局下设4个职能股室，分别是办公室、财务股。",
      "某局内设4个科室，即：办公室、财务科。",
      "本校内设办公室、总务处4个机构。",
    ].map((words): [string, Example, string] => [
      words,
      { statement: [words] },
      "写设内设机构 4 个，列出的是 2 个，请核对",
    ]),
    [
      "单位的名单",
      { statement: ["下属事业单位3个，为某县种苗站、某县防疫中心。"] },
      "写下属单位 3 个，列出的是 2 个，请核对",
    ],
    [
      "数在前",
      { statement: ["部门预算由局机关本级和3个下属事业单位组成，分别为：某县种苗站、某县防疫中心。"] },
      "写下属单位 3 个，列出的是 2 个，请核对",
    ],
    [
      "编报范围的单位",
      { statement: ["纳入编报范围的单位共4个，具体包括：某局本级、某站、某中心。"] },
      "写编报范围的单位 4 个，列出的是 3 个，请核对",
    ],
    [
      "后面是表",
      { budget: units(3), statement: ["纳入预算编制范围的预算单位共4个，详细情况见下表："] },
      "写编报范围的单位 4 个，列出的是 3 个，请核对",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(verdictOn(unitCounts, example).cases).toMatchObject([{ outcome: "failed", message }]);
  });

  it("finds a unit that is listed twice", () => {
    const names = ["某局机关", "某局种苗站", "某局 种苗站"].map((name) => ({ name }));
    const { cases } = verdictOn(unitCounts, { budget: { department: { units: names } } });
    expect(cases).toMatchObject([{ outcome: "failed", message: "所属单位里“某局 种苗站”列了两次，请核对" }]);
  });

  it.each([
    ["没有原文", {}],
    ["没有名单", { statement: ["包括本部以及下属2家预算单位。"] }],
    ["一类写了两次", { budget: units(4), statement: ["行政单位1家，行政单位2家，名单如下："] }],
    ["后面还有别的一类", { statement: ["所属单位3个，其中行政单位1个，参公单位1个，公益一类事业单位1个。"] }],
    ["列的不是名称", { statement: ["下属事业单位2个，均为公益一类事业单位。"] }],
    ["没有写全", { statement: ["设3个内设机构，包括：办公室、财务科等。"] }],
    ["后面没有列", { statement: ["设3个内设机构，包括：", "其他。"] }],
    ["编报绩效目标的单位是一部分", { budget: { ...units(3), ...covered(2) }, statement: ["部门预算"] }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(unitCounts, example).outcome).toBe("skipped");
  });

  it.each([
    ["下属2家机关和1家参公事业单位财政拨款的机关运行经费预算为5万元。", "skipped"],
    ["下属1家机关财政拨款的机关运行经费预算为5万元。", "skipped"],
    ["下属2家机关和3家参公事业单位财政拨款的机关运行经费预算为5万元。", "failed"],
    [
      "行政单位1家，参公单位1家，事业单位2家，分别是：某局。下属1家机关和2家参公事业单位财政拨款的机关运行经费预算为5万元。",
      "failed",
    ],
    [
      "行政单位1家，参公单位2家，事业单位1家，分别是：某局。下属1家机关和2家参公事业单位财政拨款的机关运行经费预算为5万元。",
      "passed",
    ],
    ["行政单位1家，事业单位3家，名单如下：某局。下属2家机关财政拨款的机关运行经费预算为5万元。", "failed"],
  ])("units with operating expenses: %s", (text, outcome) => {
    expect(verdictOn(unitCounts, { budget: units(4), statement: [text] }).outcome).toBe(outcome);
  });
});
