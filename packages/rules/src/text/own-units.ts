import { fields } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { unitsTold } from "../parameters/unit-counts.js";
import { passagesOf } from "./passage.js";

const UNITS = {};

/** Whether the disclosure covers several units, by its list of them or by its words. Leaves no evidence. */
export function hasUnits({ list, once, statement }: CheckContext): boolean {
  if (list(fields.department.units).length > 1) return true;
  return once(UNITS, () => statement !== undefined && passagesOf(statement, unitsTold).length > 0);
}
