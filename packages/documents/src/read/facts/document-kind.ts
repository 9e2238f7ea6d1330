import { type DisclosureKind, InputFault } from "@qingbei/domain";
import {
  accountsTable,
  bothKinds,
  budgetTable,
  HEAD_LINES,
  LONGEST_HEAD_LINE,
  otherDocuments,
  ownTitle,
  payingBudgets,
  sentence,
} from "../../templates/document-kinds.js";
import type { Block } from "../decode/blocks.js";

/** A regulation has articles, not one. */
const FEWEST_LINES = 3;

function linesOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) =>
      block.kind === "paragraph"
        ? block.text.split("\n")
        : block.rows.map((row) => row.map(({ text }) => text).join("")),
    )
    .map((line) => line.replace(/\s+/g, ""))
    .filter((line) => line !== "");
}

/**
 * Refuses what is plainly another document: a government's budget report, a regulation, an evaluation.
 * @throws InputFault not-a-disclosure
 */
function assertOwn(head: readonly string[], lines: readonly string[]): void {
  if (head.some((line) => ownTitle.test(line))) return;
  // a title may run over two lines
  const titles = [...head, ...head.slice(1).map((line, at) => `${head[at]}${line}`)];
  const other = otherDocuments.find(
    ({ title, line }) =>
      titles.some((text) => title.test(text)) &&
      (!line || lines.filter((text) => line.test(text)).length >= FEWEST_LINES),
  );
  if (!other) return;
  throw new InputFault(
    "not-a-disclosure",
    `这是${other.what}，不是部门预算公开，没有检查`,
    "请选择部门（单位）预算公开的说明或报表",
  );
}

/**
 * Whether a document discloses a budget or final accounts, by its title, else by those of its tables.
 * @throws InputFault not-a-disclosure where it is plainly another document
 */
export function kindOfDocument(blocks: readonly Block[]): DisclosureKind {
  const lines = linesOf(blocks);
  const head = lines
    .slice(0, HEAD_LINES)
    .filter((line) => line.length <= LONGEST_HEAD_LINE && !sentence.test(line));
  assertOwn(head, lines);
  for (const line of head.map((each) => each.replace(bothKinds, "").replace(payingBudgets, ""))) {
    const [isAccounts, isBudget] = [line.includes("决算"), line.includes("预算")];
    if (isAccounts !== isBudget) return isAccounts ? "finalAccounts" : "budget";
  }
  const count = (form: RegExp) =>
    lines.filter(
      (line) => line.length <= LONGEST_HEAD_LINE && form.test(line.replace(/[（(][^（()）]*[)）]$/, "")),
    ).length;
  return count(accountsTable) > count(budgetTable) ? "finalAccounts" : "budget";
}
