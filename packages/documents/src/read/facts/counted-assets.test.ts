import { describe, expect, it } from "vitest";
import { readLines, under } from "../../testing/statement.js";

const assets = (facts: Record<string, unknown>) => under("/stateAssets", facts);

describe("large equipment, by the price from which it is large", () => {
  it.each<[string, Record<string, unknown>]>([
    [
      "单价80万元（含）以上设备（不含车辆）2台（套）。",
      {
        "largeEquipment/0/name": "设备",
        "largeEquipment/0/unitPriceFrom": "80",
        "largeEquipment/0/quantity": "2",
      },
    ],
    [
      "单位价值50万元以上通用设备0台（套），单位价值100万元及以上专用设备3台。",
      {
        "largeEquipment/0/name": "通用设备",
        "largeEquipment/0/unitPriceFrom": "50",
        "largeEquipment/0/quantity": "0",
        "largeEquipment/1/name": "专用设备",
        "largeEquipment/1/unitPriceFrom": "100",
        "largeEquipment/1/quantity": "3",
      },
    ],
    [
      "单台（件）价格在500,000元以上的大型设备４套。",
      {
        "largeEquipment/0/name": "大型设备",
        "largeEquipment/0/unitPriceFrom": "50",
        "largeEquipment/0/quantity": "4",
      },
    ],
    [
      "没有单价80万元以上的专用设备。",
      { "largeEquipment/0/name": "专用设备", "largeEquipment/0/unitPriceFrom": "80" },
    ],
  ])("%s", (sentence, facts) => {
    expect(readLines("资产", sentence)).toEqual({ facts: assets(facts), unclaimed: [] });
  });

  it("that is to be bought is apart from what there is", () => {
    const { facts, unclaimed } = readLines(
      "资产",
      "截至上年末，共有单价80万元以上设备2台；2022年计划购置单价80万元以上设备1台。",
    );
    expect(facts).toMatchObject(
      assets({ "largeEquipment/0/quantity": "2", "acquisition/largeEquipment/0/quantity": "1" }),
    );
    expect(unclaimed).toEqual([]);
  });

  it("a price other than a threshold stays unclaimed", () => {
    expect(readLines("资产", "拟购置设备，单价为80万元。").unclaimed).toEqual(["80万元"]);
  });
});

describe("vehicles counted in the section on the three public expenses", () => {
  const spent = "公务用车购置及运行维护费9万元。";
  const held = "购置公务用车0辆，公务用车保有量6辆，其中：机要通信用车2辆，执法执勤用车4辆。";
  const six = assets({
    "vehicles/total": "6",
    "vehicles/uses/0/name": "机要通信用车",
    "vehicles/uses/0/quantity": "2",
    "vehicles/uses/1/name": "执法执勤用车",
    "vehicles/uses/1/quantity": "4",
  });

  it.each(["现有", "实有", "共有"])("are those that there are: %s", (words) => {
    const sentence = `单位${words}公务用车6辆，其中：应急保障用车4辆、其他用车2辆。`;
    expect(readLines("三公", spent + sentence).facts).toMatchObject(assets({ "vehicles/total": "6" }));
  });

  it("are those held", () => {
    expect(readLines("三公", spent + held).facts).toMatchObject(six);
  });

  it.each([
    ["what is spent on them", "公务用车运行维护费9万元，用于6辆公务用车的燃料费。"],
    ["a number alone", "公务用车保有量6辆。"],
    ["what is bought", "现有计划购置公务用车6辆，其中越野车6辆。"],
  ])("are none by %s", (_, sentence) => {
    expect(Object.keys(readLines("三公", spent + sentence).facts).join()).not.toContain("vehicles/total");
  });

  it("are not taken where the section on assets tells of them", () => {
    const lines = [spent + held, "五、国有资产占用情况", "截至上年末，共有车辆8辆。"];
    expect(readLines("三公", ...lines).facts).toMatchObject(assets({ "vehicles/total": "8" }));
  });
});

