import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { foreignPlace } from "./foreign-place.js";

const OWN = ["东海市河口区水务局收入预算100万元。", "河口区水务局共有车辆3辆。"];
const of = (more: object, ...statement: string[]): Example => ({
  budget: { department: { name: "东海市河口区水务局" }, ...more } as never,
  statement: [...OWN, ...statement],
});
const units = (...names: string[]) => ({
  department: { name: "东海市河口区水务局", units: names.map((name) => ({ name })) },
});
const named = (own: string, ...names: string[]): Example => ({
  budget: { department: { name: own, units: names.map((name) => ({ name })) } } as never,
  statement: [`${own}收入预算100万元。`, `${own}共有车辆3辆。`, ...names],
});
const county = (...names: string[]) => named("青山县教育局", ...names);
const city = (...names: string[]) => named("江州市公安局", ...names);
const street = (text: string): Example => ({
  budget: { department: { name: "东海市河口区人民政府临江街道办事处" } },
  statement: ["河口区临江街道收入预算100万元。", "临江街道共有车辆3辆。", text],
});

describe("foreign-place", () => {
  it.each<[string, Example]>([
    ["本区的单位", of(units("河口区水务局本部", "东海市河口区河道管理所"))],
    ["不写区的单位", of(units("河道管理所", "城区排水中心"))],
    ["本区的地点", of({}, "项目位于河口区滨江路。")],
    ["园区不是区", of({}, "项目位于高新技术产业开发区。", "建设单位为工业园区管理委员会。")],
    ["不是行政区", of({}, "项目位于棚户区。", "泵站位于蓄洪区。", "食堂位于生活区。", "机房位于办公区。")],
    ["对口支援的地点", of({}, "对口支援项目位于山前区。")],
    ["别的区另有说明", of({}, "管线位于山前区，由山前区与本区共建。")],
    ["本县的单位", county("青山县教育局本级", "青山县第一中学", "县教师进修学校", "全县青少年活动中心")],
    ["不是市名", county("城市书房管理中心", "超市监管所", "青山县市场监管所")],
    ["本街道", street("本工程建设单位临江街道办事处负责。")],
    ["全称", street("建设单位：东海市河口区人民政府临江街道办事处")],
  ])("says nothing of: %s", (_, example) => {
    expect(verdictOn(foreignPlace, example).outcome).not.toBe("failed");
  });

  it.each<[string, Example, string]>([
    ["别县的单位", county("青山县教育局本级", "白泉县职业教育中心", "青山县第一中学"), "白泉县"],
    ["别市的单位", city("江州市公安局本级", "澄湖市公安局交警支队"), "澄湖市"],
    ["单位", of(units("河口区水务局本部", "山前区河道管理所"), "2.山前区河道管理所"), "山前区"],
    [
      "实施主体",
      of(
        { projectStatements: [{ name: "河道养护", implementer: "东海市山前区水务局" }] },
        "东海市山前区水务局",
      ),
      "山前区",
    ],
    ["地点", of({}, "项目位于山前区滨江路。"), "山前区"],
    ["建设单位", street("本工程建设单位东湖街道办事处负责。"), "东湖街道"],
  ])("warns: %s", (_, example, place) => {
    const { cases } = verdictOn(foreignPlace, example);
    expect(cases).toContainEqual(
      expect.objectContaining({ outcome: "failed", message: expect.stringContaining(`“${place}”`) }),
    );
  });

  it("reads the cover", () => {
    const on = (title: string) => ({
      budget: { department: { name: "东海市河口区水务局" } },
      statement: [title, "预算主管部门：东海市河口区水务局", ...OWN],
    });
    expect(verdictOn(foreignPlace, on("东海市山前区2025年区级部门预算")).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("封面却写着“东海市山前区2025年区级部门预算”") },
    ]);
    expect(verdictOn(foreignPlace, on("东海市河口区2025年区级部门预算")).outcome).toBe("passed");
    expect(verdictOn(foreignPlace, on("2025年部门预算")).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    ["不知道部门", { budget: { department: { name: null } }, statement: ["项目位于山前区。"] }],
    ["没有写", of({})],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(foreignPlace, example).outcome).toBe("skipped");
  });
});
