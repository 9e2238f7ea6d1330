import { toHalfWidth } from "@qingbei/domain";
import { ownKinds } from "../../../templates/bodies.js";
import {
  budgetOfTerm,
  budgetTerms,
  carriedTerms,
  type FrameName,
  frameOfHead,
  frames,
  sides,
  spentFromBudget,
  spentTerm,
} from "../../../templates/frames.js";
import {
  allMoneyWords,
  carriedLeadWords,
  institution,
  joinsOther,
  leadWords,
  lesserBody,
  linkWords,
  projectSubject,
  sectionLeadWords,
  subUnit,
  sumOfNames,
  wholeDepartment,
} from "../../../templates/prose-words.js";
import { withoutOwnLevel } from "./own-level.js";
import type { Passage } from "./passage.js";
import type { TermToken } from "./vocabulary.js";
import { compact, consistsOf } from "./wording.js";

/**
 * What the words in front of an amount name: a term, terms that share or divide the amount, or a figure of something
 * else.
 */
export type Named =
  | { readonly kind: "term"; readonly term: TermToken }
  /** Several names joined by 和 and 、. */
  | { readonly kind: "names"; readonly terms: readonly TermToken[] }
  /** A part of the department's figure: one unit's. */
  | { readonly kind: "part of the whole" }
  /** Whether the words say that the figure is another body's or a project's. */
  | { readonly kind: "unknown"; readonly isOthers?: boolean };

const UNKNOWN: Named = { kind: "unknown" };
const OTHERS: Named = { kind: "unknown", isOthers: true };
const PART: Named = { kind: "part of the whole" };
const LONGEST_NAME = 40;
const SHORTEST_NAME = 3;
const JOINED = /和|及|与|、|以及/;
const WITHIN = /中|里|包括|其中|含|用于/;
const revenueTerms = new Set(
  Object.keys(frames.totals.amounts).filter((id) => frames.totals.amounts[id]?.[0]?.startsWith("/revenue")),
);

/** Whether a name is the department's own, or a shorter form of it. */
export function isOwnName(name: string, department: string | undefined): boolean {
  if (!department) return false;
  return (
    department.endsWith(name) ||
    name.endsWith(department) ||
    department.includes(name) ||
    ownKinds.some(([kind, body]) => name === kind && body.test(department)) ||
    isShortFor(name, department)
  );
}

