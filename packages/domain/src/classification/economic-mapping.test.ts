import { describe, expect, it } from "vitest";
import { DepartmentNature } from "../organization/department.js";
import { FiscalYear } from "../values/fiscal-year.js";
import { EconomicDepartmentCode, EconomicGovernmentCode } from "./code.js";
import { departmentCodesFor, governmentCodesFor } from "./economic-mapping.js";
import { inForce } from "./entry.js";
import { contains, levelOf } from "./hierarchy.js";
import { entryOf } from "./look-up.js";
import { entriesOf } from "./tables.js";

const department = (code: string) => EconomicDepartmentCode.parse(code);
const government = (code: string) => EconomicGovernmentCode.parse(code);
const years = [2018, 2020, 2021, 2025].map((year) => FiscalYear.parse(year));
const natures = DepartmentNature.options;

it.each([
  ["30201", "administrative", ["50201"]],
  ["30201", "civilServiceManaged", ["50201"]],
  ["30201", "publicInstitution", ["50502"]],
  ["30101", "publicInstitution", ["50501"]],
  ["301", "administrative", ["50101", "50102", "50103", "50199"]],
  ["301", "publicInstitution", ["50501"]],
  ["31002", "administrative", ["50306"]],
  ["30902", "administrative", ["50404"]],
  ["310", "publicInstitution", ["50601"]],
  ["30302", "publicInstitution", ["50905"]],
  ["304", "administrative", []],
  ["39999", "administrative", ["59999"]],
] as const)("%s of %s goes to %j", (code, nature, expected) => {
  expect(governmentCodesFor(department(code), nature)).toEqual(expected);
});

it.each([
  ["50101", ["30101", "30102", "30103"]],
  ["50502", ["302"]],
  ["506", ["309", "310"]],
  ["512", []],
  ["51301", []],
])("%s gathers %j", (code, expected) => {
  expect(departmentCodesFor(government(code))).toEqual(expected);
});

it("follows the year", () => {
  const [, before, after] = years;
  expect(governmentCodesFor(department("31201"), "administrative", before)).toEqual(["50801"]);
  expect(governmentCodesFor(department("31201"), "administrative", after)).toEqual(["50803"]);
  expect(departmentCodesFor(government("59906"), after)).toEqual([]);
});

describe.each(years)("in %i", (year) => {
  const sections = [...entriesOf("economicDepartment").values()].filter(
    (entry) => levelOf(entry.code) === "section" && inForce(entry, year),
  );

  it("every section of a department goes somewhere that the tables know", () => {
    for (const { code } of sections) {
      for (const nature of natures) {
        const targets = governmentCodesFor(code, nature, year);
        // performance pay (绩效工资) is paid by public institutions only
        const none = code === "30107" && nature !== "publicInstitution";
        expect(targets, `${code} ${nature}`).toHaveLength(none ? 0 : 1);
        expect(targets.every((target) => entryOf(target))).toBe(true);
      }
    }
  });

  it("there and back contains where one began", () => {
    for (const { code } of sections) {
      for (const target of natures.flatMap((nature) => governmentCodesFor(code, nature, year))) {
        const back = departmentCodesFor(target, year);
        expect(back.some((from) => contains(from, code))).toBe(true);
      }
    }
  });

  it("back and there comes home for some kind of unit", () => {
    for (const { code } of entriesOf("economicGovernment").values()) {
      for (const from of departmentCodesFor(code, year)) {
        const targets = natures.flatMap((nature) => governmentCodesFor(from, nature, year));
        expect(targets.some((target) => contains(code, target))).toBe(true);
      }
    }
  });
});
