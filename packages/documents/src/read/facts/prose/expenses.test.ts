import { describe, expect, it } from "vitest";
import { readLines, under } from "../../../testing/statement.js";

const three = (facts: Readonly<Record<string, unknown>>) => under("/threePublicExpenses", facts);

/** Items as name → amount, in their order. */
function items(facts: Readonly<Record<string, unknown>>, list: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([pointer]) => pointer.startsWith(list) && pointer.endsWith("/name"))
      .map(([pointer, name]) => [name, facts[pointer.replace("/name", "/amount")]]),
  );
}

describe("agency operating expenses", () => {
  it.each([
    "2022年我办机关运行费用预算安排61.2万元。",
    "2022年，我部门机关运行经费共计安排61.2万元，主要用于办公费、水费、电费等日常运行支出。",
    "2022年机关运行经费财政拨款预算61.2万元。",
    "2022年松溪街道办事处下属1家机关和1家参公事业单位财政拨款的机关运行经费预算为61.2万元。",
    "2022年松溪街道办事处下属 1 家机关财政拨款的机关运行经费预算为 61.2 万元。",
    "2022年松溪街道办事处本级机关和1家参照公务员法管理的事业单位财政拨款的机关运行经费预算为61.2万元。",
    "2022年松溪街道办事处下属一家机关和一家执法机构的机关运行经费预算为61.2万元。",
    "2022年松溪街道办事处本级等3家单位的机关运行经费财政拨款预算61.2万元。",
    "2022年，松溪街道办事处本级及下属2家行政单位、1家参公管理事业单位的机关运行经费财政拨款预算61.2万元。",
    "2022年松溪街道办事处本级、执法队等3家行政单位和文化站、养老服务站等2家参照公务员法管理的事业单位的机关运行经费财政拨款预算61.2万元。",
    "2022年行政运行经费（公用经费）61.2万元。",
    "2022年机关运行费预算数为612000元。",
    "2022年，安排61.2万元。",
  ])("%s", (sentence) => {
    expect(readLines("运行", sentence)).toEqual({
      facts: { "/agencyOperatingExpenses/total": "61.2" },
      unclaimed: [],
    });
  });

  describe("items", () => {
    const listed = { 办公费: "4.5", 水费: "2.4", 公务用车运行维护费: "9", 其他: "0.3" };
    it.each([
      [
        "2022年机关运行经费16.2万元。其中：办公费4.5万元、水费2.4万元、公务用车运行维护费9万元、其他0.3万元。",
      ],
      ["2022年机关运行经费16.2万元，其中办公费4.5万元，水费2.4万元，公务用车运行维护费9万元，其他0.3万元。"],
      ["机关运行经费16.2万元，包括：办公费4.5万元；水费2.4万元；公务用车运行维护费9万元；其他0.3万元。"],
      ["机关运行经费16.2万元，主要用于办公费4.5万元、水费2.4万元、公务用车运行维护费9万元和其他0.3万元。"],
      ["机关运行经费16.2万元（办公费4.5万元、水费2.4万元、公务用车运行维护费9万元、其他0.3万元）。"],
      [
        "机关运行经费16.2万元，其中：（1）办公费4.5万元；（2）水费2.4万元；（3）公务用车运行维护费9万元；（4）其他0.3万元。",
      ],
      [
        "机关运行经费合计16.2万元。",
        "1.办公费：4.5万元",
        "2.水费：2.4万元",
        "3、公务用车运行维护费9万元",
        "4．其他 0.3 万元",
      ],
      ["机关运行经费162000元，其中：办公费45000元，水费24000元，公务用车运行维护费90000元，其他3000元。"],
    ])("%s", (...lines) => {
      const { facts, unclaimed } = readLines("运行", ...lines);
      expect(items(facts, "/agencyOperatingExpenses/items")).toEqual(listed);
      expect(facts["/agencyOperatingExpenses/total"]).toBe("16.2");
      expect(facts).not.toHaveProperty("/agencyOperatingExpenses/itemsExhaustive");
      expect(unclaimed).toEqual([]);
    });

    it.each([
      [
        "ends in 等",
        "机关运行经费61.2万元，其中：办公费4.5万元、水费2.4万元等。",
        { 办公费: "4.5", 水费: "2.4" },
        0,
      ],
      [
        "names items together",
        "机关运行经费61.2万元，其中：办公费4.5万元、水费、电费20.4万元。",
        { 办公费: "4.5", "水费、电费": "20.4" },
        0,
      ],
      [
        "has a rate in it",
        "机关运行经费61.2万元，其中：办公费4.5万元、在职人员每人每年1.2万元。",
        { 办公费: "4.5" },
        1,
      ],
      [
        "has remarks",
        "机关运行经费61.2万元，其中：维修（护）费0.5万元、办公费（含印刷）60.7万元。",
        { "维修（护）费": "0.5", "办公费（含印刷）": "60.7" },
        0,
      ],
      [
        "stands behind what the whole is a share of",
        "机关运行经费6.9万元，占基本支出60万元的11.5%，其中：办公费4.5万元、水费2.4万元。",
        { 办公费: "4.5", 水费: "2.4" },
        1,
      ],
      [
        "stands behind the units that spend it",
        "机关运行经费6.9万元，其中：局机关4万元，水利站（含分站）2.9万元。主要用于办公费4.5万元、水费2.4万元。",
        { 办公费: "4.5", 水费: "2.4" },
        2,
      ],
      [
        "has items that end like units",
        "机关运行经费6.9万元，其中：工会2.9万元、离退休干部1万元、信息平台3万元。",
        { 工会: "2.9", 离退休干部: "1", 信息平台: "3" },
        0,
      ],
      [
        "goes into an item",
        "机关运行经费61.2万元，其中：公务用车运行费9万元（燃料费5万元、保险费4万元）、办公费52.2万元。",
        { 公务用车运行费: "9", 办公费: "52.2" },
        2,
      ],
    ])("a list that %s", (_, sentence, expected, left) => {
      const { facts, unclaimed } = readLines("运行", sentence);
      expect(items(facts, "/agencyOperatingExpenses/items")).toEqual(expected);
      expect(unclaimed).toHaveLength(left);
    });

    it.each([
      ["机关运行经费61.2万元，其中：办公费4.5万元、水费2.4万元等。", true],
      ["机关运行经费61.2万元，其中：办公费4.5万元、在职人员每人每年1.2万元。", true],
      ["机关运行经费6.9万元，其中：办公费4.5万元、水费2.4万元。", false],
    ])("%s is open: %s", (sentence, isOpen) => {
      const { facts } = readLines("运行", sentence);
      expect(facts["/agencyOperatingExpenses/itemsExhaustive"]).toBe(isOpen ? false : undefined);
    });
  });

  it.each([
    "我单位为事业单位，无机关运行经费。日常公用经费61.2万元，其中办公费4.5万元。",
    "人均办公经费1.2万元，办公费标准2万元。",
  ])("%s states none", (sentence) => {
    expect(readLines("运行", sentence).facts).toEqual({});
  });
});

