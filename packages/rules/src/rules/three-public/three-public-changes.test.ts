import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { threePublicChanges } from "./three-public-changes.js";

/** "+0.5", "-0.2", "=" for 持平, "" where nothing is stated. */
function change(stated: string) {
  if (stated === "") return {};
  if (stated === "=") return { change: { direction: "unchanged" as const } };
  const direction = stated.startsWith("+") ? ("increase" as const) : ("decrease" as const);
  return { change: { direction, amount: stated.slice(1) } };
}
const changes = (total: string, overseas: string, vehicles: string, receptions: string) => ({
  budget: {
    threePublicExpenses: {
      ...change(total),
      overseasVisits: change(overseas),
      officialVehicles: change(vehicles),
      officialReceptions: change(receptions),
    },
  },
});

describe("three-public-changes", () => {
  it.each([
    ["减少", changes("-0.5", "=", "-0.2", "-0.3")],
    ["一增一减", changes("+1", "=", "+1.3", "-0.3")],
    ["都持平", changes("=", "=", "=", "=")],
    ["合计持平，一增一减", changes("=", "+0.3", "-0.3", "=")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(threePublicChanges, example).outcome).toBe("passed");
  });

  it.each([
    ["合计与三项不符", changes("-5", "=", "-0.2", "-0.3"), "不符"],
    [
      "合计持平，一项增减",
      changes("=", "=", "-0.2", "="),
      "“三公”经费合计写“持平”，各项增减额之和却是 -0.20",
    ],
    ["三项都持平", changes("+5", "=", "=", "="), "“三公”经费合计增加 5.00，各项却都写“持平”"],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(threePublicChanges, example);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
      { message: expect.stringContaining(message) },
    ]);
  });

  it.each([
    ["一项", changes("-0.4", "=", "-0.2", "+0.2"), "/officialReceptions/change", "增加", "减少"],
    ["一项", changes("+0.4", "=", "+0.2", "-0.2"), "/officialReceptions/change", "减少", "增加"],
    ["合计", changes("+0.5", "=", "-0.2", "-0.3"), "/change", "增加", "减少"],
  ])("proposes the word that was turned: %s", (_, example, pointer, from, to) => {
    const failed = verdictOn(threePublicChanges, example).cases.find(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject({
      repairs: [{ kind: "text", pointer: `/threePublicExpenses${pointer}/direction`, from, to }],
    });
  });

  it("proposes none where two words would do", () => {
    const [all] = verdictOn(threePublicChanges, changes("+0.3", "+0.2", "+0.2", "+0.3")).cases;
    expect(all).not.toHaveProperty("repairs");
    const [either] = verdictOn(threePublicChanges, changes("=", "=", "-0.2", "-0.2")).cases;
    expect(either).not.toHaveProperty("repairs");
  });

  it.each([
    ["合计没有写", changes("", "=", "=", "=")],
    ["一项没有写", changes("-0.5", "", "-0.2", "-0.3")],
    ["没有三公经费", { budget: {} }],
    [
      "合计同预算比，分项同执行数比",
      {
        budget: {
          threePublicExpenses: {
            change: { direction: "decrease" as const, amount: "1" },
            overseasVisits: { change: { direction: "unchanged" as const, baseKind: "executed" as const } },
            officialVehicles: { change: { direction: "unchanged" as const, baseKind: "executed" as const } },
            officialReceptions: {
              change: { direction: "unchanged" as const, baseKind: "executed" as const },
            },
          },
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(threePublicChanges, example).outcome).toBe("skipped");
  });

  it.each([
    ["一增一减", "-0.4", "-0.2", "passed"],
    ["方向写反", "-0.4", "+0.2", "failed"],
    ["运行没有写", "-0.4", "", "skipped"],
  ])("adds purchase and operation where vehicles tell no change: %s", (_, total, operation, outcome) => {
    const threePublicExpenses = {
      ...change(total),
      overseasVisits: change("="),
      vehiclePurchase: change("="),
      vehicleOperation: change(operation),
      officialReceptions: change("-0.2"),
    };
    expect(verdictOn(threePublicChanges, { budget: { threePublicExpenses } }).outcome).toBe(outcome);
  });

  it.each([
    ["购置与运行之和", "-10", "-10", "=", "passed"],
    ["小计与购置不符", "-10", "-1", "=", "failed"],
    ["小计持平，购置增加", "=", "+25", "=", "failed"],
    ["没有写运行", "-10", "-10", "", "skipped"],
  ])("holds vehicles against purchase and operation: %s", (_, vehicles, purchase, operation, outcome) => {
    const threePublicExpenses = {
      officialVehicles: change(vehicles),
      vehiclePurchase: change(purchase),
      vehicleOperation: change(operation),
    };
    expect(verdictOn(threePublicChanges, { budget: { threePublicExpenses } }).outcome).toBe(outcome);
  });
});
