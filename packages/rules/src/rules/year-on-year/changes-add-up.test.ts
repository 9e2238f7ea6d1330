import type { Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { changesAddUp } from "./changes-add-up.js";

type Change = readonly [direction: "increase" | "decrease" | "unchanged", amount?: string];
const change = ([direction, amount]: Change) => ({ direction, ...(amount && { amount }) });
const on = (whole: Change, general: Change, funds: Change | undefined, amount = "30") =>
  verdictOn(changesAddUp, {
    budget: {
      expenditure: {
        fiscalAppropriation: amount,
        generalPublicBudget: "20",
        governmentManagedFundsBudget: "10",
        stateCapitalOperationsBudget: "0",
        changes: {
          fiscalAppropriation: change(whole),
          generalPublicBudget: change(general),
          ...(funds && { governmentManagedFundsBudget: change(funds) }),
          stateCapitalOperationsBudget: change(["unchanged"]),
        },
      },
    },
  });

describe("changes-add-up", () => {
  it.each<[string, Change, Change, Change]>([
    ["增与减相抵", ["increase", "2"], ["increase", "3"], ["decrease", "1"]],
    ["只有一本有变化", ["decrease", "3"], ["decrease", "3"], ["unchanged"]],
    ["合计持平", ["unchanged"], ["increase", "1"], ["decrease", "1"]],
    ["都持平", ["unchanged"], ["unchanged"], ["unchanged"]],
  ])("passes: %s", (_, ...changes) => {
    expect(on(...changes).outcome).toBe("passed");
  });

  it.each<[string, Change, Change, Change]>([
    ["数不符", ["increase", "20"], ["increase", "3"], ["decrease", "1"]],
    ["方向写反", ["increase", "3"], ["decrease", "3"], ["unchanged"]],
    ["合计写持平", ["unchanged"], ["increase", "3"], ["unchanged"]],
    ["各项写持平", ["increase", "3"], ["unchanged"], ["unchanged"]],
  ])("fails: %s", (_, ...changes) => {
    expect(on(...changes).outcome).toBe("failed");
  });

  it("passes: parts printed so coarsely that they may come to nothing", () => {
    const at = (field: string) => `/expenditure/changes/${field}/amount`;
    const sources = Object.fromEntries(
      ["generalPublicBudget", "governmentManagedFundsBudget"].map((field) => [
        at(field),
        [{ text: "", decimals: 1 }],
      ]),
    );
    const told = (general: string) => ({
      budget: {
        expenditure: {
          fiscalAppropriation: "30",
          generalPublicBudget: "20",
          governmentManagedFundsBudget: "10",
          stateCapitalOperationsBudget: "0",
          changes: {
            stateCapitalOperationsBudget: change(["unchanged"]),
            fiscalAppropriation: change(["unchanged"]),
            generalPublicBudget: change(["increase", general]),
            governmentManagedFundsBudget: change(["decrease", "1.2"]),
          },
        },
      },
      sources: sources as unknown as Sources,
    });
    expect(verdictOn(changesAddUp, told("1.3")).outcome).toBe("passed");
    expect(verdictOn(changesAddUp, told("1.4")).outcome).toBe("failed");
  });

  it.each([
    ["30", ["increase", "2"], "passed"],
    ["30", ["increase", "4"], "failed"],
    // what is left is spent on neither
    ["31", ["increase", "4"], "skipped"],
  ] as const)(
    "holds all expenditure, %s, against what is basic and what is of projects",
    (total, whole, outcome) => {
      const expenditure = {
        total,
        basicExpenditure: "20",
        projectExpenditure: "10",
        change: change(whole),
        changes: {
          basicExpenditure: change(["increase", "3"]),
          projectExpenditure: change(["decrease", "1"]),
        },
      };
      expect(verdictOn(changesAddUp, { budget: { expenditure } }).outcome).toBe(outcome);
    },
  );

  it("fails for the two parts of basic expenditure", () => {
    const expenditure = {
      basicExpenditure: "3",
      personnelExpenses: "2",
      routineOperatingExpenses: "1",
      changes: {
        basicExpenditure: change(["increase", "2"]),
        personnelExpenses: change(["increase", "1"]),
        routineOperatingExpenses: change(["decrease", "1"]),
      },
    };
    expect(verdictOn(changesAddUp, { budget: { expenditure } }).outcome).toBe("failed");
  });

  it.each([
    ["有一本没有写增减", on(["increase", "9"], ["increase", "3"], undefined)],
    ["本年数对不上", on(["increase", "9"], ["increase", "3"], ["unchanged"], "31")],
    ["没有支出", verdictOn(changesAddUp, {})],
  ])("is skipped: %s", (_, { outcome }) => {
    expect(outcome).toBe("skipped");
  });

  it.each<[string, Change, "passed" | "failed" | "skipped"]>([
    ["符合", ["increase", "5"], "passed"],
    ["不符", ["increase", "6"], "failed"],
    ["没有写", ["increase"], "skipped"],
  ])("adds up what is spent of one budget: %s", (_, whole, outcome) => {
    const parts = {
      basicExpenditure: change(["increase", "8"]),
      projectExpenditure: change(["decrease", "3"]),
    };
    const { cases } = verdictOn(changesAddUp, {
      budget: {
        expenditure: { generalPublicBudget: "30", changes: { generalPublicBudget: change(whole) } },
        appropriations: {
          generalPublicBudget: { basicExpenditure: "20", projectExpenditure: "10", changes: parts },
        },
      },
    });
    expect(cases.map((each) => each.outcome)).toContain(outcome);
    expect(cases.some((each) => each.outcome === "failed")).toBe(outcome === "failed");
  });
});
