import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { indicatorDescriptionValue } from "./indicator-description-value.js";

const indicator = (
  description: string | null,
  number: string,
  unit: string | null = "人",
  people: readonly string[] = [],
  name = "发放人数",
) => ({
  budget: {
    projects: [
      {
        name: "离任补贴",
        purpose: { parts: people.map((each) => ({ name: "补贴", people: each })) },
        indicators: [
          {
            name,
            description,
            targetValue: { kind: "number" as const, comparator: "≥" as const, number, unit },
          },
        ],
      },
    ],
  },
});
const POINTER = "/projects/0/indicators/0";
const toTarget = { kind: "text", pointer: `${POINTER}/description`, from: "35人", to: "135人" };
const toDescription = { kind: "value", pointer: `${POINTER}/targetValue/number`, from: "135", to: "35" };
const resultOf = (example: ReturnType<typeof indicator>) =>
  verdictOn(indicatorDescriptionValue, example).cases[0];

describe("indicator-description-value", () => {
  it.each([
    ["相同", indicator("发放人数为101人", "101")],
    ["尾零", indicator("发放人数为101.0人", "101")],
    ["平米即平方米", indicator("新建500平米用房", "500", "平方米")],
    ["万人", indicator("惠及1.2万人", "12000")],
    ["名即人", indicator("聘用15名", "15")],
  ])("passes: %s", (_, example) => {
    expect(resultOf(example)).toMatchObject({ outcome: "passed" });
  });

  it.each([
    ["含其中一部分", indicator("享受补贴的老人，含新纳入35人", "135")],
    ["括号里说明一部分", indicator("享受补贴的老人（包括独居35人）", "135")],
    ["新划入的", indicator("本年新划入35人", "135")],
  ])("is skipped: %s", (_, example) => {
    expect(resultOf(example)).toMatchObject({ outcome: "skipped" });
  });

  it("takes what a bracket says of the whole for no part", () => {
    expect(resultOf(indicator("发放人数（含返聘）为35人", "135"))).toMatchObject({ outcome: "failed" });
  });

  it("fails and names both corrections where nothing decides between them", () => {
    const result = resultOf(indicator("发放人数为35人", "135"));
    expect(result).toMatchObject({
      outcome: "failed",
      message: "项目1“离任补贴”的绩效指标1“发放人数”的描述写 35人，指标值写 ≥135人，两处不一致",
      repairs: [toTarget, toDescription],
    });
    expect(result).not.toHaveProperty("severity");
  });

  it.each([
    ["描述少于用途写明的人数", ["9", "53"], [toTarget]],
    ["两数都不少", ["30"], [toTarget, toDescription]],
    ["两数都少", ["200"], [toTarget, toDescription]],
  ])("weighs the people of the purpose: %s", (_, people, repairs) => {
    const result = resultOf(indicator("发放人数为35人", "135", "人", people));
    expect(result?.outcome === "failed" && result.repairs).toMatchObject(repairs);
    expect(result?.outcome === "failed" && result.repairs?.length).toBe(repairs.length);
  });

  it.each([
    ["发放人数", "计划发放人数为35人。", "人"],
    ["发放人数", "全年完成发放35人", "人"],
    ["新建车位", "新建车位数量：35个", "个"],
    ["新增岗位", "新增岗位35个", "个"],
    ["修缮房屋", "35座", "座"],
    ["扫描档案", "扫描档案35卷", "卷"],
    ["编写案例", "编写案例35篇", "篇"],
  ])("is sure where the description only names the indicator: %s, %s", (name, description, unit) => {
    const result = resultOf(indicator(description, "135", unit, [], name));
    expect(result?.outcome).toBe("failed");
    expect(result).not.toHaveProperty("severity");
  });

  it("is sure in words of its own where the purpose rules one of the numbers out", () => {
    const result = resultOf(indicator("入户走访的网格员共35人", "135", "人", ["9", "53"]));
    expect(result).toMatchObject({ outcome: "failed", repairs: [toTarget] });
    expect(result).not.toHaveProperty("severity");
  });

  it.each([
    ["慰问老人数", "走访慰问低收入家庭老人35人", "人"],
    ["服务商户", "扶持年营业额五百万元的商户35个", "个"],
  ])("only warns where it names more: %s, %s", (name, description, unit) => {
    expect(resultOf(indicator(description, "135", unit, [], name))).toMatchObject({ severity: "warning" });
  });

  it.each([
    ["比上年增加35人", "人"],
    ["较2020年多35人", "人"],
    ["上半年发放35人", "人"],
    ["两年共发放35人", "人"],
    ["新增35个", "个"],
  ])("is skipped where it tells a change, or of another period: %s", (description, unit) => {
    expect(resultOf(indicator(description, "135", unit))).toMatchObject({ outcome: "skipped" });
  });

  it.each(["不少于100人", "培训人数至少100人。", "约100人"])("only warns of a bound: %s", (description) => {
    expect(resultOf(indicator(description, "120"))).toMatchObject({ outcome: "failed", severity: "warning" });
  });

  it("is skipped where the description tells of the year before", () => {
    expect(resultOf(indicator("上年完成100人。", "120"))).toMatchObject({ outcome: "skipped" });
  });

  it("is skipped where the number is what those counted must have", () => {
    const example = indicator("规模在10人以上班次的参训人数", "200");
    expect(resultOf(example)).toMatchObject({ outcome: "skipped" });
  });

  it("says why only the target can be wrong", () => {
    const result = resultOf(indicator("发放人数为135人", "35", "人", ["53"]));
    expect(result).toMatchObject({
      message: expect.stringContaining("用途写明其中一项就有 53 人，指标值 ≥35人 不可能"),
      repairs: [{ kind: "value", from: "35", to: "135" }],
    });
  });

  it.each(["覆盖9个村的宣传栏", "新建500个车位的停车场"])(
    "only warns where the number says something else too: %s",
    (text) => {
      expect(resultOf(indicator(text, "20", "个"))).toMatchObject({ outcome: "failed", severity: "warning" });
    },
  );

  it.each([
    ["描述没有数", indicator("按时发放", "135")],
    ["描述留空", indicator(null, "135")],
    ["单位不同", indicator("接待300人次", "135")],
    ["不止一个数", indicator("由100人增至135人", "120")],
    ["每村的数", indicator("每村3人", "27")],
    ["括号里的一部分", indicator("养护河道（含新划入12条）", "31", "条")],
    ["包括的一部分", indicator("养护河道，包括新接管12条", "31", "条")],
    ["其中的数", indicator("其中妇女20人", "135")],
    ["百分比", indicator("满意度达到80%", "90", "%")],
    ["没有单位", indicator("35人", "135", null)],
    ["没有指标", { budget: { projects: [{ name: "离任补贴" }] } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(indicatorDescriptionValue, example).outcome).toBe("skipped");
  });
});
