import { add, type Exact, exact, isZero, round, scale, shift, subtract, total } from "@qingbei/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, type LinearConstraint } from "./constraint.js";
import type { Lookup } from "./evaluation.js";

const amount = fc
  .bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
  .map((digits) => shift(exact(`${digits}`), -6));
const decimals = fc.integer({ min: 0, max: 4 });

function identityOf(parts: readonly Exact[], places: number, off: Exact = exact("0")) {
  const constraint: LinearConstraint = {
    form: "linear",
    relation: "=",
    left: [{ pointer: "total", coefficient: 1 }],
    right: parts.map((_, index) => ({ pointer: `${index}`, coefficient: 1 })),
  };
  const lookup: Lookup = (pointer) => {
    const value = pointer === "total" ? add(total(parts), off) : (parts[Number(pointer)] ?? exact("0"));
    return { value: round(value, places), decimals: places, printed: places };
  };
  return evaluate(constraint, lookup);
}

describe("rounding by intervals", () => {
  it("never fails an identity that holds before all its numbers are rounded to one place", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), decimals, (parts, places) => {
        expect(identityOf(parts, places).status).not.toBe("failed");
      }),
    );
  });

  it("fails what is further off than rounding of every number could explain", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), decimals, (parts, places) => {
        const unit = shift(exact("1"), -places);
        const beyond = scale(unit, parts.length + 2);
        expect(identityOf(parts, places, beyond).status).toBe("failed");
        expect(identityOf(parts, places, subtract(exact("0"), beyond)).status).toBe("failed");
      }),
    );
  });

  it("calls exact only what holds to the digit", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), decimals, (parts, places) => {
        const { status, difference } = identityOf(parts, places);
        expect(status === "exact").toBe(isZero(difference));
      }),
    );
  });
});
