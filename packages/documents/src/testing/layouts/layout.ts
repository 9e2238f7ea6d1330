import type { DisclosureKind } from "@qingbei/domain";
/** A made-up table as some place prints it, and the facts to be read from it. Names and figures are ours. */
export interface Layout {
  readonly name: string;
  /** Lines with bars are rows of a grid, a blank line ends it, others are paragraphs. */
  readonly text: string;
  /** A budget by default. */
  readonly document?: DisclosureKind;
  readonly year?: number;
  /** Pointers beneath /tables and their values, in 万元; undefined means that there is no value. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Printed amounts that stay unclaimed. */
  readonly unclaimed?: number;
}
