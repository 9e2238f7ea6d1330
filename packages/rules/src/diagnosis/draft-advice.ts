import { type DepartmentBudget, type Exact, placeNameOf } from "@qingbei/domain";
import type { DraftPlace } from "./draft-place.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { listMeant } from "./table-cells.js";

/** What a place is called in an advice, and how it is counted. */
const PART = {
  table: "这张表",
  rows: "及其下各行",
  section: "这一段",
  paragraph: "这一段",
  change: "这一句",
};
const WHOLE_OF = { table: "张表", rows: "组", section: "段", paragraph: "段", change: "句" };

/** A place whose numbers agree with each other, and with none outside it. */
export interface Draft {
  readonly place: DraftPlace;
  /** Its numbers, and all that the same prints fill. */
  readonly numbers: ReadonlySet<string>;
  /** The failed comparisons with numbers elsewhere. */
  readonly crossing: readonly Node[];
  /** Those among them that speak for another draft. */
  readonly decisive: readonly Node[];
  readonly inside: ReadonlySet<Node>;
}

/** A draft with what is to be said of it. */
interface DescribedDraft extends Draft {
  /** Whether it is last year's, as its own words say. */
  readonly isLastYears: boolean;
  /** What its numbers should be, as far as it is known. */
  readonly meant: ReadonlyMap<string, Exact>;
}

/** Says that a place is of another draft, and what its numbers should be. */
export function adviceOnDraft(
  graph: ConstraintGraph,
  budget: DepartmentBudget,
  draft: DescribedDraft,
): string {
  const { place, numbers, decisive, meant, isLastYears } = draft;
  const { kind, pointer } = place;
  const [first = ""] = numbers;
  // the rows of a 类 are called by the first of them, the 类 itself
  const named = kind === "rows" ? first.slice(0, first.lastIndexOf("/")) : pointer;
  const name = kind === "paragraph" || kind === "change" ? "" : placeNameOf(budget, named);
  const byPrint = new Map<string, readonly [string, Exact]>();
  for (const each of meant) {
    const print = graph.prints.placeOf(each[0]);
    if (!byPrint.has(print) || each[0].startsWith(pointer)) byPrint.set(print, each);
  }
  const list = meant.size > 0 ? `：${listMeant(graph, budget, [...byPrint.values()])}` : "";
  return `${name}${PART[kind]}的数彼此相符，与别处的 ${decisive.length} 项核对都对不上，像是${isLastYears ? "上年" : "另一稿"}的数，请整${WHOLE_OF[kind]}更新${list}`;
}
