import {
  type Disclosure,
  type DisclosureKind,
  type Exact,
  type Field,
  type FieldOf,
  isExact,
  type Occurrence,
  type Paragraph,
  type Percentage,
  paragraphPointer,
  placeNameOf,
  pointerOf,
  type SectionTheme,
  type StandardTable,
  type Statement,
} from "@qingbei/domain";
import { placeAgainst } from "@qingbei/domain/internal";
import { type Companion, companionsOf } from "../companions/companion.js";
import { defaultParameters, type RuleParameters } from "../parameters/rule-parameters.js";
import { NOT_READ } from "./decision.js";
import type { Lookup } from "./evaluation.js";
import { EvidenceRecorder } from "./evidence-recorder.js";
import type { Figure, ReadOptions } from "./figure.js";
import { Identities } from "./identities.js";
import { Judge } from "./judge.js";
import { lookupIn } from "./lookup.js";
import { failed, passed, skipped } from "./outcomes.js";
import { decimalsOf } from "./printed-places.js";
import { CENTS } from "./printed-twice.js";
import { withThoseAbove } from "./unread.js";
import { type Source, sourcesIn, valuesIn } from "./values.js";
import type { CaseResult, Evidence, Outcome } from "./verdict.js";

const NONE: readonly never[] = [];
/** A number that is absent and counts as zero. */
const NOTHING: Figure = { terms: NONE, missing: NONE };

/** A passage of the document's text, or a whole paragraph. */
interface Cited {
  readonly paragraph: number;
  readonly start?: number;
  readonly end?: number;
}

/**
 * A rule's view of a disclosure. Values are reached only through these functions, and each value that is read becomes
 * evidence: no rule assembles evidence by hand.
 */
export class CheckContext extends Judge {
  readonly #disclosure: Disclosure;
  readonly #lookup: Lookup;
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #labels = new Map<string, string>();
  readonly #unread: ReadonlySet<string>;
  /** The unread pointers with all above them. */
  #aboveUnread: ReadonlySet<string> | undefined;
  protected readonly identities: Identities;
  readonly #recorder = new EvidenceRecorder();
  #sources: readonly Source[] | undefined;
  #companions: readonly Companion[] | undefined;

  /** Thresholds and word lists from the settings of the review. Leaves no evidence. */
  readonly parameters: RuleParameters;

