import { toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { readPurpose } from "./purpose.js";

function drafted(text: string) {
  const { parts, subtotals, exhaustive } = readPurpose(text);
  return {
    parts: parts.map(({ name, amount }) => [name, toText(amount.value)]),
    subtotals: subtotals.map(({ amount, from, to }) => [toText(amount.value), from, to]),
    exhaustive,
  };
}

describe("parts that are all", () => {
  it.each([
    [
      "主要用于1.道路修补安排18.84万元；2.绿化安排55万元。",
      [
        ["道路修补", "18.84"],
        ["绿化", "55"],
      ],
    ],
    [
      "用于（1）道路修补10万元；（2）绿化5万元",
      [
        ["道路修补", "10"],
        ["绿化", "5"],
      ],
    ],
    [
      "主要用于道路修补10万元、绿化5万元。",
      [
        ["道路修补", "10"],
        ["绿化", "5"],
      ],
    ],
    [
      "道路修补，所需资金19.6万元；2新建大棚1座，所需资金80万元；3.监测平台113.4万元。",
      [
        ["道路修补", "19.6"],
        ["新建大棚1座", "80"],
        ["监测平台", "113.4"],
      ],
    ],
    [
      "1.过渡费需503.6万元，预计新增人口15人，预计增加预算36万元； 2.租地资金5.1万元。",
      [
        ["过渡费", "503.6"],
        ["预计新增人口15人", "36"],
        ["租地", "5.1"],
      ],
    ],
    [
      "1、保洁员工资150000元；2、工具50000元。",
      [
        ["保洁员工资", "15"],
        ["工具", "5"],
      ],
    ],
    [
      "网格员30人，每人每月500元，共18万元；巷长补贴2万元。",
      [
        ["网格员30人", "18"],
        ["巷长补贴", "2"],
      ],
    ],
    [
      "1.路灯10万元，其中：灯杆6万元、灯头4万元；2.井盖5万元。",
      [
        ["路灯", "10"],
        ["井盖", "5"],
      ],
    ],
    [
      "1.办公费3万；2.补贴7万。",
      [
        ["办公", "3"],
        ["补贴", "7"],
      ],
    ],
  ])("%s", (text, parts) => {
    const draft = drafted(text);
    expect(draft.parts.map(([, amount]) => amount)).toEqual(parts.map(([, amount]) => amount));
    expect(draft).toMatchObject({ subtotals: [], exhaustive: true });
  });

  it("leaves what a bracket adds out of the name of the next", () => {
    const { parts } = readPurpose("道路10万元（每公里5000元）、绿化5万元。");
    expect(parts).toMatchObject([{ name: "道路" }, { name: "绿化" }]);
  });

  it("keeps the names of the parts and the people in them", () => {
    const { parts } = readPurpose("主要用于1.网格员奖励10.5万元；2.离岗巷长53人补助22.2万元。");
    expect(parts).toMatchObject([{ name: "网格员奖励" }, { name: "离岗巷长53人补助", people: "53" }]);
  });
});

describe("totals among the parts", () => {
  it.each([
    [
      "1.奖金10.5万元；9个村称职27.3万元，共计37.8万元；2.补助0.7万元。",
      ["10.5", "27.3", "0.7"],
      [["37.8", 0, 2]],
      true,
    ],
    ["绿化10万元（2023年实际支出8万元）、保洁20万元。", ["10", "20"], [], true],
    ["道路10万元（每公里5000元），绿化5万元（含养护1万元），合计15万元。", ["10", "5"], [["15", 0, 2]], true],
    ["道路10万元，绿化5万元，合计15万元。", ["10", "5"], [["15", 0, 2]], true],
    ["1.道路10万元；2.绿化5万元；合计15万元。", ["10", "5"], [["15", 0, 2]], true],
    [
      "1.甲路4万元、乙路6万元，小计10万元；2.绿化5万元、花坛3万元，小计8万元。",
      ["4", "6", "5", "3"],
      [
        ["10", 0, 2],
        ["8", 2, 4],
      ],
      true,
    ],
    ["1.道路10万元；2.绿化3万元、花坛2万元，共计15万元。", ["10", "3", "2"], [["15", 0, 3]], true],
    ["1.道路10万元；2.绿化3万元、花坛2万元，共计5万元。", ["10", "3", "2"], [["5", 1, 3]], true],
    ["1.道路10万元；2.绿化3万元、花坛2万元，共计6万元。", ["10", "3", "2"], [["6", 1, 3]], true],
    ["道路修补，共计15万元。", ["15"], [], false],
    ["道路修补10万元，共计15万元。", ["10"], [], false],
  ])("%s", (text, parts, subtotals, exhaustive) => {
    const draft = drafted(text);
    expect({ ...draft, parts: draft.parts.map(([, amount]) => amount) }).toEqual({
      parts,
      subtotals,
      exhaustive,
    });
  });
});

describe("parts that are not all, or are no parts", () => {
  it.each([
    ["主要用于道路10万元、绿化5万元等支出。", ["10", "5"]],
    ["1.道路10万元；2.绿化和保洁。", ["10"]],
    ["1.绿化和保洁；2.道路10万元。", ["10"]],
    ["用于社区建设，其中：办公用房6万元、绿化4万元。", ["6", "4"]],
    ["总投资500万元，本年安排100万元。", ["100"]],
    ["合同价80万元，已支付50万元，本年支付30万元。", ["30"]],
    ["共需100万元，其中：道路60万元、绿化40万元。", ["100"]],
    ["道路修补预计10-20万元，绿化5万元。", ["5"]],
    ["设备单价2万元，采购10台共20万元。", ["20"]],
    ["上年结转5万元，本年绿化10万元。", ["10"]],
    ["用于人口5万，保洁10万元。", ["10"]],
    ["用于补助每户最高3万元，绿化10万元。", ["10"]],
    ["用于单项不超过5万元的修缮30万元、绿化10万元。", ["30", "10"]],
    ["用于50万元以上的设备60万元、绿化10万元。", ["60", "10"]],
    ["用于绿化10万元、保洁20万元，较2023年12万元有所增加。", ["10", "20"]],
    ["主要用于边角地征地补偿。", []],
    ["用于2022年社区工作。", []],
    ["保洁15万元", ["15"]],
  ])("%s", (text, amounts) => {
    const draft = drafted(text);
    expect(draft.parts.map(([, amount]) => amount)).toEqual(amounts);
    expect(draft.exhaustive).toBe(false);
  });
});