describe("the three public expenses", () => {
  const all = three({
    total: "11",
    "overseasVisits/amount": "0",
    "officialVehicles/amount": "9",
    "vehiclePurchase/amount": "0",
    "vehicleOperation/amount": "9",
    "officialReceptions/amount": "2",
  });
  it.each([
    // headings
    [
      "2022年我部门“三公”经费预算安排11万元。具体情况如下：",
      "（一）公务用车购置及运行费，共计安排9万元。",
      "1.公务用车购置安排0万元。",
      "2.公务用车运行维护经费共计安排9万元。",
      "（二）公务接待费安排2万元。",
      "（三）因公出国（境）费安排0万元。",
    ],
    [
      "“三公”经费2022年预算总额为11万元。其中：",
      "1、因公出国（境）费用：0万元。",
      "2、公务接待费：2万元。",
      "3、公务用车费：9万元。其中：购置费0万元；运行维护费9万元。",
    ],
    [
      "2022年三公经费预算11万元。",
      "（一）因公出国（境）费",
      "2022年预算安排0万元。",
      "（二）公务接待费",
      "2022年预算安排2万元，主要用于上级检查。",
      "（三）公务用车购置及运行维护费",
      "2022年安排9万元，其中：公务用车购置0万元，公务用车运行维护费9万元。",
    ],
    // one sentence
    [
      "2022年“三公”经费财政拨款预算数11万元，其中：因公出国（境）经费0万元，公务接待费2万元，公务用车购置及运行维护费9万元（其中：公务用车购置费0万元，公务用车运行维护费9万元）。",
    ],
    ...["2022年，我镇通过财政拨款安排的“三公”经费预算为", "2022年用财政拨款开支的“三公”经费预算总额为"].map(
      (lead) => [
        `${lead}11万元，其中：因公出国（境）费0万元，公务接待费2万元，公务用车购置及运行维护费9万元（其中：公务用车购置费0万元，公务用车运行维护费9万元）。`,
      ],
    ),
    [
      "2022年，我部门财政拨款“三公”经费预算控制数11万元。其中：因公出国（境）费0万元；公务用车购置及运维费9万元（购置费0万元，运维费9万元）；公务接待费2万元。",
    ],
    [
      '2022年"三公"经费支出预算共计11万元，包括因公出国(境)费0万元、公务接待费2万元、公务用车购置和运行费9万元，其中购置费0万元、运行维护费9万元。',
    ],
    [
      "2022年“三公经费”预算合计110000元，其中：因公出国（境）费0元，公务接待费20000元，公务车购置及运行费90000元。公务车购置费0元、公务车运行费90000元。",
    ],
    [
      "“三公”经费11万元：因公出国（境）费、公务用车购置费均为0万元，公务用车运行费、公务接待费分别为9万元、2万元。公务用车购置及运行费9万元。",
    ],
  ])("%s", (...lines) => {
    expect(readLines("三公", ...lines)).toEqual({ facts: all, unclaimed: [] });
  });

  it("meetings and training beside them", () => {
    const { facts } = readLines(
      "三公",
      "“三公”经费11.3万元。",
      "（一）公务接待费11万元。",
      "（二）会议费安排0.3万元。",
      "（三）培训费0.2万元。",
    );
    expect(items(facts, "/threePublicExpenses/otherItems")).toEqual({ 会议费: "0.3", 培训费: "0.2" });
  });

  it("meetings and training stated on their own", () => {
    const { facts, unclaimed } = readLines(
      "三公",
      "2022年“三公”经费11万元。",
      "2022年本部门一般公共预算安排的会议费预算支出2万元，与上年持平。",
      "2022年本部门一般公共预算安排的培训费预算支出3万元，比上年预算增加1万元。",
    );
    expect(unclaimed).toEqual([]);
    expect(facts).toEqual({
      ...three({ total: "11" }),
      "/meetings/amount": "2",
      "/meetings/change/direction": "unchanged",
      "/training/amount": "3",
      "/training/change/direction": "increase",
      "/training/change/amount": "1",
    });
  });

  it("meetings and training stated on their own behind the announced list of the three", () => {
    const { facts, unclaimed } = readLines(
      "三公",
      "2022年“三公”经费支出预算11万元，其中，公务接待费支出11万元，占“三公”经费的100%。具体情况如下：",
      "1.公务接待费预算支出11万元，与上年持平。",
      "2022年本部门一般公共预算安排的会议费支出预算2万元，与上年预算相同。2022年本部门一般公共预算安排的培训费支出预算3万元，比上年预算增加1万元。",
    );
    expect(unclaimed).toEqual([]);
    expect(facts).toMatchObject({
      "/meetings/amount": "2",
      "/meetings/change/direction": "unchanged",
      "/training/amount": "3",
      "/training/change/amount": "1",
    });
    expect(items(facts, "/threePublicExpenses/otherItems")).toEqual({});
  });

  it.each([
    "项目支出9万元，其中：2022年会议费预算5万元。",
    "2022年“三公”经费9万元，其中：2022年会议费预算5万元。",
    "商品和服务支出9万元，其中会议费5万元。",
    "办公用品会议费预算5万元。",
  ])("meetings that are a part of something are not all meetings: %s", (line) => {
    expect(Object.keys(readLines("收支", line).facts).filter((key) => key.startsWith("/meetings"))).toEqual(
      [],
    );
  });

  it("nor are meetings that an unknown whole holds, in the section of the three", () => {
    const { facts } = readLines("三公", "其中：2022年会议费预算5万元。");
    expect(Object.keys(facts).filter((key) => key.startsWith("/meetings"))).toEqual([]);
  });

  it.each([
    [
      "公务接待费2万元，人均100元。国内接待费1.5万元，外事接待费0.5万元。",
      {
        "officialReceptions/amount": "2",
        "domesticReceptions/amount": "1.5",
        "receptionsAbroad/amount": "0.5",
      },
      1,
    ],
    ["公务用车运行费9万元，每辆车3万元，单车运行费3万元/辆。", { "vehicleOperation/amount": "9" }, 2],
    [
      "公务用车运行维护费9万元，主要用于车辆燃料费3万元、维修费4万元、保险费2万元。",
      { "vehicleOperation/amount": "9" },
      3,
    ],
    ["公务接待费、会议费合计2.3万元。", {}, 1],
    ["2022年购置公务用车1辆，18万元/辆。", {}, 1],
    ["2021年公务接待费决算数1.8万元。", {}, 1],
  ])("%s", (sentence, facts, left) => {
    const reading = readLines("三公", "“三公”经费11万元。", sentence);
    expect(reading.facts).toEqual(three({ total: "11", ...facts }));
    expect(reading.unclaimed).toHaveLength(left);
  });

  it("a sentence of another subject is that subject's", () => {
    expect(readLines("三公", "“三公”经费11万元。机关运行经费61.2万元。").facts).toEqual({
      "/threePublicExpenses/total": "11",
      "/agencyOperatingExpenses/total": "61.2",
    });
  });
});

