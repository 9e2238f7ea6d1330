import { type Exact, type Field, isExact } from "@qingbei/domain";
import type { CheckContext } from "./context.js";
import { type PrintAgreement, printedTwice } from "./printed-twice.js";

/**
 * Compares two prints of an amount, each with the decimals it is printed with: prose may round what a table or another
 * sentence prints in full. "other" if either is absent.
 */
export function agreementOf(context: CheckContext, one: Field<Exact>, other: Field<Exact>): PrintAgreement {
  const [a, b] = [context.value(one), context.value(other)];
  if (!isExact(a) || !isExact(b)) return "other";
  return printedTwice(
    { value: a, decimals: context.placesOf(one) },
    { value: b, decimals: context.placesOf(other) },
  );
}
