import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { figuresJump } from "./figures-jump.js";

type Json = Partial<DepartmentBudgetJson>;
const whose = { edition: "department", department: { name: "某市某区甲局" } } as const;
const on = (now: Json, before: Json) =>
  verdictOn(figuresJump, {
    budget: { ...whose, ...now },
    against: [{ budget: { ...whose, fiscalYear: 2020, ...before } }],
  });
const spent = (total: string, reason?: string): Json => ({
  expenditure: { total, ...(reason && { change: { reason } }) },
});
const classes = (...rows: { code: string; total: string }[]): Json => ({
  expenditure: { total: "1000" },
  tables: { generalPublicBudgetTable: { rows } },
});

const vehicles = (total: string): Json => ({ stateAssets: { vehicles: { total } } });

describe("the number of vehicles", () => {
  it.each([
    ["33", "3", "多写了一位"],
    ["112", "12", "多写了一位"],
    ["4", "45", "少写了一位"],
  ])("of %s after %s looks like a slip", (now, before, words) => {
    expect(on(vehicles(now), vehicles(before))).toMatchObject({
      outcome: "failed",
      cases: [{ severity: "info", message: expect.stringContaining(words) }],
    });
  });

  it.each([
    ["3", "3"],
    ["19", "9"],
    ["10", "1"],
    ["45", "3"],
    ["3", "0"],
    ["30", "0"],
  ])("of %s after %s may be right", (now, before) => {
    expect(on(vehicles(now), vehicles(before)).outcome).toBe("passed");
  });
});

describe("figures-jump", () => {
  it.each<[string, Json, Json]>([
    ["as before", spent("100"), spent("100")],
    ["a little more", spent("129.99"), spent("100")],
    ["much more, with the reason", spent("300", "新增项目"), spent("100")],
    [
      "a small part of the whole",
      { ...spent("1000"), agencyOperatingExpenses: { total: "19" } },
      { agencyOperatingExpenses: { total: "9" } },
    ],
    [
      "an item that is no category",
      classes({ code: "2010301", total: "500" }, { code: "201", total: "500" }),
      classes({ code: "2010301", total: "10" }, { code: "201", total: "490" }),
    ],
  ])("passes: %s", (_, now, before) => {
    expect(on(now, before).outcome).toBe("passed");
  });

  it.each<[string, Json, Json, string, string]>([
    [
      "at the threshold",
      spent("130"),
      spent("100"),
      "info",
      "支出总计为 130.00，2020年公开的支出总计为 100.00，增加 30.00，超过 30%，请核对；属实的请在说明里写明原因",
    ],
    [
      "much less",
      spent("60"),
      spent("100"),
      "info",
      "支出总计为 60.00，2020年公开的支出总计为 100.00，减少 40.00，超过 30%，请核对；属实的请在说明里写明原因",
    ],
    [
      "twice as much",
      spent("200"),
      spent("100"),
      "warning",
      "支出总计为 200.00，2020年公开的支出总计为 100.00，增加 100.00，超过 100%，请核对；属实的请在说明里写明原因",
    ],
    [
      "a category",
      classes({ code: "201", total: "500" }),
      classes({ code: "201", total: "300" }),
      "info",
      "一般公共预算支出表“201”的合计为 500.00，2020年公开的一般公共预算支出表“201”的合计为 300.00，增加 200.00，超过 30%，请核对；属实的请在说明里写明原因",
    ],
    [
      "the tables, where the statement is silent",
      { tables: { summaryTable: { revenueTotal: "250" } } },
      { tables: { summaryTable: { revenueTotal: "100" } } },
      "warning",
      "部门收支总表收入总计为 250.00，2020年公开的部门收支总表收入总计为 100.00，增加 150.00，超过 100%，请核对；属实的请在说明里写明原因",
    ],
  ])("fails: %s", (_, now, before, severity, message) => {
    const failed = on(now, before).cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject([{ severity, message }]);
  });

  it.each<[string, Json, Json]>([
    ["nothing last year", spent("100"), spent("0")],
    ["not told last year", spent("100"), {}],
    [
      "before there was a threshold",
      { ...spent("300"), fiscalYear: 2015 },
      { ...spent("100"), fiscalYear: 2014 },
    ],
  ])("is skipped: %s", (_, now, before) => {
    expect(on(now, before).outcome).toBe("skipped");
  });

  it("says that no threshold is in force, rather than that last year is missing", () => {
    const { cases } = on({ ...spent("300"), fiscalYear: 2015 }, { ...spent("100"), fiscalYear: 2014 });
    expect(cases).toMatchObject([{ outcome: "skipped", reason: "没有适用于 2015 年的增减门槛" }]);
  });

  it("takes the thresholds of a region", () => {
    const parameters = {
      jumpThresholds: [{ since: 2020, notablePercent: "10", strikingPercent: "20", smallestPercent: "0" }],
    };
    const verdict = verdictOn(figuresJump, {
      budget: { ...whose, ...spent("125") },
      against: [{ budget: { ...whose, fiscalYear: 2020, ...spent("100") } }],
      parameters,
    });
    expect(verdict.cases).toMatchObject([{ outcome: "failed", severity: "warning" }]);
  });
});