describe("procurement", () => {
  const all = under("/procurement", { total: "45", goods: "10", works: "0", services: "35" });
  it.each([
    "2022年政府采购预算总额45万元，其中：货物10万元、工程0万元、服务35万元。",
    "2022年本部门政府采购预算45万元，其中：政府采购货物预算10万元、政府采购工程预算0万元、政府采购服务预算35万元。",
    "2022年我单位政府采购金额共45万元，其中，货物类采购预算10万元；工程类采购预算0万元；服务类采购预算35万元。",
    "政府采购项目纳入2022年部门预算共计45万元，其中：货物采购10万元、服务采购35万元、工程采购0万元。",
    "我部门安排政府采购预算45万元（货物类10万元，工程类0万元，服务类35万元）。",
  ])("%s", (sentence) => {
    expect(readLines("采购", sentence)).toEqual({ facts: all, unclaimed: [] });
  });

  it("by mode, by source of money and by kind, with its change", () => {
    const lines = [
      "2022年政府采购预算45万元，比上年增加5万元。其中：集中采购预算30万元，占政府采购预算的66.67%。分散采购15万元。",
      "按采购资金来源划分，一般公共预算拨款40万元，财政专户管理的资金安排0万元，单位资金安排5万元。",
      "按采购项目类型，分为货物类采购、工程类采购和服务类采购三种。其中：货物类采购10万元；工程类采购0万元；服务类采购35万元。",
    ];
    expect(readLines("采购", ...lines)).toEqual({
      facts: {
        ...all,
        ...under("/procurement", {
          centralized: "30",
          decentralized: "15",
          "fundingSources/generalPublicBudgetAppropriation": "40",
          "fundingSources/specialFiscalAccountFunds": "0",
          "fundingSources/unitOwnFunds": "5",
          "change/direction": "increase",
          "change/amount": "5",
        }),
      },
      unclaimed: [],
    });
  });

  it.each([
    [
      "政府采购预算45万元，其中：货物45万元（财政拨款40万元、单位资金5万元）。",
      { total: "45", goods: "45" },
      2,
    ],
    ["政府采购预算45万元，其中：货物45万元，其中财政拨款40万元。", { total: "45", goods: "45" }, 1],
    ["政府采购预算45万元。本年其他收入5万元。", { total: "45" }, 1],
  ])("who pays for a part of it, or something else, is no source of the whole: %s", (line, facts, left) => {
    const reading = readLines("采购", line);
    expect(reading.facts).toEqual(under("/procurement", facts));
    expect(reading.unclaimed).toHaveLength(left);
  });

  it("what is set aside for small firms, and goods by name, are no kinds of it", () => {
    const { facts, unclaimed } = readLines(
      "采购",
      "政府采购预算45万元，其中：办公设备10万元，面向中小企业预留项目预算20万元。",
    );
    expect(facts).toEqual({ "/procurement/total": "45", "/procurement/reservedForSmallAndMedium": "20" });
    expect(unclaimed).toEqual(["10万元"]);
  });

  it.each(["2022年我单位无政府采购预算。", "本年未安排政府采购项目。", "我街道政府采购没有预算。"])(
    "%s declares none",
    (sentence) => {
      expect(readLines("采购", sentence).facts).toEqual({ "/procurement/declaredNone": true });
    },
  );
});

