import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";

/**
 * 单位性质. Administrative departments and institutions managed as civil service (参公) have agency operating expenses;
 * other public institutions do not (reference §1.3).
 */
export const DepartmentNature = z.oneOf(["administrative", "civilServiceManaged", "publicInstitution"]);
export type DepartmentNature = z.output<typeof DepartmentNature>;

/** An office of the department (内设机构) with its head and duties. */
export const Office = z.strictObject({
  name: Text,
  /** 主任, 站长 … */
  headTitle: disclosed(Text),
  head: disclosed(Text),
  duties: disclosed(Text),
});
export type Office = z.output<typeof Office>;

/**
 * A unit whose budget is part of the department's (所属单位); the department's own office (本级, 本部) counts as one.
 */
export const BudgetUnit = z.strictObject({
  name: Text,
  /** false if the list says that it has no separate budget and is counted with another unit (不单列预算). */
  separateBudget: z.exactOptional(z.boolean()),
});
export type BudgetUnit = z.output<typeof BudgetUnit>;

/** The department or unit whose budget is disclosed (部门 / 预算单位). */
export const Department = z.strictObject({
  name: disclosed(Text),
  /** 规格, as printed: 科级, 处级 … */
  level: disclosed(Text),
  nature: disclosed(DepartmentNature),
  /** 经费形式, as printed: 财政拨款, 财政补助 … */
  fundingForm: disclosed(Text),
  offices: z.exactOptional(z.list(Office)),
  /** As the department lists them (纳入部门预算编制范围的单位). */
  units: z.exactOptional(z.list(BudgetUnit)),
});
export type Department = z.output<typeof Department>;
