import { exact, fields, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { CheckContext } from "../engine/context.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { countOfTarget, countsIn, mostPeople } from "./count.js";

describe("countsIn", () => {
  it.each([
    ["发放人数为35人", ["35 人 35人 5"]],
    ["接待来访300人次", ["300 人次 300人次 4"]],
    ["新建一栋500平米办公楼", ["500 平方米 500平米 4"]],
    ["面积１２００．５㎡", ["1200.5 平方米 １２００．５㎡ 2"]],
    ["惠及1.2万人", ["12000 人 1.2万人 2"]],
    ["由10座增至15座", ["10 座 10座 1", "15 座 15座 6"]],
    ["第3次会议", []],
    ["1，200人", []],
    ["2021年底前完成率90%", []],
    ["没有数字", []],
  ])("%s", (text, counts) => {
    expect(
      countsIn(text).map(
        ({ number, unit, printed, start }) => `${toText(number)} ${unit} ${printed} ${start}`,
      ),
    ).toEqual(counts);
  });
});

describe("countOfTarget", () => {
  const indicator = fields.projects.at(0).indicators.at(0);
  it.each([
    [{ kind: "number", comparator: "≥", number: "135", unit: "人" }, "135 人 ≥135人"],
    [{ kind: "number", comparator: null, number: "500", unit: "平米" }, "500 平方米 500平米"],
    [{ kind: "number", comparator: null, number: "1.2", unit: "万人" }, "12000 人 1.2万人"],
    [{ kind: "number", comparator: "≥", number: "90", unit: "%" }, undefined],
    [{ kind: "number", comparator: null, number: "3", unit: null }, undefined],
    [{ kind: "yesNo", yes: true }, undefined],
    [null, undefined],
  ] as const)("%j is %s", (targetValue, expected) => {
    const context = new CheckContext(
      disclosureOf({ budget: { projects: [{ indicators: [{ targetValue }] }] } }),
    );
    const count = countOfTarget(context, indicator.targetValue);
    expect(count && `${toText(count.number)} ${count.unit} ${count.printed}`).toBe(expected);
  });
});

describe("mostPeople", () => {
  it.each([
    [["53", "9", "40"], "53"],
    [[], undefined],
  ])("of %j is %s", (people, most) => {
    const found = mostPeople(people.map(exact));
    expect(found && toText(found)).toBe(most);
  });
});
