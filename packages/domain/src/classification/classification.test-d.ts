/** Checked by tsc: what must not compile is marked, and an error that goes missing is an error. */
import { expectTypeOf } from "vitest";
import type { FiscalYear } from "../values/fiscal-year.js";
import {
  codesByName,
  contains,
  departmentCodesFor,
  type EconomicDepartmentCode,
  type EconomicGovernmentCode,
  type FunctionalCode,
  governmentCodesFor,
  lookUp,
  parentOf,
  parseCode,
} from "./index.js";

declare const functional: FunctionalCode;
declare const department: EconomicDepartmentCode;
declare const government: EconomicGovernmentCode;
declare const year: FiscalYear;

expectTypeOf(parseCode("201", "functional")).toEqualTypeOf<FunctionalCode | undefined>();
expectTypeOf(parentOf(functional)).toEqualTypeOf<FunctionalCode | undefined>();
expectTypeOf(codesByName("行政运行", { table: "functional" })).toEqualTypeOf<readonly FunctionalCode[]>();
expectTypeOf(codesByName("行政运行", { table: "functional", parent: functional })).toEqualTypeOf<
  readonly FunctionalCode[]
>();
contains(functional, functional);
governmentCodesFor(department, "administrative", year);

// codes of two tables
// @ts-expect-error
contains(functional, department);
// @ts-expect-error
governmentCodesFor(functional, "administrative");
// @ts-expect-error
governmentCodesFor(government, "administrative");
// @ts-expect-error
departmentCodesFor(department);
// @ts-expect-error
codesByName("行政运行", { table: "functional", parent: department });

// a text that nobody has looked at, and a number that is no year
// @ts-expect-error
lookUp("2010301");
// @ts-expect-error
lookUp(functional, 2021);
