/**
 * How far a figure may move from one year to the next before it should be explained (reference §6 E-JUMP: ±30 %),
 * by the first fiscal year that it holds for.
 */
export interface JumpThreshold {
  readonly since: number;
  /** A change of so many percent of last year's figure is worth a look … */
  readonly notablePercent: string;
  /** … and of so many needs an explanation. */
  readonly strikingPercent: string;
  /** A change of less than so many percent of all expenditure is too small to ask about. */
  readonly smallestPercent: string;
}

export const jumpThresholds: readonly JumpThreshold[] = [
  { since: 2016, notablePercent: "30", strikingPercent: "100", smallestPercent: "2" },
];
