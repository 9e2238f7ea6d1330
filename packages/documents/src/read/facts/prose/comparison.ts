import { equals } from "@qingbei/domain";
import { baseSide, changedObject, changeLink, countedSize } from "../../../templates/changes.js";
import {
  budgetOfTerm,
  budgetTerms,
  carriedTerms,
  frameOfHead,
  frames,
  sides,
  spentFromBudget,
  spentTerm,
} from "../../../templates/frames.js";
import { announcingWords, goingOnWords, leadWords } from "../../../templates/prose-words.js";
import { directionsIn } from "./change-facts.js";
import type { OpenParts, PartsList } from "./open-parts.js";
import type { Clause } from "./passage.js";
import type { SectionState, Stated } from "./section-state.js";
import { compact, consistsOf } from "./wording.js";

/** The most amounts of a list in one sentence. */
const LONGEST_LIST = 100;

/** The part of a clause that holds its comparison. */
export interface ComparedPart {
  /** Behind the amounts of the clause. */
  readonly from: number;
  /** In front of its reason. */
  readonly until: number;
  /** The offset of 与上年, 同比 …, if there is one. */
  readonly markAt: number | undefined;
}

/** Whether the words in front of a comparison name no subject: 2021年预算数比上年…, 总体与上年持平. */
export function namesNothing(words: string): boolean {
  const text = compact(words);
  return consistsOf(announcingWords, text) || consistsOf(leadWords, text);
}

/** The words between a direction and its number. */
function objectOf(behind: string): string {
  return compact(behind.slice(0, Math.max(0, behind.search(/[-－−\d]/))));
}

/** Whether a direction has an object of its own: 减少5人 is not about money, 减少办公费1万元 is about another figure. */
export function hasObject(behind: string): boolean {
  const object = objectOf(behind);
  return countedSize.test(behind) || (!changeLink.test(object) && changedObject.test(object));
}

/**
 * Whether a clause behind a comparison states the change of something else, by a subject in front of its direction,
 * 人员减少5人, or an object behind it, 新增设备购置10万元.
 */
export function turnsAway(words: string): boolean {
  const [direction] = directionsIn(words);
  if (!direction) return false;
  if (!consistsOf(goingOnWords, compact(words.slice(0, direction.start)))) return true;
  const behind = words.slice(direction.end);
  return hasObject(behind) || !changeLink.test(objectOf(behind));
}

/** A side of the budget, or both, without another word. */
const BARE_SIDE =
  /^(?:其中|本年)?总?(?:(?<side>收入|支出)|收支|收、支|收入[、和与及]?支出)(?:预算)?(?:总体|总计|总额)?[均都]?$/;
const SIDES = ["Revenue", "Expenditure"] as const;

/**
 * The total whose side bare words name, if the section stated totals of the department: 收入增加10万元. Under the title 支出预算
 * such words are a slip, copied from the paragraph before: no pointers then.
 */
export function totalOfSide(words: string, { head, leader, titledSide }: SectionState): Stated | undefined {
  const named = BARE_SIDE.exec(compact(words));
  if (!named || head?.term === undefined || head.budget || sides[head.term] === undefined) return undefined;
  const isOne = named.groups?.side !== undefined;
  // 支出总计100万元，其中：本年支出合计90万元。收支比上年增加…: about the amount that the sentence began with
  const isOfYear = ((!isOne && leader?.term) || head.term).startsWith("currentYear");
  const side = named.groups?.side === "收入" ? "Revenue" : "Expenditure";
  const terms = (isOne ? [side] : SIDES).map((each) =>
    isOfYear ? `currentYear${each}` : `${each.toLowerCase()}Total`,
  );
  const isSlip = titledSide !== undefined && isOne && titledSide !== side.toLowerCase();
  const pointers = isSlip ? [] : terms.flatMap((term) => frames.totals.amounts[term] ?? []);
  const term = terms[0];
  return { term, pointers, depth: 0, after: "", value: undefined, hasChange: true, isWithdrawn: false };
}

/**
 * Whether the words right behind a year only say what the amount was then: 公务接待费10万元，比2021年预算支出减少2万元.
 * Among the department's totals this holds only right behind the amount of a part.
 */
