import type { AppropriatedBudget } from "@qingbei/domain";
import { comparisonMark } from "../../../templates/changes.js";
import { budgetTerms, sides, spentFromBudget } from "../../../templates/frames.js";
import {
  announcingWords,
  countedPersons,
  countedUnits,
  earlierFigure,
  holdsPart,
  linkWords,
  partsOpening,
  purposeClause,
  respectively,
  sideOpening,
  spentFigure,
  subUnit,
  wholeOpening,
} from "../../../templates/prose-words.js";
import { isMoney, type MoneyToken } from "../amounts.js";
import { directionsIn } from "./change-facts.js";
import { Changes } from "./changes.js";
import {
  announcedUse,
  behindExamples,
  type Dated,
  datedIn,
  inAccounts,
  isOfSide,
  labelledSide,
  namesNone,
  ofYearAlone,
  saysSpent,
  totalOfNamedSide,
  withoutTerms,
} from "./lead-words.js";
import { dividesWhole, ownerOf, pendingOf } from "./list-owner.js";
import { budgetOfTotal, otherSideOfBudget } from "./one-budget.js";
import { tellsOfOthers } from "./other-body.js";
import type { Clause } from "./passage.js";
import { reasonIn } from "./reasons.js";
import { namedIn, type Sentence, wordsOf } from "./sentence.js";
import { isShareBase, shareIn } from "./shares.js";
import { type Found, Statements } from "./statements.js";
import { behindOwnBody } from "./subject.js";
import { type TermToken, termsBetween } from "./vocabulary.js";
import { compact, consistsOf, isCounted, withoutCounts } from "./wording.js";

/** A term whose amount may follow, and where its clause begins. */
interface WaitingName {
  readonly term: TermToken;
  readonly start: number;
}

/** Reads one sentence of prose, clause by clause. */
export class SentenceReader {
  readonly #sentence: Sentence;
  readonly #statements: Statements;
  readonly #changes: Changes;
  #year: number | undefined;
  /** A name that waits for its amount. */
  #waiting: WaitingName | undefined;
  /** The total of one budget is stated, 财政拨款收入总预算100万元，支出总预算100万元: later totals are of it too. */
  #oneBudget: AppropriatedBudget | undefined;
  /** A name of both sides that was announced: the amount of each side may follow under the side's bare name. */
  #both: WaitingName | undefined;
  /** The last name whose amount is of another year: this year's amount may follow without the name. */
  #dated: WaitingName | undefined;
  /** The sentence is about another body, or about a project. */
  #isOfOthers = false;
  /** Names joined by 、 in front of their common amount. */
  #joined: { readonly start: number; readonly terms: TermToken[] } | undefined;

  constructor(sentence: Sentence) {
    this.#sentence = sentence;
    this.#statements = new Statements(sentence);
    this.#changes = new Changes(sentence, this.#statements);
  }

