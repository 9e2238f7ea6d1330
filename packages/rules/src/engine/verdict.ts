import type { DisclosureKind } from "@qingbei/domain";
import type { Basis, BasisId } from "../basis/basis.js";
import type { Severity } from "../parameters/severity.js";
import type { Constraint } from "./constraint.js";
import type { Evaluation } from "./evaluation.js";

/** A value that a rule read; `start` and `end` mark the characters, if it cited only a part of the text. */
export interface Evidence {
  readonly pointer: string;
  /** The index of the occurrence, if the value was printed more than once. */
  readonly occurrence?: number;
  readonly start?: number;
  readonly end?: number;
}

/** A correction that would mend a finding. */
export interface Repair {
  readonly kind: "value" | "missing-row" | "year" | "text";
  readonly pointer: string;
  /** The index of the wrong occurrence, if the value was printed more than once and rules use the first. */
  readonly occurrence?: number;
  /** As printed; empty for a missing row. */
  readonly from: string;
  readonly to: string;
  /** What to do, in one Chinese sentence, if from → to does not say it all. */
  readonly advice?: string;
  /** Pointers of other places that print the same figure and need the same correction. */
  readonly also?: readonly string[];
}

/**
 * A replacement of words in a paragraph or a value. The edits of a finding belong together; they are not alternatives.
 */
export interface Edit {
  readonly pointer: string;
  /** As printed. */
  readonly from: string;
  /** Empty if the words are to be deleted. */
  readonly to: string;
  /** The index of `from` within the paragraph. */
  readonly start?: number;
}

/** The outcome of one case: of the whole budget, or of one project, item or clause. */
export type Outcome =
  | { readonly outcome: "passed"; readonly constraint?: Constraint; readonly evaluation?: Evaluation }
  | {
      readonly outcome: "failed";
      readonly severity?: Severity;
      readonly message: string;
      readonly constraint?: Constraint;
      readonly evaluation?: Evaluation;
      /** Alternatives: any one of them would mend the case. The diagnosis ranks them. */
      readonly repairs?: readonly Repair[];
      readonly edits?: readonly Edit[];
    }
  | { readonly outcome: "skipped"; readonly reason: string };

/** An outcome with every value that the rule read to reach it. */
export type CaseResult = Outcome & { readonly evidence: readonly Evidence[] };

/**
 * The verdict of one rule on one disclosure. Absent data is never a pass: a rule is skipped if all its cases were
 * skipped. A rule that threw is skipped too, without cases: look at `threw` before you count outcomes.
 */
export interface Verdict {
  readonly rule: string;
  readonly outcome: "passed" | "failed" | "skipped";
  readonly cases: readonly CaseResult[];
  /** The message of what the rule's code threw: a fault of the rule, not of the document. `cases` is then empty. */
  readonly threw?: string;
}

/** The description of a rule, apart from its check. */
export interface RuleMeta {
  /** kebab-case, equal to the file's name, permanent. */
  readonly id: string;
  /** What must hold, in Chinese. */
  readonly title: string;
  readonly severity: Severity;
  /** The law or standard it rests on: an id from `bases`, or a source that the author states. */
  readonly basis: readonly (BasisId | Basis)[];
  /** The checks of the reference catalogue (§6.2) that the rule covers. */
  readonly covers: readonly string[];
  /** The only kind of disclosure it applies to; both if absent. */
  readonly only?: DisclosureKind;
  /** Set if it compares with other documents: without any there is nothing to check. */
  readonly across?: boolean;
}
