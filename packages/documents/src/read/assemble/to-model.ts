import { BugFault, DepartmentBudget, type Occurrence } from "@qingbei/domain";
import type { Notice } from "../../reading.js";
import type { FactSink } from "./fact-sink.js";

/** How many times values are withdrawn and the rest tried again: a withdrawn value may leave others incomplete. */
const ROUNDS = 8;

/** The pointers of what the model does not accept: a value, or unknown keys of an object. */
function refusedBy(issues: readonly { readonly path: readonly PropertyKey[]; readonly keys?: unknown }[]) {
  return issues.flatMap(({ path, keys }) => {
    const pointer = path.map((segment) => `/${String(segment)}`).join("");
    return Array.isArray(keys) ? keys.map((each) => `${pointer}/${String(each)}`) : [pointer];
  });
}

function noticeOf([first, ...others]: readonly Occurrence[]): Notice {
  const printed = first ? `“${first.printed}”` : "";
  const message = `${printed}${others.length > 0 ? `等 ${others.length + 1} 处` : ""}读出后不合数据模型，没有采用，其余照常审查；这是程序的不足，请把文件反馈给我们`;
  return { code: "facts-refused", severity: "warning", message, ...(first && { position: first.position }) };
}

/** The budget that was read, and the notices about it. */
export interface Modelled {
  readonly budget: DepartmentBudget;
  readonly notices: readonly Notice[];
}

/**
 * Decodes the facts as the model. A fact that the model refuses is an error of the reader: it is withdrawn with a
 * notice, and the rest of the document is kept.
 * @throws BugFault if no withdrawal helps
 */
export function toModel(sink: FactSink): Modelled {
  const refused: Occurrence[] = [];
  for (let round = 0; ; round += 1) {
    const decoded = DepartmentBudget.safeParse({
      schemaVersion: 1,
      kind: "budget",
      department: {},
      ...sink.budget,
    } as never);
    if (decoded.success) return { budget: decoded.data, notices: round > 0 ? [noticeOf(refused)] : [] };
    if (round === ROUNDS) throw new BugFault(`读出的预算不合模型：${decoded.error.message}`);
    for (const pointer of refusedBy(decoded.error.issues as never))
      for (const occurrence of sink.withdraw(pointer)) refused.push(occurrence);
  }
}