export function namesBase(
  words: string,
  subject: Stated | undefined,
  { frame }: SectionState,
  isBehindAmount: boolean,
): boolean {
  const named = baseSide.exec(compact(words));
  if (!named || frame !== "totals") return named !== null;
  const isPart = subject !== undefined && !holdsAll(subject.term);
  return isBehindAmount && isPart && named.groups?.whole === undefined;
}

/** Whether a term covers all of a side, or all of one budget. */
function holdsAll(term = ""): boolean {
  return sides[term] !== undefined || spentFromBudget.has(term) || budgetTerms.has(term);
}

/** The owner of a list if `part` is its first and only item so far, outside a bracket. */
export function firstOf(part: Stated, list: PartsList | undefined): Stated | undefined {
  const isFirst = list && !list.isBracket && list.items.length === 1 && list.items[0] === part;
  return isFirst && list.owner?.value ? list.owner : undefined;
}

/** Whether a name is that of the section, or of an amount of the sentence before. */
export function isSubject(id: string, { frame, head, leader, stated }: SectionState): boolean {
  const own = frameOfHead.get(id);
  if (own !== undefined && own === frame) return true;
  return [head, leader, ...stated].some((stated) => stated?.term === id);
}

/**
 * Whether these are items of one total in a row, none of them compared on its own: a comparison behind them is about
 * the total.
 */
function isRow(items: readonly Stated[]): boolean {
  return items.length > 1 && items.slice(0, -1).every(({ after, hasChange }) => after === "、" && !hasChange);
}

/**
 * Whether items have changes of their own, or are separated by ；: then a comparison behind the last item is of that
 * item.
 */
function haveTheirOwn(items: readonly Stated[]): boolean {
  return (
    items.slice(0, -1).some(({ hasChange }) => hasChange) ||
    items.slice(0, -1).every(({ after }) => after === "；")
  );
}

/** Whether two amounts are equal, 收入100万元，支出100万元，比上年增加…: either may be the subject. */
function isOneFigure([one, other]: readonly Stated[]): boolean {
  return one?.value !== undefined && other?.value !== undefined && equals(one.value, other.value);
}

/**
 * The subject of a comparison that names none: the amount before it, or the total of the list before it. Undefined if
 * the sentence leaves it open.
 */
export function subjectOfChange(
  { depth }: Clause,
  stated: readonly Stated[],
  parts: OpenParts,
  { head, leader }: SectionState,
): Stated | undefined {
  const before = stated.slice(-LONGEST_LIST).filter((each) => each.depth <= depth);
  const last = before.at(-1);
  // money carried over is not compared with last year unless it is named
  if (!last) return stated.at(-1) ?? (carriedTerms.has(leader?.term ?? "") ? undefined : leader);
  const list = parts.innermost;
  if (list && list.items.length === 0) return list.owner;
  const items = list ? list.items.slice(-LONGEST_LIST).filter((each) => each.depth <= depth) : before;
  const owner = list ? list.owner : head;
  if (isRow(items) || (!list && items[0] === head && isRow(items.slice(1)))) return owner;
  if (items.length <= 1 || haveTheirOwn(items)) return last;
  if (items.length === 2 && isOneFigure(items)) return last;
  // an amount without a change in the model is not compared
  return items.length >= 3 && items.every(({ term }) => term === "items") ? owner : undefined;
}

/**
 * Both totals, if one opened the sentence, the other is equal to it and neither has a change yet:
 * 收入100万元，支出100万元，比上年增加….
 */
export function bothSides(one: Stated, leader: Stated | undefined): Stated {
  const areSides = leader && isOneFigure([leader, one]) && leader.budget === one.budget;
  const [first, second] = [sides[leader?.term ?? ""], sides[one.term ?? ""]];
  if (!areSides || leader.hasChange || !first || !second || first === second) return one;
  return { ...one, pointers: [...leader.pointers, ...one.pointers] };
}

/** The spending of the budget that a change names, if only the spending was stated: 与上年相比，一般公共预算财政拨款增加. */
export function spentOf(id: string, stated: readonly Stated[]): Stated | undefined {
  const budget = budgetTerms.has(id) ? budgetOfTerm.get(id) : undefined;
  if (!budget || stated.some(({ term }) => term === id)) return undefined;
  return stated.find(({ term }) => term === spentTerm[budget]);
}