describe("a sentence that goes on in the next paragraph", () => {
  it.each([
    [
      "its rest is no title",
      "采购",
      ["增加的主要原因：一是固", "定资产政府采购增多。按资金来源划分，单位", "资金安排26万元。"],
      {},
    ],
    [
      "its rest is of no title above",
      "运行",
      ["（一）机关运行经费安排情况说明。", "另有6个事业单位，事业运行", "经费总预算安排26万元。"],
      {},
    ],
  ] as const)("%s", (_, section, lines, facts) => {
    expect(readLines(section, ...lines)).toEqual({ facts, unclaimed: ["26万元"] });
  });
});

describe("agency expenses of another year or another body", () => {
  it.each<[string, Readonly<Record<string, unknown>>, number]>([
    ["截至2021年12月底，机关运行经费支出28万元，完成预算的93%。", {}, 1],
    ["2021年机关运行经费支出28万元。", {}, 1],
    ["2021年机关运行经费30万元，2022年为35万元。", { total: "35", "change/baseAmount": "30" }, 0],
    ["机关运行经费2021年30万元，2022年35万元。", { total: "35", "change/baseAmount": "30" }, 0],
    ["其中，办机关2022年机关运行经费预算20万元，执法队机关运行经费预算15万元。", {}, 2],
    ["2021年政府采购支出20万元。", {}, 1],
    // a slip in the year is for a rule to see
    ["2021年机关运行经费支出预算28万元。", { total: "28" }, 0],
  ])("%s", (line, expected, left) => {
    const { facts, unclaimed } = readLines("运行", line);
    expect(facts).toMatchObject(under("/agencyOperatingExpenses", expected));
    if (!("total" in expected)) expect(facts).toEqual({});
    expect(unclaimed).toHaveLength(left);
  });
});

