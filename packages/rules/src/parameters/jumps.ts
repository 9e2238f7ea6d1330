/**
 * How much a figure may change from one year to the next without an explanation (reference §6 E-JUMP: ±30 %), by the
 * first fiscal year to which it applies.
 */
export interface JumpThreshold {
  readonly since: number;
  /** Changes from this percentage of last year's figure on are an info. */
  readonly notablePercent: string;
  /** Changes from this percentage of last year's figure on are a warning. */
  readonly strikingPercent: string;
  /** Changes below this percentage of all expenditure are ignored. */
  readonly smallestPercent: string;
}

export const jumpThresholds: readonly JumpThreshold[] = [
  { since: 2016, notablePercent: "30", strikingPercent: "100", smallestPercent: "2" },
];
