import type { DisclosureKind } from "@qingbei/domain";
/** A made-up table as some place prints it, and what is to be read from it. Names and figures are ours. */
export interface Layout {
  readonly name: string;
  /** Lines with bars are rows of a grid, a blank line ends it, others are paragraphs. */
  readonly text: string;
  /** A budget where nothing is said. */
  readonly document?: DisclosureKind;
  readonly year?: number;
  /** Pointers beneath /tables and their values, 万元; undefined where nothing may stand. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Printed amounts that stay unclaimed. */
  readonly unclaimed?: number;
}