describe("procurement of all units together", () => {
  it.each([
    "2022年部门所属各单位政府采购总额35万元，其中：政府采购货物预算15万元、政府采购服务预算20万元。",
    "2022 年编报政府采购预算 35 万元。其中：货物类 15 万元、服务类 20 万元。",
  ])("%s", (line) => {
    const { facts } = readLines("采购", line);
    expect(facts).toMatchObject(under("/procurement", { total: "35", goods: "15", services: "20" }));
  });
});

describe("who pays", () => {
  it("says nothing of the amount", () => {
    const { facts } = readLines("三公", "2022年财政预算拨款安排“三公”经费共计12.3万元。");
    expect(facts).toEqual(under("/threePublicExpenses", { total: "12.3" }));
  });
});

describe("a title in a paragraph of its own, with a full stop", () => {
  it("opens its subject", () => {
    const { facts } = readLines(
      undefined,
      "（一）机关运行经费情况说明。",
      "2022年安排61.2万元。",
      "（二）政府采购情况说明。",
      "2022年安排35万元，其中：货物35万元。",
    );
    expect(facts).toMatchObject({ "/agencyOperatingExpenses/total": "61.2", "/procurement/total": "35" });
  });
});

describe("a name that no term knows", () => {
  it("is not a further item if it means one of the three", () => {
    const { facts, unclaimed } = readLines(
      "三公",
      "“三公”经费12万元，其中：公务接待费2万元，公务出行用车保障费10万元。",
    );
    expect(Object.keys(facts).filter((pointer) => pointer.includes("otherItems"))).toEqual([]);
    expect(unclaimed).toEqual(["10万元"]);
  });
});

