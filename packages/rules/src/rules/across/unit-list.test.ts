import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { unitList } from "./unit-list.js";

type Json = Partial<DepartmentBudgetJson>;
const OWN = "某市某区甲局（本级）";
const SCHOOL = "某市某区甲局学校";
const department = (json: Json, ...units: { name: string; separateBudget?: boolean }[]): Json => ({
  edition: "department",
  department: { name: "某市某区甲局", units },
  ...json,
});
const unit = (name: string, json: Json): { budget: Json } => ({
  budget: { edition: "unit", fiscalYear: 2021, department: { name }, ...json },
});
const on = (units: { name: string; separateBudget?: boolean }[], ...given: string[]) =>
  verdictOn(unitList, {
    budget: department({}, ...units),
    against: given.map((name) => unit(name, {})),
  });

describe("unit-list", () => {
  it("passes where each unit is given", () => {
    expect(on([{ name: OWN }, { name: SCHOOL }], "某市某区甲局", SCHOOL).outcome).toBe("passed");
  });

  it("passes without those that have no budget of their own", () => {
    expect(on([{ name: OWN }, { name: SCHOOL, separateBudget: false }], "某市某区甲局").outcome).toBe(
      "passed",
    );
  });

  it("fails where a unit without a budget of its own has disclosed one", () => {
    expect(on([{ name: OWN }, { name: SCHOOL, separateBudget: false }], SCHOOL).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(`${SCHOOL}不单列预算`) },
    ]);
  });

  it.each<[string, string[], RegExp]>([
    ["is missing", [SCHOOL], /^没有给出某市某区甲局（本级）的公开，部门的数没有与各单位之和核对/],
    ["is given twice", ["某市某区甲局", SCHOOL, SCHOOL], /^某市某区甲局学校的公开给了不止一份/],
  ])("says that nothing was added up where one %s", (_, names, message) => {
    expect(on([{ name: OWN }, { name: SCHOOL }], ...names).cases).toMatchObject([
      { outcome: "failed", severity: "info", message: expect.stringMatching(message) },
    ]);
  });

  describe("a unit that the list lacks", () => {
    const money = (appropriation: string, three: string): Json => ({
      revenue: { fiscalAppropriation: appropriation },
      threePublicExpenses: { total: three },
    });
    const with3 = (whole: Json, name = "某市某区乙站", station: Json = money("30.00", "2.00")) =>
      verdictOn(unitList, {
        budget: department(whole, { name: OWN }, { name: SCHOOL }),
        against: [
          unit("某市某区甲局", money("100.00", "5.00")),
          unit(SCHOOL, money("50.00", "1.00")),
          unit(name, station),
        ],
      });

    it("is told where the department's figures contain exactly its own", () => {
      expect(with3(money("180.00", "8.00")).cases).toMatchObject([
        { outcome: "passed" },
        {
          outcome: "failed",
          severity: "error",
          message: expect.stringMatching(
            /没有某市某区乙站，部门的数却包含它：财政拨款比所列 2 个单位之和多 30.00，.*另有 1 个数/,
          ),
        },
      ]);
    });

    const with4 = (whole: ReturnType<typeof money>, ...stations: ReturnType<typeof money>[]) =>
      verdictOn(unitList, {
        budget: department(whole, { name: OWN }, { name: SCHOOL }),
        against: [
          unit("某市某区甲局", money("100.00", "5.00")),
          unit(SCHOOL, money("50.00", "1.00")),
          ...stations.map((station, index) => unit(`某市某区第${index + 1}站`, station)),
        ],
      });

    it.each([
      ["two", [money("20.00", "1.50"), money("10.00", "0.50")], "第1站、某市某区第2站", "20.00＋10.00"],
      [
        "three",
        [money("15.00", "1.00"), money("10.00", "0.50"), money("5.00", "0.50")],
        "第1站、某市某区第2站、某市某区第3站",
        "15.00＋10.00＋5.00",
      ],
      [
        "two of three",
        [money("20.00", "1.50"), money("7.00", "0.30"), money("10.00", "0.50")],
        "第1站、某市某区第3站",
        "20.00＋10.00",
      ],
    ])("is told of %s at once", (_, stations, names, sums) => {
      const { cases } = with4(money("180.00", "8.00"), ...stations);
      expect(cases[1]).toMatchObject({ outcome: "failed", severity: "error" });
      expect(cases[1]).toHaveProperty(
        "message",
        expect.stringContaining(`没有某市某区${names}，部门的数却包含它们`),
      );
      expect(cases[1]).toHaveProperty("message", expect.stringContaining(`多 ${sums}，正是它们公开的数之和`));
    });

    it("is none where two pairs explain the sums as well", () => {
      const stations = [money("20.00", "1.50"), money("10.00", "0.50"), money("10.00", "0.50")];
      expect(with4(money("180.00", "8.00"), ...stations).outcome).toBe("passed");
    });

    it.each<[string, ReturnType<typeof on>]>([
      ["its figures are not contained", with3(money("150.00", "6.00"))],
      ["a single figure fits", with3(money("180.00", "6.00"))],
      ["the same figure fits twice", with3(money("152.00", "8.00"), "某市某区乙站", money("2.00", "2.00"))],
      ["it lies in another place", with3(money("180.00", "8.00"), "某市丙区乙站")],
    ])("is none where %s", (_, verdict) => {
      expect(verdict.outcome).toBe("passed");
    });
  });

  it.each<[string, ReturnType<typeof on>]>([
    ["none is given", on([{ name: OWN }])],
    ["only another department's is", on([{ name: OWN }], "某市某区乙站")],
  ])("is skipped: %s", (_, verdict) => {
    expect(verdict.outcome).toBe("skipped");
  });
});
