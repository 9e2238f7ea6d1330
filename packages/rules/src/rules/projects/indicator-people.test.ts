import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { indicatorPeople } from "./indicator-people.js";

type Level2 = "quantity" | "quality";
const indicator = (
  number: string,
  people: readonly (string | null)[],
  unit = "人",
  level2: Level2 = "quantity",
) => ({
  budget: {
    projects: [
      {
        name: "离任补贴",
        purpose: { parts: people.map((each) => ({ name: "补贴", people: each })) },
        indicators: [
          {
            level2,
            name: "发放人数",
            targetValue: { kind: "number" as const, comparator: "≥" as const, number, unit },
          },
        ],
      },
    ],
  },
});

describe("indicator-people", () => {
  it.each([
    ["更多", indicator("135", ["53"])],
    ["正好", indicator("62", ["53", "9"])],
    ["一项未写人数", indicator("53", ["53", null])],
    ["同一批人的几项用途", indicator("53", ["53", "53"])],
    ["同一批人，另有别人", indicator("62", ["53", "9", "53"])],
    ["以万人计", indicator("1.2", ["53"], "万人")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(indicatorPeople, example).outcome).toBe("passed");
  });

  const further = (...numbers: readonly string[]) => {
    const example = indicator(numbers[0] ?? "", ["53", "9"]);
    const [project] = example.budget.projects;
    const indicators = numbers.flatMap(
      (number) => indicator(number, []).budget.projects[0]?.indicators ?? [],
    );
    return { budget: { projects: [{ ...project, indicators }] } };
  };

  it.each([
    ["各管一部分", further("53", "9")],
    ["只管一部分", further("9")],
    ["合起来是全部", further("40", "22")],
  ])("passes indicators of a part of the people: %s", (_, example) => {
    expect(verdictOn(indicatorPeople, example).outcome).toBe("passed");
  });

  it("fails two indicators that ask for too few of all the people", () => {
    expect(verdictOn(indicatorPeople, further("60", "60")).cases).toHaveLength(2);
    expect(verdictOn(indicatorPeople, further("60", "60")).outcome).toBe("failed");
  });

  it.each([
    ["少一人", indicator("52", ["53"]), "53"],
    ["少于各项之和", indicator("60", ["53", "9"]), "62"],
  ])("fails: %s", (_, example, named) => {
    expect(verdictOn(indicatorPeople, example).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(`少于用途写明的 ${named} 人`) },
    ]);
  });

  it.each([
    ["用途没有人数", indicator("35", [])],
    ["以人次计", indicator("35", ["53"], "人次")],
    ["质量指标", indicator("35", ["53"], "人", "quality")],
    ["没有指标", { budget: { projects: [{ name: "离任补贴" }] } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(indicatorPeople, example).outcome).toBe("skipped");
  });
});