  read(): void {
    const { clauses, section } = this.#sentence;
    const { parts } = this.#statements;
    if (section.pending) parts.open(section.pending, 0);
    for (let index = 0; index < clauses.length; index++) {
      const clause = clauses[index];
      if (clause) index = this.#clause(clause, index);
    }
    section.pending = pendingOf(this.#sentence, parts);
    parts.clear();
    const [first] = clauses;
    // a sentence that begins with 其中 continues with the parts of the one before
    const goesOn = first && partsOpening.test(wordsOf(this.#sentence, first.start, first.end));
    const words = wordsOf(this.#sentence, first?.start ?? 0, clauses.at(-1)?.end ?? 0);
    // 按项目类型，分为货物和服务。: the next sentence continues with the whole of the section
    if (section.frame !== "totals" && section.head && wholeOpening.test(words)) section.leader = section.head;
    else if (!goesOn) section.leader = this.#statements.leader ?? section.leader;
    if (goesOn) return;
    section.stated = this.#statements.all;
  }

  /** Reads a clause, and the reason that begins in it; returns the index of the last clause read. */
  #clause(clause: Clause, index: number): number {
    const reason = reasonIn(
      this.#sentence.passage.plain,
      clause,
      (at) => this.#changes.isOpen || comparisonMark.test(wordsOf(this.#sentence, clause.start, at)),
    );
    const until = reason?.start ?? clause.end;
    const words = wordsOf(this.#sentence, clause.start, until);
    const mark = comparisonMark.exec(words);
    const markAt = mark ? clause.start + mark.index : undefined;
    this.#enter(clause, words);
    this.#isOfOthers = tellsOfOthers(this.#sentence, clause, words) ?? this.#isOfOthers;
    const from = this.#amounts(clause, markAt ?? until);
    const share = shareIn(this.#sentence.passage, clause, this.#statements.lastBeside(clause));
    if (share) this.#sentence.facts.addChange(share);
    if (!mark && !clause.numbers.some((token) => isMoney(token) && token.end <= until)) this.#await(clause);
    else this.#joined = undefined;
    this.#changes.read(clause, { from, until, markAt });
    return reason ? this.#changes.reason(reason, index) : index;
  }

  /** Opens and closes lists by the marks and first words of a clause. */
  #enter(clause: Clause, words: string): void {
    const { parts, all } = this.#statements;
    parts.closeTo(clause.depth);
    this.#sentence.section.endTopicAt(clause.terms);
    if (this.#sentence.section.turnToSide(words)) parts.clear();
    if (clause.before === "；") {
      parts.nextItem();
      this.#changes.close();
      this.#waiting = undefined;
    }
    if (clause.before !== "、") this.#joined = undefined;
    const { head } = this.#sentence.section;
    if (head?.term === "budgetTotal" && sideOpening.test(words)) {
      parts.clear();
      parts.open(head, clause.depth);
    }
    const opensBracket = clause.before === "（" && !comparisonMark.test(words);
    const holds = holdsPart.test(words) && clause.numbers.some(isMoney);
    if (!opensBracket && !holds && !partsOpening.test(words)) return;
    const owner = all.at(-1) ?? ownerOf(this.#sentence, clause, dividesWhole(this.#sentence, clause));
    parts.open(owner, clause.depth, clause.before === "（");
    this.#changes.close();
  }

  /** Reads the amounts of a clause, up to its comparison; returns where they end. */
  #amounts(clause: Clause, until: number): number {
    const year = clause.numbers.findLast((token) => token.kind === "year" && token.end <= until);
    if (year?.kind === "year") this.#year = year.year;
    const dated = datedIn(this.#sentence, clause, year !== undefined);
    let from = clause.start;
    for (const amount of clause.numbers) {
      if (!isMoney(amount)) continue;
      if (amount.end > until || directionsIn(wordsOf(this.#sentence, from, amount.start)).length > 0) break;
      if (!this.#statements.isTaken(amount) && !isShareBase(this.#sentence, from, amount))
        this.#amount(clause, from, amount, dated);
      from = amount.end;
    }
    return from;
  }

  /** Finds the field of an amount and states it; an uncertain amount is left unread. */
  #amount(clause: Clause, from: number, money: MoneyToken, dated: Dated): void {
    const lead = wordsOf(this.#sentence, from, money.start);
    const terms = termsBetween(clause.terms, from, money.start);
    const beside = withoutTerms(lead, from, terms).replace(this.#sentence.department ?? "", "");
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#changes.close();
    const use = announcedUse(this.#sentence, this.#statements, money.start);
    if (money.kind === "amount" && !this.#isOfOthers && (use || !spentFigure.test(beside))) {
      const year = earlierFigure.test(beside) ? "earlier" : this.#year;
      const isSpent = saysSpent(lead, beside, terms);
      const found: Found = { clause, amount: money, year, isSpent, ...dated };
      if (use) this.#statements.parts.clear();
      if (use && this.#statements.term(use, found)) return;
      const said = behindOwnBody(lead.replace(earlierFigure, ""), this.#sentence.department);
      const hasNoName = namesNone(this.#sentence, terms) && consistsOf(linkWords, said);
      if (hasNoName && this.#nameless(found, lead, waiting)) return;
      if (this.#named(found, from, terms)) return;
    }
    const isOfBudget = terms.some(({ id }) => budgetTerms.has(id) || spentFromBudget.has(id));
    const whose = { isOfBudget: isOfBudget && !subUnit.test(lead), isOfOthers: this.#isOfOthers };
    this.#statements.leave(clause, money, whose);
  }

  /**
   * Takes an amount without a name of its own: it belongs to the name before it, to last year, or to what the heading
   * announced.
   */
  #nameless(found: Found, lead: string, waiting: WaitingName | undefined): boolean {
    const { section, facts } = this.#sentence;
    const said = behindOwnBody(lead, this.#sentence.department);
    const isFirst = found.amount.start - lead.length === found.clause.start;
    const statements = this.#statements;
    const last = statements.all.at(-1);
    const isOther = facts.isOtherYear(found.year);
    this.#both = waiting && sides[waiting.term.id] === "both" ? waiting : this.#both;
    const ofSide = this.#both && totalOfNamedSide(this.#both.term, said);
    // in a budget it is unknown whether the sides include money carried over
    if (ofSide && isFirst && facts.isAccounts && !isOther) return statements.term(ofYearAlone(ofSide), found);
    if (ofSide) return false;
    const named = waiting ?? (found.yearInClause && !isOther ? this.#dated : undefined);
    if (named && isFirst) {
      this.#dated = isOther ? named : undefined;
      return statements.term(named.term, { ...found, stretch: { ...found.stretch, start: named.start } });
    }
    if (last?.term && isOther) {
      statements.base(last, found);
      return true;
    }
    // a line that begins with its number may continue a sentence of the line before
    const isWhole = lead.trim() !== "" || this.#sentence.clauses.length === 1;
    const isAnnounced =
      isFirst &&
      isWhole &&
      !this.#joined &&
      !statements.hasLeft &&
      (section.frame !== "totals" || isOfSide(said, section.topic));
    const topic = isAnnounced ? section.topic : undefined;
    return topic !== undefined && statements.term(facts.isAccounts ? ofYearAlone(topic) : topic, found);
  }

  /** Takes an amount behind the words that name it; returns whether it was taken. */
  #named(found: Found, begin: number, terms: readonly TermToken[]): boolean {
    const { clause, amount, stretch } = found;
    const statements = this.#statements;
    const from = behindExamples(this.#sentence, statements.parts.innermost, begin, terms)?.start ?? begin;
    const lead = wordsOf(this.#sentence, from, amount.start);
    const before = clause.before === "、" && from === clause.start ? this.#joined : undefined;
    // 本级、某站等3家单位的机关运行经费: the units in front share this amount
    const isOfUnits = before?.terms.length === 0 && countedUnits.test(lead);
    const joined = isOfUnits ? undefined : before;
    const isPart = statements.parts.innermost !== undefined;
    const named = namedIn(this.#sentence, from, amount.start, terms, isPart);
    // a project in a list of parts is a part
    const isOthers =
      named.kind === "part of the whole" || (named.kind === "unknown" && named.isOthers && !isPart);
    if (isOthers && statements.all.length === 0 && !respectively.test(lead)) {
      this.#isOfOthers = true;
      this.#sentence.section.isPartial ||= named.kind === "part of the whole";
      return false;
    }
    this.#dated = undefined;
    // 收入预算中一般公共预算拨款90万元
    const within = named.kind === "term" ? wordsOf(this.#sentence, from, named.term.start) : "";
    if (this.#sentence.section.turnToSide(within)) statements.parts.clear();
    if (statements.item(joined?.start ?? from, named, found)) return true;
    if (statements.economicSection(joined?.start ?? from, found)) return true;
    if (!statements.hasTotal) this.#oneBudget ??= budgetOfTotal(named, lead, terms);
    if (named.kind === "part of the whole") this.#sentence.section.isPartial = true;
    if (this.#oneBudget && named.kind === "term" && sides[named.term.id] !== undefined)
      return statements.term({ budget: this.#oneBudget, ...named.term }, found);
    const otherSide = otherSideOfBudget(this.#sentence, named, amount.start, statements.all);
    if (otherSide) return statements.term(otherSide, found);
    if (named.kind === "names" || (joined && named.kind === "term")) {
      const together = { ...found, stretch: { ...stretch, start: joined?.start ?? stretch.start } };
      return statements.several([...(joined?.terms ?? []), ...terms], lead, together);
    }
    if (
      named.kind === "term" &&
      !respectively.test(lead) &&
      statements.term(inAccounts(this.#sentence, named.term), found)
    ) {
      if (this.#sentence.facts.isOtherYear(found.year))
        this.#dated = { term: named.term, start: clause.start };
      return true;
    }
    return statements.otherClass(from, found) || statements.project(joined?.start ?? from, named, found);
  }

  /** Keeps a name whose amount may follow in a later clause. */
  #await(clause: Clause): void {
    const words = wordsOf(this.#sentence, clause.start, clause.end);
    const terms = labelledSide(this.#sentence, clause) ?? clause.terms;
    const term = terms.at(-1);
    // 占12.5%、: the end of the item before, not a name
    const isName = !clause.numbers.some(({ kind }) => kind === "percent") && !isCounted(words);
    if ((clause.after === "、" && isName) || this.#joined) {
      this.#joined ??= { start: clause.start, terms: [] };
      for (const named of clause.terms) this.#joined.terms.push(named);
      this.#waiting = undefined;
    } else if (term) {
      const named = namedIn(this.#sentence, clause.start, term.end, terms);
      const rest = withoutCounts(compact(wordsOf(this.#sentence, term.end, clause.end)));
      const announces = named.kind === "term" && consistsOf(announcingWords, rest);
      this.#waiting = announces ? { term: named.term, start: clause.start } : undefined;
      const { section } = this.#sentence;
      if (announces && clause.after === "：") section.announce(words, terms, section.isPartial);
    } else if (
      !purposeClause.test(words) &&
      !countedPersons.test(words) &&
      !consistsOf(announcingWords, withoutCounts(compact(words)))
    ) {
      this.#waiting = undefined;
    }
  }
}
