import { type DisclosureKind, InputFault, withoutBlanks } from "@qingbei/domain";
import {
  accountsTable,
  accountsWording,
  bothKinds,
  budgetTable,
  budgetWording,
  clauseOfYear,
  comparedFigures,
  eitherKind,
  HEAD_LINES,
  headingOfKind,
  LONGEST_HEAD_LINE,
  ofOneBody,
  otherDocuments,
  ownTitle,
  pagePath,
  payingBudgets,
  regionOfSum,
  sentence,
} from "../../templates/document-kinds.js";
import type { Block } from "../blocks/blocks.js";
import { distinctiveNames, isBody, withoutNames } from "../outline/own-names.js";
import { nameInTitle } from "./titled-body.js";

/** A regulation has at least this many articles. */
const FEWEST_LINES = 3;

function linesOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) =>
      block.kind === "paragraph"
        ? block.text.split("\n")
        : block.rows.map((row) => row.map(({ text }) => text).join("")),
    )
    .map((line) => withoutBlanks(line))
    .filter((line) => line !== "");
}

/** Whether a page holds only the “三公”经费 of a whole region: its figures belong to no department. */
function isOfRegion(head: readonly string[], lines: readonly string[]): boolean {
  if (!lines.some((line) => regionOfSum.test(line)) || lines.some((line) => ofOneBody.test(line)))
    return false;
  return !head.some((line) => isBody(nameInTitle(line)));
}

/**
 * Refuses what is plainly another kind of document: a government's budget report, a regulation, an evaluation.
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
  const what = other?.what ?? (isOfRegion(head, lines) ? "一个地区“三公”经费的汇总" : undefined);
  if (!what) return;
  throw new InputFault(
    "not-a-disclosure",
    `这是${what}，不是部门预算公开，没有检查`,
    "请选择部门（单位）预算公开的说明或报表",
  );
}

/** The kind named by words: 决算 or 预算, apart from budgets that pay and folders of a page; undefined if neither. */
function kindNamed(words: string): DisclosureKind | undefined {
  const own = [bothKinds, payingBudgets, comparedFigures, eitherKind].reduce(
    (left, aside) => left.replace(aside, ""),
    words,
  );
  const [isAccounts, isBudget] = [own.includes("决算"), own.includes("预算")];
  if (isAccounts === isBudget) return undefined;
  return isAccounts ? "finalAccounts" : "budget";
}

/** Votes for one kind and for the other. */
class Votes {
  finalAccounts = 0;
  budget = 0;

  add(kind: DisclosureKind | undefined): void {
    if (kind) this[kind]++;
  }

  get winner(): DisclosureKind | undefined {
    if (this.finalAccounts === this.budget) return undefined;
    return this.finalAccounts > this.budget ? "finalAccounts" : "budget";
  }
}

/** The kind by all headings and titles of tables in the document. */
function byHeadings(lines: readonly string[]): DisclosureKind | undefined {
  const votes = new Votes();
  for (const line of lines) {
    if (line.length > LONGEST_HEAD_LINE || sentence.test(line) || pagePath.test(line)) continue;
    const bare = line.replace(/[（(][^（()）]*[)）]$/, "");
    if (accountsTable.test(bare)) votes.add("finalAccounts");
    else if (budgetTable.test(bare)) votes.add("budget");
    else if (headingOfKind.test(line)) votes.add(kindNamed(line));
  }
  return votes.winner;
}

/** Final accounts may mention their budget up to 3 times as often as their 决算. */
const PLANNED_BESIDE = 3;

/**
 * The kind by the year that most sentences are about: if they mention its 决算, the document is final accounts, since a
 * year that is only planned has none.
 */
function byOwnYear(lines: readonly string[]): DisclosureKind | undefined {
  const years = new Map<string, Votes>();
  for (const line of lines)
    for (const { groups } of line.matchAll(clauseOfYear)) {
      const { year = "", rest = "" } = groups ?? {};
      const kind = /决算/.test(rest.replace(comparedFigures, "")) ? "finalAccounts" : kindNamed(rest);
      if (!kind) continue;
      const votes = years.get(year) ?? new Votes();
      votes.add(kind);
      years.set(year, votes);
    }
  const all = ({ finalAccounts, budget }: Votes) => finalAccounts + budget;
  const [own] = [...years].sort(([a, x], [b, y]) => all(y) - all(x) || Number(b) - Number(a));
  if (!own) return undefined;
  const [, { finalAccounts, budget }] = own;
  return finalAccounts > 0 && finalAccounts * PLANNED_BESIDE >= budget ? "finalAccounts" : "budget";
}

/** A budget that compares with accounts may have one wording of accounts. */
const FEWEST_WORDINGS = 2;

/** The kind by the wording of figures. */
function byWording(lines: readonly string[]): DisclosureKind | undefined {
  const votes = new Votes();
  const count = (form: RegExp) => lines.reduce((sum, line) => sum + (line.match(form)?.length ?? 0), 0);
  const accounts = count(accountsWording);
  votes.finalAccounts = accounts < FEWEST_WORDINGS ? 0 : accounts;
  votes.budget = count(budgetWording);
  return votes.winner;
}

/**
 * Whether a document discloses a budget or final accounts: by its title, else by all its headings, else by the
 * sentences about its own year, else by its wording of figures. Undefined if none of these decides.
 * @throws InputFault not-a-disclosure if it is plainly another kind of document
 */
export function kindOfDocument(blocks: readonly Block[]): DisclosureKind | undefined {
  const printed = linesOf(blocks);
  const names = distinctiveNames(printed);
  // 某市决算审核中心 discloses budgets too
  const lines = names.length === 0 ? printed : printed.map((line) => withoutNames(line, names));
  const head = lines
    .slice(0, HEAD_LINES)
    .filter((line) => line.length <= LONGEST_HEAD_LINE && !sentence.test(line) && !pagePath.test(line));
  assertOwn(head, lines);
  for (const line of head) {
    const kind = kindNamed(line);
    if (kind) return kind;
  }
  return byHeadings(lines) ?? byOwnYear(lines) ?? byWording(lines);
}
