import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";

/**
 * 单位性质. Administrative departments and institutions managed as civil service (参公) have agency operating
 * expenses; other public institutions have none (reference §1.3).
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

/** A department or unit that discloses (部门 / 预算单位). */
export const Department = z.strictObject({
  name: disclosed(Text),
  /** 规格, as printed: 科级, 处级 … */
  level: disclosed(Text),
  nature: disclosed(DepartmentNature),
  /** 经费形式, as printed: 财政拨款, 财政补助 … */
  fundingForm: disclosed(Text),
  offices: z.exactOptional(z.list(Office)),
});
export type Department = z.output<typeof Department>;
