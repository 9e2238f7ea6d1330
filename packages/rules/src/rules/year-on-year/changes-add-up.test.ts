import type { Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { messagesOf, verdictOn } from "../../engine/rule-tester.js";
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

  it.each<[string, string, Change, Change, Change]>([
    [
      "数不符",
      "财政拨款支出的增减额 20.00 与各部分增减额之和 2.00 不符，多 18.00",
      ["increase", "20"],
      ["increase", "3"],
      ["decrease", "1"],
    ],
    [
      "方向写反",
      "财政拨款支出的增减额 3.00 与各部分增减额之和 -3.00 不符，多 6.00",
      ["increase", "3"],
      ["decrease", "3"],
      ["unchanged"],
    ],
    [
      "合计写持平",
      "财政拨款支出写“持平”，各项增减额之和却是 3.00",
      ["unchanged"],
      ["increase", "3"],
      ["unchanged"],
    ],
    [
      "各项写持平",
      "财政拨款支出增加 3.00，各项却都写“持平”",
      ["increase", "3"],
      ["unchanged"],
      ["unchanged"],
    ],
  ])("fails: %s", (_, message, ...changes) => {
    expect(messagesOf(on(...changes))).toEqual([message]);
  });

  const two = (whole: Change, general: Change, funds: Change | undefined, more: object = {}) =>
    verdictOn(changesAddUp, {
      budget: {
        revenue: {
          fiscalAppropriation: "30",
          generalPublicBudgetAppropriation: "20",
          governmentManagedFundsAppropriation: "10",
          ...more,
          changes: {
            fiscalAppropriation: change(whole),
            generalPublicBudgetAppropriation: change(general),
            ...(funds && { governmentManagedFundsAppropriation: change(funds) }),
          },
        },
      },
    });
  const rise: Change = ["increase", "3"];

  it.each([
    ["holds", two(["increase", "2"], rise, ["decrease", "1"]), []],
    // nothing that was there last year makes the whole rise
    ["rises by more", two(["increase", "4"], rise, ["decrease", "1"]), ["error"]],
    ["rises by less", two(["increase", "1"], rise, ["decrease", "1"]), ["warning"]],
    ["is told 持平", two(["unchanged"], rise, ["decrease", "1"]), ["warning"]],
    [
      "of a part that is told to be nothing",
      two(["increase", "4"], rise, ["decrease", "1"], { stateCapitalOperationsAppropriation: "0" }),
      ["error"],
    ],
    ["of a part whose amount alone is told", two(["increase", "4"], rise, undefined), []],
    [
      "of parts that leave a rest",
      two(["increase", "4"], rise, ["decrease", "1"], { fiscalAppropriation: "31" }),
      [],
    ],
  ])(
    "takes a part that is not mentioned for none where the others make up the whole, which %s",
    (_, { cases }, severities) => {
      const failed = cases.flatMap((each) => (each.outcome === "failed" ? (each.severity ?? "error") : []));
      expect(failed).toEqual(severities);
    },
  );

  const itemsOf = (
    whole: Change,
    changes: readonly Change[],
    amounts = ["20", "10"],
    total = "30",
    kind: "budget" | "finalAccounts" = "budget",
  ) =>
    verdictOn(changesAddUp, {
      budget: {
        kind,
        appropriations: {
          fiscalAppropriation: { expenditureTotal: total, changes: { expenditureTotal: change(whole) } },
        },
        statementItems: changes.map((each, at) => ({
          level: "item",
          name: `科目${at}`,
          amount: amounts[at] ?? "0",
          change: change(each),
        })) as never,
      },
    });

  it.each([
    ["hold", itemsOf(["increase", "2"], [rise, ["decrease", "1"]]), []],
    [
      "hold but for rounding",
      itemsOf(
        ["increase", "2.01"],
        [
          ["increase", "3.01"],
          ["decrease", "1.01"],
        ],
      ),
      [],
    ],
    ["are more than their items' rise", itemsOf(["increase", "5"], [rise, ["decrease", "1"]]), ["warning"]],
    ["are less: an item may be gone", itemsOf(["increase", "1"], [rise, ["decrease", "1"]]), ["info"]],
    [
      "are less, and the list tells what is gone",
      itemsOf(["increase", "1"], [rise, ["unchanged"], ["decrease", "1"]]),
      ["warning"],
    ],
    ["are of another total", itemsOf(["increase", "5"], [rise, ["decrease", "1"]], ["20", "10"], "31"), []],
    [
      "are of final accounts",
      itemsOf(["increase", "5"], [rise, ["decrease", "1"]], ["20", "10"], "30", "finalAccounts"),
      [],
    ],
    ["are not all told", itemsOf(["increase", "5"], [rise, ["increase"]]), []],
  ])("holds the changes of all items against that of their total, which %s", (_, { cases }, severities) => {
    const failed = cases.flatMap((each) => (each.outcome === "failed" ? (each.severity ?? "error") : []));
    expect(failed).toEqual(severities);
  });

  it("passes: parts printed so coarsely that they may come to nothing", () => {
    const at = (field: string) => `/expenditure/changes/${field}/amount`;
    const sources = Object.fromEntries(
      ["generalPublicBudget", "governmentManagedFundsBudget"].map((field) => [
        at(field),
        [{ text: "", decimals: 1 }],
      ]),
    );
    const stated = (general: string) => ({
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
    expect(verdictOn(changesAddUp, stated("1.3")).outcome).toBe("passed");
    expect(verdictOn(changesAddUp, stated("1.4")).outcome).toBe("failed");
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
