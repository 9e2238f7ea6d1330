import { type Exact, type Field, type Percentage, pointerOf } from "@qingbei/domain";
import type { IdentityOptions } from "./decision.js";
import type { Figure } from "./figure.js";
import type { GrowthConstraint, GrowthOptions, StatedChange } from "./growth.js";
import type { Identities } from "./identities.js";
import type { Outcome } from "./verdict.js";

/** How figures are judged against each other; what is judged comes from the context. */
export abstract class Judge {
  protected abstract readonly identities: Identities;
  abstract readonly read: (field: Field<Exact> | Field<Percentage>) => Figure;

  /** left must equal right, within the rounding of the printed numbers. */
  readonly identity = (left: Figure, right: Figure, options?: IdentityOptions): Outcome =>
    this.identities.linear({ relation: "=" }, left, right, options);

  /** One figure printed twice: both must agree to the digit, unless one is printed with fewer decimals. */
  readonly sameFigure = (left: Figure, right: Figure, options?: IdentityOptions): Outcome =>
    this.identities.linear(
      { relation: "=", sameFigure: options?.places ?? "in its group" },
      left,
      right,
      options,
    );

  /**
   * left must not exceed right by more than rounding can hide. With `places`, both print the same figure: rounding then
   * hides a difference only if one print is coarser.
   */
  readonly atMost = (left: Figure, right: Figure, options?: IdentityOptions): Outcome =>
    this.identities.linear(
      { relation: "≤", ...(options?.places && { sameFigure: options.places }) },
      left,
      right,
      options,
    );

  /** The stated percentage must be the size of the change from the base to `current`. */
  readonly growth = (
    current: Field<Exact>,
    base: Field<Exact>,
    percentage: Field<Percentage>,
    how: GrowthOptions = {},
  ): Outcome => this.#growth(current, base, pointerOf(base), percentage, how);

  /**
   * The stated percentage must be the rate by which `current` grew or fell, given the stated size of the change instead
   * of the base.
   */
  readonly growthBy = (
    current: Field<Exact>,
    { size, sign }: StatedChange,
    percentage: Field<Percentage>,
    how: GrowthOptions = {},
  ): Outcome => this.#growth(current, size, { size: pointerOf(size), sign }, percentage, how);

  #growth(
    current: Field<Exact>,
    second: Field<Exact>,
    base: GrowthConstraint["base"],
    percentage: Field<Percentage>,
    how: GrowthOptions,
  ): Outcome {
    const figures = [this.read(current), this.read(second), this.read(percentage)];
    const [now, rate] = [pointerOf(current), pointerOf(percentage)];
    return this.identities.rate({ form: "growth", current: now, base, percentage: rate, ...how }, figures);
  }

  /** The stated percentage must be the part's share of the whole; passes if the whole is zero. */
  readonly share = (part: Field<Exact>, whole: Field<Exact>, percentage: Field<Percentage>): Outcome => {
    const figures = [this.read(part), this.read(whole), this.read(percentage)];
    const constraint = {
      form: "share",
      part: pointerOf(part),
      whole: pointerOf(whole),
      percentage: pointerOf(percentage),
    } as const;
    return this.identities.rate(constraint, figures);
  };
}
