import { type Exact, type Field, isExact } from "@qingbei/domain";
import type { CheckContext } from "./context.js";
import { type Likeness, printedTwice } from "./printed-twice.js";

/**
 * What an amount is beside another one, each with the decimals that it is printed with, and no more: prose may round what a
 * table prints, and one sentence what another one tells.
 */
export function likenessOf(context: CheckContext, one: Field<Exact>, other: Field<Exact>): Likeness {
  const [a, b] = [context.value(one), context.value(other)];
  if (!isExact(a) || !isExact(b)) return "other";
  return printedTwice(
    { value: a, decimals: context.placesOf(one) },
    { value: b, decimals: context.placesOf(other) },
  );
}
