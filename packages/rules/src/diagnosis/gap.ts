import { absolute, type Exact, toText } from "@qingbei/domain";
import type { Evaluation } from "../engine/evaluation.js";
import { remember } from "../engine/remember.js";

/** By how much a constraint is off, without the direction. */
export interface Gap {
  readonly amount: Exact;
  /** The same for all that are off by as much. */
  readonly text: string;
}

const gaps = remember<Evaluation, Gap>();

/** Worked out once for each evaluation: every search of a diagnosis groups what fails by it. */
export function gapOf(evaluation: Evaluation): Gap {
  return gaps(evaluation, ({ difference }) => {
    const amount = absolute(difference);
    return { amount, text: toText(amount) };
  });
}
