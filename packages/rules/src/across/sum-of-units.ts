import type { Exact, Field } from "@qingbei/domain";

/** A figure of the department, and those of its units that add up to it. */
export interface Sum {
  readonly whole: Field<Exact>;
  readonly parts: readonly Field<Exact>[];
  /** Set where the statement may leave out some: a difference is a question. */
  readonly isDoubtful?: true;
}
