import { exact, subtract } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { LinearConstraint } from "./constraint.js";
import { decided, linearMessage } from "./decision.js";
import type { Evaluation } from "./evaluation.js";
import type { Repair } from "./verdict.js";

const constraint: LinearConstraint = { form: "linear", relation: "=", left: [], right: [] };

/** What the numbers on both sides come to. */
function compared(actual: string, expected: string, status: Evaluation["status"] = "failed"): Evaluation {
  const difference = subtract(exact(actual), exact(expected));
  return { status, actual: exact(actual), expected: exact(expected), difference, rounding: exact("0.01") };
}

describe("the outcome of a constraint", () => {
  const message = ({ status }: Evaluation) => `说明 ${status}`;

  it.each(["exact", "rounding"] as const)("%s: passes, and says no more than that", (status) => {
    const evaluation = compared("1", "1", status);
    const options = { severity: "info", repairs: [] } as const;
    expect(decided(constraint, evaluation, message, options)).toStrictEqual({
      outcome: "passed",
      constraint,
      evaluation,
    });
  });

  it("failed: says what its message makes of the numbers", () => {
    const evaluation = compared("2", "1");
    expect(decided(constraint, evaluation, message, {})).toStrictEqual({
      outcome: "failed",
      constraint,
      evaluation,
      message: "说明 failed",
    });
  });

  it("failed: keeps a severity of its own and what would mend it, and nothing else of the options", () => {
    const evaluation = compared("2", "1");
    const repairs: readonly Repair[] = [{ kind: "year", pointer: "/year", from: "2023", to: "2024" }];
    expect(decided(constraint, evaluation, message, { severity: "warning", repairs })).toStrictEqual({
      outcome: "failed",
      constraint,
      evaluation,
      message: "说明 failed",
      severity: "warning",
      repairs,
    });
  });
});

describe("what is wrong between two sides", () => {
  it.each([
    ["=", "12.5", "12", 2, "合计 12.50 与各项之和 12.00 不符，多 0.50"],
    ["=", "12", "12.5", 2, "合计 12.00 与各项之和 12.50 不符，少 0.50"],
    ["=", "-3", "1", 0, "合计 -3 与各项之和 1 不符，少 4"],
    ["≤", "12.5", "12", 1, "合计 12.5 大于各项之和 12.0，多 0.5"],
    ["≤", "1", "-2", 0, "合计 1 大于各项之和 -2，多 3"],
  ] as const)("%s: %s and %s with %i decimals", (relation, actual, expected, decimals, message) => {
    const term = (pointer: string) => ({ pointer, coefficient: 1 }) as const;
    const sides = [
      { terms: [term("合计")], missing: [] },
      { terms: [term("甲"), term("乙")], missing: [] },
    ] as const;
    const said = linearMessage(
      { relation },
      sides,
      compared(actual, expected),
      decimals,
      (pointer) => pointer,
    );
    expect(said).toBe(message);
  });
});