describe("vehicles", () => {
  it.each<[string, Record<string, unknown>]>([
    [
      "共有车辆5辆，其中：机要通信用车1辆、执法执勤用车3辆、其他用车1辆；单价很高的设备没有。",
      {
        "vehicles/total": "5",
        "vehicles/uses/0/name": "机要通信用车",
        "vehicles/uses/0/quantity": "1",
        "vehicles/uses/1/name": "执法执勤用车",
        "vehicles/uses/1/quantity": "3",
        "vehicles/uses/2/name": "其他用车",
        "vehicles/uses/2/quantity": "1",
      },
    ],
    [
      "共有车辆5辆，其中，执法执勤用车3辆，其他用车2辆，其他用车主要是业务用车2辆。",
      {
        "vehicles/total": "5",
        "vehicles/uses/0/name": "执法执勤用车",
        "vehicles/uses/0/quantity": "3",
        "vehicles/uses/1/name": "其他用车",
        "vehicles/uses/1/quantity": "2",
      },
    ],
    ...[
      "共有车辆5辆，其中：执法执勤用车3辆（其中：新能源车1辆、燃油车2辆）、其他用车2辆。",
      "共有车辆5辆（其中：执法执勤用车3辆（含租赁用车1辆）、其他用车2辆），另有租用车辆1辆。",
      "共有车辆5辆，其中：执法执勤用车3辆、其他用车2辆，其中通勤用车1辆、后勤用车1辆。",
      "共有车辆5辆，其中：执法执勤用车3辆、其他用车2辆，含通勤用车1辆。",
      "共有车辆5辆，其中：执法执勤用车3辆、其他用车2辆，按单位分，局机关用车4辆、下属单位用车1辆。",
    ].map((sentence): [string, Record<string, unknown>] => [
      sentence,
      {
        "vehicles/total": "5",
        "vehicles/uses/0/name": "执法执勤用车",
        "vehicles/uses/0/quantity": "3",
        "vehicles/uses/1/name": "其他用车",
        "vehicles/uses/1/quantity": "2",
      },
    ]),
    [
      "共有车辆3辆，其中：主要负责人用车1辆、其他用车2辆。",
      {
        "vehicles/total": "3",
        "vehicles/uses/0/name": "主要负责人用车",
        "vehicles/uses/0/quantity": "1",
        "vehicles/uses/1/name": "其他用车",
        "vehicles/uses/1/quantity": "2",
      },
    ],
    [
      "共有车辆7辆，其中：应急保障用车2辆、其他按照国家有关规定配备的公务用车5辆，按单位分，局机关用车4辆。",
      {
        "vehicles/total": "7",
        "vehicles/uses/0/name": "应急保障用车",
        "vehicles/uses/0/quantity": "2",
        "vehicles/uses/1/name": "其他按照国家有关规定配备的公务用车",
        "vehicles/uses/1/quantity": "5",
      },
    ],
    [
      "共有车辆4辆，其中：机要通信用车1辆、其他按规定配备的公务用车3辆。",
      {
        "vehicles/total": "4",
        "vehicles/uses/0/name": "机要通信用车",
        "vehicles/uses/0/quantity": "1",
        "vehicles/uses/1/name": "其他按规定配备的公务用车",
        "vehicles/uses/1/quantity": "3",
      },
    ],
    ...[
      "共有车辆6辆，其中：执法执勤用车（警车）2辆、特种专业技术用车（含救护车、洒水车）3辆、其他用车（主要是清扫车）1辆。",
      "共有车辆6辆（其中：执法执勤用车（警车）2辆、特种专业技术用车（救护车） 3辆、其他用车1辆）。",
    ].map((sentence): [string, Record<string, unknown>] => [
      sentence,
      {
        "vehicles/total": "6",
        "vehicles/uses/0/name": "执法执勤用车",
        "vehicles/uses/0/quantity": "2",
        "vehicles/uses/1/name": "特种专业技术用车",
        "vehicles/uses/1/quantity": "3",
        "vehicles/uses/2/name": "其他用车",
        "vehicles/uses/2/quantity": "1",
      },
    ]),
    [
      "共有车辆3辆，其中：副部（省）级以上领导用车1辆、其他用车2辆。",
      {
        "vehicles/total": "3",
        "vehicles/uses/0/name": "副部（省）级以上领导用车",
        "vehicles/uses/0/quantity": "1",
        "vehicles/uses/1/name": "其他用车",
        "vehicles/uses/1/quantity": "2",
      },
    ],
    [
      "共有车辆7辆，其中：轿车3辆，越野车4辆。",
      {
        "vehicles/total": "7",
        "vehicles/uses/0/name": "轿车",
        "vehicles/uses/0/quantity": "3",
        "vehicles/uses/1/name": "越野车",
        "vehicles/uses/1/quantity": "4",
      },
    ],
    ["共有公务用车6辆、特种车辆9辆（洒水车5辆、扫路车4辆），合计15辆。", { "vehicles/total": "15" }],
    ["我办公务用车保有量为5辆。", { "vehicles/total": "5" }],
    ["截至上年末，车辆共计 5 台。", { "vehicles/total": "5" }],
  ])("%s", (sentence, facts) => {
    expect(readLines("资产", sentence).facts).toEqual(assets(facts));
  });

  it("to be bought are apart", () => {
    const { facts } = readLines("资产", "2022年拟购置车辆2辆，其中：应急保障用车2辆。");
    expect(facts).toMatchObject(
      assets({
        "acquisition/vehicles/total": "2",
        "acquisition/vehicles/uses/0/name": "应急保障用车",
        "acquisition/vehicles/uses/0/quantity": "2",
      }),
    );
    expect(facts).not.toHaveProperty("/stateAssets/vehicles/total");
  });

  it("to be bought, behind the list of those held, are not uses of that list", () => {
    const { facts } = readLines(
      "资产",
      "共有车辆5辆，其中：执法执勤用车3辆（含电动车1辆），其他用车2辆，2022年拟购置执法用车1辆。",
    );
    expect(facts).not.toHaveProperty("/stateAssets/vehicles/uses/2/name");
  });

  it("in a paragraph that names the assets are theirs, whatever its section", () => {
    const { facts } = readLines(
      undefined,
      "国有资产占用及新增资产配置情况：共有公务用车3辆，其中，执法执勤用车3辆。",
    );
    expect(facts).toEqual(
      assets({
        "vehicles/total": "3",
        "vehicles/uses/0/name": "执法执勤用车",
        "vehicles/uses/0/quantity": "3",
      }),
    );
  });

  it.each([
    "截至2021年12月31日，我院共有车辆3辆，其中：执法执勤用车3辆。",
    "截止2021年末，本单位共有公务用车3辆，其中执法执勤用车3辆。",
    "截至上年底，本部门拥有车辆3辆，其中：执法执勤用车3辆。",
  ])("counted as of a day are those held, in any section: %s", (sentence) => {
    expect(readLines(undefined, sentence).facts).toEqual(
      assets({
        "vehicles/total": "3",
        "vehicles/uses/0/name": "执法执勤用车",
        "vehicles/uses/0/quantity": "3",
      }),
    );
  });

  it("elsewhere are no assets", () => {
    expect(readLines("三公", "公务用车保有量5辆。").facts).toEqual({});
  });
});
