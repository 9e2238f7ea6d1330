import type { DisclosureKind } from "@qingbei/domain";
import type { Basis, BasisId } from "../basis/basis.js";
import type { Severity } from "../parameters/severity.js";
import type { Constraint } from "./constraint.js";
import type { Evaluation } from "./evaluation.js";

/** One value that a rule read, and where within its text, if it cited a part only. */
export interface Evidence {
  readonly pointer: string;
  /** Which occurrence of the value, where it was printed more than once. */
  readonly occurrence?: number;
  readonly start?: number;
  readonly end?: number;
}

/** A correction that would make a finding go away. */
export interface Repair {
  readonly kind: "value" | "missing-row" | "year" | "text";
  readonly pointer: string;
  /** Which print of the value is wrong, where it was printed more than once and the first is what others reckon with. */
  readonly occurrence?: number;
  /** As printed; empty for a row that is missing. */
  readonly from: string;
  readonly to: string;
  /** What the person should do, in one sentence, where from → to does not say it all. */
  readonly advice?: string;
  /** Where the same figure is printed as well: it is to be corrected there too. */
  readonly also?: readonly string[];
}

/** A replacement of words in a paragraph or a value. The edits of a finding belong together: they are no alternatives. */
export interface Edit {
  readonly pointer: string;
  /** As printed. */
  readonly from: string;
  /** Empty where the words are to go. */
  readonly to: string;
  /** Where `from` begins within the paragraph. */
  readonly start?: number;
}

/** What a rule says of one case: a budget as a whole, or one project, one item, one clause. */
export type Outcome =
  | { readonly outcome: "passed"; readonly constraint?: Constraint; readonly evaluation?: Evaluation }
  | {
      readonly outcome: "failed";
      readonly severity?: Severity;
      readonly message: string;
      readonly constraint?: Constraint;
      readonly evaluation?: Evaluation;
      /** Alternatives: any one of them would mend the case. The diagnosis weighs them. */
      readonly repairs?: readonly Repair[];
      readonly edits?: readonly Edit[];
    }
  | { readonly outcome: "skipped"; readonly reason: string };

/** An outcome with all that the rule read to reach it. */
export type CaseResult = Outcome & { readonly evidence: readonly Evidence[] };

/**
 * The verdict of one rule on one disclosure. Absent data is never a pass: a rule whose every case was skipped is skipped. So is one
 * that threw, without a case: look at `threw` before outcomes are counted.
 */
export interface Verdict {
  readonly rule: string;
  readonly outcome: "passed" | "failed" | "skipped";
  readonly cases: readonly CaseResult[];
  /** What the rule's own code threw instead of ending: a mistake of the rule, never of the document. Its cases are left out. */
  readonly threw?: string;
}

/** What a rule is, apart from its check. */
export interface RuleMeta {
  /** kebab-case, equal to the file's name, permanent. */
  readonly id: string;
  /** The truth that must hold, in Chinese. */
  readonly title: string;
  readonly severity: Severity;
  /** What it rests on: an id of ours, or a source that the author of the rule states. */
  readonly basis: readonly (BasisId | Basis)[];
  /** The checks of the reference catalogue (§6.2) that the rule covers. */
  readonly covers: readonly string[];
  /** The one kind of disclosure that it holds of; of both where absent. */
  readonly only?: DisclosureKind;
  /** Compares with other documents: without any there is nothing that it could check. */
  readonly across?: boolean;
}
