import { BugFault } from "../fault.js";
import type { DepartmentNature } from "../organization/department.js";
import type { FiscalYear } from "../values/fiscal-year.js";
import type { EconomicDepartmentCode, EconomicGovernmentCode } from "./code.js";
import { economicMappingRows } from "./data/economic-mapping.js";
import { inForce, type Years } from "./entry.js";
import { contains } from "./hierarchy.js";
import { linesOf, readYears } from "./row.js";

interface Mapping extends Years {
  readonly government: EconomicGovernmentCode;
  readonly department: EconomicDepartmentCode;
  readonly natures: readonly DepartmentNature[];
}

const NATURES: Readonly<Record<string, readonly DepartmentNature[]>> = {
  机关: ["administrative", "civilServiceManaged"],
  事业: ["publicInstitution"],
  各类: ["administrative", "civilServiceManaged", "publicInstitution"],
};

function readMapping(line: string): readonly Mapping[] {
  const [government = "", departments = "", nature = "", years = ""] = line.split("|");
  const natures = NATURES[nature];
  if (!natures) throw new BugFault(`经济分类对应表的单位性质无法识别：${nature}`);
  return departments.split(" ").map((department) => ({
    government: government as EconomicGovernmentCode,
    department: department as EconomicDepartmentCode,
    natures,
    ...readYears(years),
  }));
}

let read: readonly Mapping[] | undefined;
function mappings(year: FiscalYear | undefined): readonly Mapping[] {
  read ??= linesOf(economicMappingRows).flatMap(readMapping);
  return year === undefined ? read : read.filter((mapping) => inForce(mapping, year));
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)].sort();

/**
 * The sections of the government's economic classification for a department's code, which depend on the unit's nature:
 * 30201 of an administrative unit is 50201, of a public institution 50502. For a 类: those of all its sections.
 * Ascending; several if the code alone does not decide, empty if there is no counterpart.
 * Without a year: of any year. Source: reference §3.4 (since 2018); the confidence is that of the government's entry.
 */
export function governmentCodesFor(
  code: EconomicDepartmentCode,
  nature: DepartmentNature,
  year?: FiscalYear,
): readonly EconomicGovernmentCode[] {
  return unique(
    mappings(year)
      .filter(({ department }) => contains(department, code) || contains(code, department))
      .filter(({ natures }) => natures.includes(nature))
      .map(({ government }) => government),
  );
}

/**
 * The department's economic codes that a government's code combines: 50101 is 30101, 30102, 30103; 50502 is all of 302.
 * For a 类: those of its sections. Ascending; empty for 512, 513 and 514, on which departments do not spend. Without a
 * year: of any year. Source: reference §3.4.
 */
export function departmentCodesFor(
  code: EconomicGovernmentCode,
  year?: FiscalYear,
): readonly EconomicDepartmentCode[] {
  return unique(
    mappings(year)
      .filter(({ government }) => contains(code, government))
      .map(({ department }) => department),
  );
}