describe("an expense that a heading names", () => {
  it("has the budget of the sentence behind it", () => {
    expect(
      readLines(
        "三公",
        "（一）因公出国费用。2022年预算支出为0万元，本年度无人出国。",
        "（二）公务接待费。2022年预算支出2.4万元，比2021年预算减少0.6万元，下降20%。",
      ),
    ).toEqual({
      facts: three({
        "overseasVisits/amount": "0",
        "officialReceptions/amount": "2.4",
        "officialReceptions/change/baseYear": 2021,
        "officialReceptions/change/direction": "decrease",
        "officialReceptions/change/amount": "0.6",
        "officialReceptions/change/percentage": "20",
      }),
      unclaimed: [],
    });
  });

  it("is not of an amount whose own name no term knows", () => {
    const { facts } = readLines(
      "三公",
      "2022年“三公”经费情况：公务车船开支2022年预算5万元，2021年预算6万元，对比减少1万元，减少率16.67%。",
    );
    expect(facts).toEqual({});
  });

  it.each([
    "公务用车运行维护费及公务用车购置费6万元。",
    "公务用车购置及运行费6万元（公务用车购置费0万元；公务用车运行维护费6万元。）",
  ])("%s", (sentence) => {
    const { facts, unclaimed } = readLines("三公", sentence);
    expect(facts["/threePublicExpenses/officialVehicles/amount"]).toBe("6");
    expect(unclaimed).toEqual([]);
  });
});

it("what an amount was changed to is no item by that name", () => {
  const { facts } = readLines("运行", "年初机关运行经费预算30万元，调整后40万元。");
  expect(facts).toEqual(under("/agencyOperatingExpenses", { total: "30" }));
});

describe("a name of the running costs that may be that of all vehicles", () => {
  const readWords = (words: string) =>
    readLines("三公", `2022年“三公”经费12万元，其中：公务接待费2万元；${words}`);
  it.each([
    "公务用车及运行维护费9万元，比上年减少1万元；公务用车购置费1万元。",
    "公务用车购置费1万元；公务用车及运行维护费9万元，比上年减少1万元。",
  ])("is theirs beside the purchase as an equal: %s", (words) => {
    expect(readWords(words)).toEqual({
      facts: three({
        total: "12",
        "officialReceptions/amount": "2",
        "vehicleOperation/amount": "9",
        "vehicleOperation/change/direction": "decrease",
        "vehicleOperation/change/amount": "1",
        "vehiclePurchase/amount": "1",
      }),
      unclaimed: [],
    });
  });

  it.each([
    ["公务用车及运行维护费10万元，其中公务用车购置费1万元。", {}],
    ["公务用车及运行维护费10万元（公务用车购置费1万元）。", {}],
    [
      "公务用车及运行维护费10万元；公务用车购置费1万元；公务用车运行费9万元。",
      { "vehicleOperation/amount": "9" },
    ],
  ])("is all vehicles' elsewhere: %s", (words, more) => {
    expect(readWords(words).facts).toEqual(
      three({
        total: "12",
        "officialReceptions/amount": "2",
        "officialVehicles/amount": "10",
        "vehiclePurchase/amount": "1",
        ...more,
      }),
    );
  });
});

describe("expenses that other money pays", () => {
  it.each([
    "医院公务用车运行维护费68.5万元、公务接待费4.5万元均由事业收入列支。",
    "单位自有资金另安排公务用车运行维护费68.5万元、公务接待费4.5万元，不纳入“三公”经费统计口径。",
    "此外，用事业收入安排公务接待费4.5万元。",
    "我院公务用车运行维护费68.5万元从医疗收入中开支，不属于财政拨款“三公”经费。",
  ])("are none of the appropriation: %s", (sentence) => {
    const { facts } = readLines("三公", `2022年一般公共预算“三公”经费预算为0万元，与2021年持平。${sentence}`);
    expect(facts).toEqual(three({ total: "0", "change/direction": "unchanged", "change/baseYear": 2021 }));
  });

  it.each([
    ["公务接待费4.5万元，由财政拨款和事业收入安排。", { "officialReceptions/amount": "4.5" }],
    ["“三公”经费4.5万元，全部为公务接待费4.5万元。", { total: "4.5", "officialReceptions/amount": "4.5" }],
  ])("are told apart from what the treasury pays: %s", (sentence, expected) => {
    expect(readLines("三公", sentence).facts).toMatchObject(three(expected));
  });
});