/** Whether a name omits characters of a longer one with the same ending: 县医保局 for 某县医疗保障局. */
function isShortFor(name: string, long: string): boolean {
  if (name.length < SHORTEST_NAME || name.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const char of name) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A text without the department's own name, which may end in （本级）; elsewhere that word means a part. */
function withoutOwnName(text: string, department: string | undefined): string {
  const name = department && /[（(]/.test(department) ? toHalfWidth(department) : undefined;
  return name ? toHalfWidth(text).replace(name, "") : text;
}

/** The words behind the department's own name, if they begin with it; its bracket was blanked out like all others. */
function behindOwnName(lead: string, department: string | undefined): string {
  const name = compact((department ?? "").replace(/[（(][^（()）]*[)）]/g, ""));
  const rest = name.length >= SHORTEST_NAME && lead.startsWith(name) ? lead.slice(name.length) : lead;
  return withoutOwnLevel(rest.replace(wholeDepartment, ""), department ?? "");
}

/** Compact words without the department's own name, or the end of that name, in front: 县卫生院收入为, 卫生院支出为. */
export function behindOwnBody(words: string, department: string | undefined): string {
  const lead = compact(words);
  const rest = behindOwnName(lead, department);
  if (rest !== lead || !department) return rest;
  for (let at = Math.min(lead.length, LONGEST_NAME); at >= SHORTEST_NAME; at--) {
    const name = lead.slice(0, at);
    if (department.endsWith(name) && institution.test(name)) return lead.slice(at);
  }
  return rest;
}

/** The terms of a phrase that decide what the amount is: 财政拨款 before 三公经费 only names the payer. */
function decisiveTerms(terms: readonly TermToken[], frame: FrameName | undefined): readonly TermToken[] {
  const ofSection = terms.some(({ id }) => (frameOfHead.get(id) ?? "totals") !== "totals");
  if (frame === "totals" && !ofSection) return terms;
  const kept = terms.filter(
    ({ id }) => !budgetTerms.has(id) && (!ofSection || (sides[id] === undefined && !spentFromBudget.has(id))),
  );
  return kept.length > 0 ? kept : terms;
}

/**
 * What the words in front of a term make of it; undefined if they are only 其中, a year, the department's own name and
 * the like.
 */
function foreignLead(
  { plain, piece }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  words: RegExp,
  { isHead, isPart }: { readonly isHead: boolean; readonly isPart: boolean },
  department: string | undefined,
): Named | undefined {
  const lead = behindOwnName(compact(plain.slice(start, end)), department);
  const said = behindOwnName(compact(withoutOwnName(piece.text.slice(start, end), department)), department);
  if (isHead && subUnit.test(said)) return PART;
  if (consistsOf(words, lead)) return undefined;
  for (let at = Math.min(lead.length, LONGEST_NAME); at > 1; at--) {
    const name = lead.slice(0, at);
    const isProject = projectSubject.test(name);
    if (!(isProject || institution.test(name)) || !consistsOf(words, lead.slice(at))) continue;
    if (isProject) return OTHERS;
    const body = name.replace(/^(?:其中|包括|和|及|与)/, "");
    if (isOwnName(body, department)) return undefined;
    const kind = lesserBody.exec(body)?.[0];
    if (kind && !department?.endsWith(kind)) return PART;
    // in a list of parts, the name of another body is the name of a part
    if (isHead && isPart) return PART;
    return isHead && /^[\u4e00-\u9fff\d]+$/.test(body) ? undefined : UNKNOWN;
  }
  return UNKNOWN;
}

/**
 * What the words from `start` up to the amount at `end` name. Only a name with nothing but linking words around it
 * counts; any other word makes the amount something else's.
 */
export function namedBefore(
  passage: Passage,
  {
    start,
    end,
    terms: all,
    isPart = false,
  }: {
    readonly start: number;
    readonly end: number;
    readonly terms: readonly TermToken[];
    /** The amount is in a list of parts. */
    readonly isPart?: boolean;
  },
  frame: FrameName | undefined,
  department: string | undefined,
): Named {
  const { plain } = passage;
  const terms = decisiveTerms(all, frame);
  const [first] = terms;
  const last = terms.at(-1);
  if (!first || !last) return UNKNOWN;
  const foreign = foreignLead(
    passage,
    { start, end: first.start },
    leadWordsOf(first, frame),
    { isHead: frameOfHead.has(first.id), isPart },
    department,
  );
  if (foreign) return foreign;
  const gap = plain.slice(last.end, end);
  if (sumOfNames.test(gap) && joinsOther.test(compact(plain.slice(start, first.start)))) return UNKNOWN;
  if (!isLink(gap.replace(/分别|均|都|皆/g, ""))) return UNKNOWN;
  if (terms.length === 1) return termNamed(spentFrom(first, gap, frame) ?? first);
  const between = terms.slice(1).map((term, index) => plain.slice(terms[index]?.end ?? 0, term.start));
  return namedTogether({ terms, first, last, between, gap, ending: plain.slice(last.start, end), frame });
}

/** The words that may stand in front of a term. */
function leadWordsOf({ id }: TermToken, frame: FrameName | undefined): RegExp {
  if (carriedTerms.has(id)) return carriedLeadWords;
  return (frameOfHead.get(id) ?? frame) !== "totals" ? sectionLeadWords : leadWords;
}

const isLink = (words: string) => consistsOf(linkWords, compact(words));
const termNamed = (term: TermToken): Named => ({ kind: "term", term });

/** Several terms in front of an amount. */
interface Terms {
  readonly terms: readonly TermToken[];
  readonly first: TermToken;
  readonly last: TermToken;
  /** The words between one term and the next. */
  readonly between: readonly string[];
  /** The words between the last term and the amount. */
  readonly gap: string;
  /** The last term and the words behind it. */
  readonly ending: string;
  readonly frame: FrameName | undefined;
}

/** What several terms name together: several figures, a part of one, or one that two of them describe. */
function namedTogether(terms: Terms): Named {
  const joined = namesJoined(terms);
  if (joined) return joined;
  if (!terms.between.every((words) => isLink(words.replace(/[中里]|包括|其中|含|用于|主要/g, ""))))
    return UNKNOWN;
  return partWithin(terms) ?? ofBudget(terms) ?? ofCarryover(terms) ?? ofOneSide(terms);
}

/** Names joined by 和 and 、, with nothing else between them. */
function namesJoined({ terms, between }: Terms): Named | undefined {
  if (!between.some((words) => JOINED.test(words))) return undefined;
  const isList = between.every((words) => JOINED.test(words) && compact(words).length <= 3);
  return isList ? { kind: "names", terms } : UNKNOWN;
}

/** The last term within the first: 财政拨款支出中基本支出. */
function partWithin({ first, last, between, gap, frame }: Terms): Named | undefined {
  if (!between.some((words) => WITHIN.test(words))) return undefined;
  const budget = budgetOfTerm.get(first.id);
  const spent = spentFrom(last, gap, frame);
  // 一般公共预算支出中政府性基金…: neither budget's amount
  if (budget && (spent || revenueTerms.has(last.id))) return UNKNOWN;
  return termNamed(spent ?? (budget ? { ...last, budget } : last));
}

/** A term of one budget, where the totals are stated: 一般公共预算基本支出. */
function ofBudget({ first, last, ending, frame }: Terms): Named | undefined {
  const budget = budgetOfTerm.get(first.id);
  if (frame !== "totals" || !budget) return undefined;
  const side = sides[last.id];
  const isRevenue = side === "revenue" && !spentFromBudget.has(first.id);
  // 财政拨款收入 is a source, 财政拨款收入总预算 all money that can be spent
  if (isRevenue && !allMoneyWords.test(ending)) return termNamed(first);
  if (side === "expenditure") return termNamed({ ...first, id: spentTerm[budget], budget });
  // 财政拨款年初结转和结余 is the carryover of that budget; any other source is not part of a budget
  const isSource = revenueTerms.has(last.id) && last.id !== "broughtForward";
  if (side === undefined && (budgetTerms.has(last.id) || isSource)) return UNKNOWN;
  return termNamed({ ...last, budget });
}

/** The carryover of one budget, 上年结转一般公共预算; what is said to be of the carryover is only a part of it. */
function ofCarryover({ terms, first, last, between, frame }: Terms): Named | undefined {
  const carriedOf = first.id === "broughtForward" ? budgetOfTerm.get(last.id) : undefined;
  if (carriedOf && terms.length === 2 && between.every((words) => /^[\s的]*$/.test(words)))
    return termNamed({ ...first, carriedOf });
  // 上年结转的公务用车购置费 is not that of the year
  const isOfIt = frame !== "totals" || between.some((words) => words.includes("的"));
  if (carriedTerms.has(first.id) && !carriedTerms.has(last.id) && isOfIt) return UNKNOWN;
  // 上年结转的一般公共预算拨款 is a part of the carryover, not the budget's appropriation
  const areSources = revenueTerms.has(first.id) && revenueTerms.has(last.id);
  return areSources && between.some((words) => words.includes("的")) ? UNKNOWN : undefined;
}

/** 基本支出支出预算 is of basic expenditure, and so is 支出预算基本支出. */
const ofOneSide = ({ first, last }: Terms): Named => termNamed(sides[last.id] !== undefined ? first : last);

/** 一般公共预算拨款支出 is the spending from an appropriation, not the appropriation; 财政拨款收支 is both. */
function spentFrom(term: TermToken, gap: string, frame: FrameName | undefined): TermToken | undefined {
  const budget = budgetOfTerm.get(term.id);
  if (frame !== "totals" || !budget || !budgetTerms.has(term.id)) return undefined;
  if (budget === "fiscalAppropriation" && allMoneyWords.test(gap) && !/支出/.test(gap))
    return { ...term, id: "revenueTotal", budget };
  if (gap.includes("收支")) return { ...term, id: "budgetTotal", budget };
  return gap.includes("支出") ? { ...term, id: spentTerm[budget], budget } : undefined;
}
