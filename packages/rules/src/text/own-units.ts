import { fields } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { perDocument } from "../engine/per-document.js";
import { namedUnits } from "../parameters/unit-counts.js";
import { passagesOf } from "./passage.js";

const tellsOfUnits = perDocument(
  ({ statement }) => statement !== undefined && passagesOf(statement, namedUnits).length > 0,
);

/** Whether the disclosure covers several units, by its list of them or by its words. Leaves no evidence. */
export function hasUnits(context: CheckContext): boolean {
  return context.list(fields.department.units).length > 1 || tellsOfUnits(context);
}
