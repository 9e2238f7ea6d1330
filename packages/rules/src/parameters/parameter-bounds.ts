/**
 * What a parameter may be: the same for those given to `check` and for those of a configuration, whose JSON Schema states
 * these bounds.
 */
export const parameterBounds = {
  /** One in so many, or at least so many. */
  count: { min: 2, max: 1000 },
  /** A fiscal year. */
  year: { min: 1990, max: 2100 },
  /** A percentage, as text. */
  percent: /^\d{1,6}(\.\d{1,4})?$/,
  /** An amount in 万元, as text. */
  amount: /^\d{1,12}(\.\d{1,6})?$/,
} as const;
