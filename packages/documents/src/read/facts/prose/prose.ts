import type { DisclosureKind, Paragraph } from "@qingbei/domain";
import { numberingOf } from "@qingbei/domain/internal";
import { brokenOff, paidByOwnMoney, titleOfBothSides } from "../../../templates/prose-words.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import type { Piece } from "../../blocks/blocks.js";
import type { FrameFacts } from "../frame-facts.js";
import { accountsClauses, accountsPassage } from "./accounts-passage.js";
import { passageOf, sentencesOf } from "./passage.js";
import { ProseFacts } from "./prose-facts.js";
import { SectionState } from "./section-state.js";
import type { Sentence } from "./sentence.js";
import { SentenceReader } from "./sentence-reader.js";
import { compact } from "./wording.js";

/** The longest title inside a paragraph, in characters: （一）收入预算情况。2021年… */
const TITLE_LENGTH = 24;

/** A paragraph without any of these states no number, comparison or reason; most are skipped by this. */
const STATES_SOMETHING = /[\d０-９]|原因|主要是|上年|去年|同比/;

/** Reads the facts of a statement's prose, section by section; `finish` decides the year of each. */
export class ProseReader {
  readonly #sink: FactSink;
  readonly #context: Omit<Sentence, "passage" | "clauses">;
  readonly #isAccounts: boolean;
  /** The last paragraph stopped in the middle of a sentence. */
  #isBroken = false;

  constructor(sink: FactSink, { fiscalYear, department }: FrameFacts, kind: DisclosureKind = "budget") {
    this.#sink = sink;
    this.#isAccounts = kind === "finalAccounts";
    this.#context = {
      facts: new ProseFacts(fiscalYear?.year, this.#isAccounts),
      section: new SectionState(),
      department: department?.name,
    };
  }

  /** Reads one paragraph, in the state of its section. */
  read(paragraph: Paragraph, piece: Piece): void {
    const { section, facts } = this.#context;
    if (!section.enter(paragraph)) return;
    const isHeading = paragraph.role === "heading";
    const isRest = this.#isBroken && !isHeading && paragraph.label === undefined;
    // the paragraphs of a list are read as one group with what they divide
    const isListed = isRest || section.pending !== undefined || paragraph.label !== undefined;
    if (isHeading || !isListed) facts.beginPart();
    this.#isBroken = !isHeading && brokenOff.test(paragraph.text);
    if (!isHeading && !STATES_SOMETHING.test(piece.text)) return;
    const passage = (this.#isAccounts ? accountsPassage : passageOf)(piece, this.#context.department);
    section.turnTo(paragraph.label === undefined ? undefined : numberingOf(paragraph.label)?.style);
    if (isHeading) {
      section.turnToUnit(passage.plain, this.#context.department);
      section.announceTitle(passage.plain, passage.terms);
      return;
    }
    if (section.isOfUnit) return;
    if (isRest) section.topic = undefined;
    for (const [index, clauses] of sentencesOf(passage).entries()) {
      const end = clauses.at(-1)?.end ?? 0;
      const isTitle =
        index === 0 && !isRest && end <= TITLE_LENGTH && clauses.every(({ numbers }) => numbers.length === 0);
      // （二）政府采购情况说明。: a paragraph that is only a title, if it is numbered
      const isAlone = end >= piece.text.trimEnd().length - 1;
      const isOfAll = index === 0 && titleOfBothSides.test(compact(passage.plain.slice(0, end)));
      if (isOfAll || (isTitle && (!isAlone || paragraph.label !== undefined))) {
        const terms = passage.terms.filter((term) => term.end <= end);
        section.announceTitle(passage.plain.slice(0, end), terms);
        continue;
      }
      // what other money pays is no part of the appropriation that the section tells of
      if (paidByOwnMoney.test(compact(passage.plain.slice(clauses[0]?.start ?? end, end)))) continue;
      const ownClauses = this.#isAccounts ? accountsClauses(passage, clauses) : clauses;
      // the reason of a difference from the plan is not that of a change on last year
      if (ownClauses.length < clauses.length) section.changed = [];
      new SentenceReader({ ...this.#context, passage, clauses: ownClauses }).read();
    }
  }

  /** Decides the year of each amount and states all facts, in the order of the document. */
  finish(): void {
    this.#context.facts.settle(this.#sink);
  }
}
