import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { unitSums } from "./unit-sums.js";

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
const granted = (amount: string): Json => ({ revenue: { generalPublicBudgetAppropriation: amount } });
const both = [{ name: OWN }, { name: SCHOOL }];
const on = (whole: Json, own: Json, school: Json, units = both) =>
  verdictOn(unitSums, {
    budget: department(whole, ...units),
    against: [unit("某市某区甲局", own), unit(SCHOOL, school)],
  });

describe("unit-sums", () => {
  it.each<[string, Json, Json, Json]>([
    ["to the digit", granted("150.00"), granted("100.00"), granted("50.00")],
    ["units in 元", granted("150.00"), granted("100.0049"), granted("49.9964")],
    [
      "the three public expenses",
      { threePublicExpenses: { total: "3" } },
      { threePublicExpenses: { total: "3" } },
      { threePublicExpenses: { total: "0" } },
    ],
  ])("passes: %s", (_, whole, own, school) => {
    expect(on(whole, own, school).outcome).toBe("passed");
  });

  it("fails where a unit's money is not in the department's", () => {
    expect(on(granted("100.00"), granted("100.00"), granted("50.00")).cases).toMatchObject([
      {
        outcome: "failed",
        severity: "error",
        message: expect.stringContaining("2 个单位之和 150.00 不符，少 50.00"),
      },
    ]);
  });

  describe("where the department lists those beneath it alone", () => {
    it.each<[string, { name: string }[]]>([
      ["its own office is a summand all the same", [{ name: SCHOOL }]],
      ["its own office by no name", [{ name: "局机关本级" }, { name: SCHOOL }]],
    ])("%s", (_, units) => {
      expect(on(granted("150.00"), granted("100.00"), granted("50.00"), units).outcome).toBe("passed");
      expect(on(granted("150.00"), granted("100.00"), granted("40.00"), units).outcome).toBe("failed");
    });

    it("nothing is added up without its own office", () => {
      const verdict = verdictOn(unitSums, {
        budget: department(granted("150.00"), { name: SCHOOL }),
        against: [unit(SCHOOL, granted("50.00"))],
      });
      expect(verdict.cases).toMatchObject([
        { outcome: "skipped", reason: expect.stringContaining("某市某区甲局本级") },
      ]);
    });
  });

  it("asks for no disclosure of a unit that is counted with another", () => {
    const verdict = verdictOn(unitSums, {
      budget: department(granted("100.00"), { name: OWN }, { name: SCHOOL, separateBudget: false }),
      against: [unit("某市某区甲局", granted("100.00"))],
    });
    expect(verdict.outcome).toBe("passed");
  });

  it("adds up a unit that the list lacks where the figures contain it", () => {
    const money = (appropriation: string, operating: string, three: string): Json => ({
      revenue: { fiscalAppropriation: appropriation },
      agencyOperatingExpenses: { total: operating },
      threePublicExpenses: { total: three },
    });
    const verdict = verdictOn(unitSums, {
      budget: department(money("180.00", "20.00", "9.00"), ...both),
      against: [
        unit("某市某区甲局", money("100.00", "10.00", "5.00")),
        unit(SCHOOL, money("50.00", "6.00", "1.00")),
        unit("某市某区乙站", money("30.00", "4.00", "2.00")),
      ],
    });
    expect(verdict.cases.map(({ outcome }) => outcome)).toEqual(["passed", "passed", "failed"]);
  });

  describe("rows by code", () => {
    const general = (...list: [code: string, total: string][]): Json => ({
      tables: { generalPublicBudgetTable: { rows: list.map(([code, total]) => ({ code, total })) } },
    });
    const whole = general(["201", "9"], ["20103", "9"], ["2010301", "5"], ["2010350", "4"]);

    it.each<[string, Json, Json]>([
      ["a unit without the row has none of it", general(["2010301", "5"]), general(["2010350", "4"])],
      ["both have it", general(["2010301", "3"]), general(["2010301", "2"], ["2010350", "4"])],
    ])("pass where %s", (_, own, school) => {
      expect(on(whole, own, school).outcome).toBe("passed");
    });

    it("fail where money moved between rows", () => {
      const cases = on(whole, general(["2010301", "6"]), general(["2010350", "3"])).cases;
      expect(cases).toMatchObject([
        { outcome: "failed", severity: "error", message: expect.stringContaining("之和 6.00 不符，少 1.00") },
        { outcome: "failed", severity: "error", message: expect.stringContaining("之和 3.00 不符，多 1.00") },
      ]);
    });

    it.each<[string, Json]>([
      ["a unit prints less fine rows", general(["20103", "4"])],
      [
        "a unit has a code twice",
        general(["2010350", "4"], ["2010350", "1"], ["2010301", "0"], ["2010301", "1"]),
      ],
      ["a unit has no table", {}],
      ["a unit has the very rows of the department", whole],
    ])("are not added up where %s", (_, school) => {
      expect(on(whole, general(["2010301", "6"]), school).outcome).toBe("skipped");
    });
  });

  it.each<[string, Json, Json, Json]>([
    [
      "procurement",
      { procurement: { total: "9", goods: "9" } },
      { procurement: { total: "8", goods: "9" } },
      { procurement: { declaredNone: true } },
    ],
    [
      "vehicles",
      { stateAssets: { vehicles: { total: "9" } } },
      { stateAssets: { vehicles: { total: "8" } } },
      { stateAssets: { vehicles: { total: "2" } } },
    ],
  ])("asks about %s", (_, now, own, school) => {
    const failed = on(now, own, school).cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([{ severity: "warning" }]);
  });

  it("is skipped where a unit is missing, and says which", () => {
    const verdict = verdictOn(unitSums, {
      budget: department(granted("100.00"), ...both),
      against: [unit("某市某区甲局", granted("100.00"))],
    });
    expect(verdict.cases).toMatchObject([{ outcome: "skipped", reason: expect.stringContaining(SCHOOL) }]);
  });

  it.each<[string, ReturnType<typeof on>]>([
    ["a unit does not say it", on(granted("100.00"), granted("100.00"), {})],
    [
      "a unit given twice",
      verdictOn(unitSums, {
        budget: department(granted("1"), { name: SCHOOL }),
        against: [unit(SCHOOL, granted("1")), unit(SCHOOL, granted("1"))],
      }),
    ],
    ["no unit at all", verdictOn(unitSums, { budget: department(granted("1"), ...both) })],
    [
      "the units of another year",
      verdictOn(unitSums, {
        budget: department(granted("1"), { name: SCHOOL }),
        against: [unit(SCHOOL, { fiscalYear: 2020, ...granted("2") })],
      }),
    ],
  ])("is skipped: %s", (_, verdict) => {
    expect(verdict.outcome).toBe("skipped");
  });
});