  constructor(disclosure: Disclosure, parameters: RuleParameters = defaultParameters) {
    super();
    this.parameters = parameters;
    this.#disclosure = disclosure;
    this.#lookup = lookupIn(disclosure);
    this.#values = valuesIn(disclosure);
    this.#unread = new Set(disclosure.unreadValues);
    this.identities = new Identities(disclosure, this.#lookup, this.label);
  }

  /** Runs one case and collects its evidence: every value that it read, once. */
  record(check: (context: CheckContext) => Outcome): CaseResult {
    const evidence: Evidence[] = [];
    return { ...this.#recorder.during(evidence, () => check(this)), evidence };
  }

  /** Runs a function whose reads leave no evidence. */
  readonly withoutEvidence = <T>(run: () => T): T => this.#recorder.during(undefined, run);

  /** The number of a field as a figure, to be compared by `identity`, `sameFigure` or `atMost`. */
  readonly read = (field: Field<Exact> | Field<Percentage>, options: ReadOptions = {}): Figure => {
    const pointer = pointerOf(field);
    const value = this.#values.get(pointer);
    if (value === undefined)
      return options.missing === "zero" && !this.#unread.has(pointer)
        ? NOTHING
        : { terms: NONE, missing: [pointer] };
    this.#recorder.record(pointer, pointer);
    if (value === null) return options.blank === "zero" ? NOTHING : { terms: NONE, missing: [pointer] };
    return { terms: [{ pointer, coefficient: 1 }], missing: NONE };
  };

  /** The value of a field: undefined if not disclosed, null if disclosed blank. */
  readonly value = <T>(field: Field<T>): T | null | undefined => {
    const pointer = pointerOf(field);
    const value = this.#values.get(pointer) as T | null | undefined;
    if (value !== undefined) this.#recorder.record(pointer, pointer);
    return value;
  };

  /** Whether a field was disclosed and is not blank. Leaves no evidence. */
  readonly has = (field: Field<unknown>): boolean => {
    const value = this.#values.get(pointerOf(field));
    return value !== undefined && value !== null;
  };

  /** The fields of a list's items; empty if the list was not disclosed. Leaves no evidence. */
  readonly list = <E>(field: FieldOf<readonly E[]>): readonly FieldOf<E>[] => {
    const value = this.#values.get(pointerOf(field));
    const list = field as unknown as { at(index: number): FieldOf<E> };
    return Array.isArray(value) ? value.map((_, index) => list.at(index)) : [];
  };

  /** Whether a field, or something beneath it, is printed but was not read. Leaves no evidence. */
  readonly isUnread = (field: Field<unknown>): boolean => {
    this.#aboveUnread ??= withThoseAbove(this.#unread);
    return this.#aboveUnread.has(pointerOf(field));
  };

  /** Where a field was printed. Leaves no evidence. */
  readonly occurrences = (field: Field<unknown>): readonly Occurrence[] =>
    this.#disclosure.sources?.[pointerOf(field)] ?? [];

  /** All pointers of the document that have sources, with their occurrences. Leaves no evidence. */
  get sources(): readonly Source[] {
    if (!this.#sources) {
      const all = sourcesIn(this.#disclosure);
      this.#sources = !("against" in this.#disclosure.budget)
        ? all
        : all.filter(([pointer]) => !placeAgainst(pointer));
    }
    return this.#sources;
  }

  /** The other documents this one is checked against, with their relation to it. Leaves no evidence. */
  get companions(): readonly Companion[] {
    this.#companions ??= companionsOf(this.#disclosure.budget);
    return this.#companions;
  }

  /**
   * The decimals to which a printed number is exact, judged by its table or section; undefined for a count. Leaves no
   * evidence.
   */
  readonly decimalsOf = (occurrence: Occurrence): number | undefined =>
    decimalsOf(this.#disclosure, occurrence);

  /** The decimals of an amount where it is first printed; 2 if it is absent. Leaves no evidence. */
  readonly placesOf = (field: Field<Exact>): number =>
    this.has(field) ? this.#lookup(pointerOf(field)).printed : CENTS;

  /** Whether the document is a budget or final accounts. Leaves no evidence. */
  get kind(): DisclosureKind {
    return this.#disclosure.budget.kind;
  }

  /** The document's text; undefined for a budget that was not read from a document. */
  get statement(): Statement | undefined {
    return this.#disclosure.statement;
  }

  /** Standard tables that the document may print but that were not read. Leaves no evidence. */
  get unreadTables(): readonly StandardTable[] {
    return this.#disclosure.unreadTables ?? NONE;
  }

  /** Whether part of the document was not read: its end, or a page within. Leaves no evidence. */
  get isPartial(): boolean {
    return this.#disclosure.unreadSections !== undefined;
  }

  /** Makes a paragraph, or the characters from `start` to `end` of it, evidence. */
  readonly cite = (paragraph: number, start?: number, end?: number): void => {
    const pointer = paragraphPointer(paragraph);
    this.#recorder.record(`${pointer}##${start ?? ""}#${end ?? ""}`, pointer, {
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    });
  };

  /** Makes each passage evidence. */
  readonly citeAll = (passages: readonly Cited[]): void => {
    for (const { paragraph, start, end } of passages) this.cite(paragraph, start, end);
  };

  /** Makes one occurrence of a value evidence. */
  readonly citeOccurrence = (pointer: string, occurrence: number): void =>
    this.#recorder.record(`${pointer}#${occurrence}##`, pointer, { occurrence });

  /** The Chinese name of a field, for messages. */
  readonly label = (field: Field<unknown> | string): string => {
    const pointer = typeof field === "string" ? field : pointerOf(field);
    let label = this.#labels.get(pointer);
    if (label === undefined) {
      label = placeNameOf(this.#disclosure.budget, pointer);
      this.#labels.set(pointer, label);
    }
    return label;
  };

  /** The number in 万元, with the decimals of its table or section, two at most. */
  readonly show = (pointer: string): string => {
    const value = this.#values.get(pointer);
    if (!isExact(value)) return String(value ?? "");
    return this.identities.show(pointer, value);
  };

  /** The outcome of a case in which what must hold holds. */
  readonly passed = passed;
  /** The outcome of a case in which it does not: a Chinese message with the numbers and what to do. */
  readonly failed = failed;
  /** The outcome of a case that cannot be decided or to which the rule does not apply, with the reason in Chinese. */
  readonly skipped = skipped;

  /** The outcome if a section lacks something: `fault`, or skipped if the section was not read to its end. */
  readonly lacking = (section: SectionTheme, fault: Outcome): Outcome =>
    this.#disclosure.unreadSections?.includes(section) ? this.skipped(NOT_READ) : fault;

  /** A paragraph of the statement; undefined if there is none at that index. Leaves no evidence. */
  readonly paragraph = (index: number): Paragraph | undefined =>
    this.#disclosure.statement?.paragraphs[index];
}
