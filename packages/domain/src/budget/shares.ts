import * as z from "../schema/z.js";
import { Percentage } from "../values/percentage.js";

const optional = () => z.exactOptional(Percentage);

/** A schema for the parts' shares of a total in percent (占比), by the name of the part. */
export function sharesOf<const K extends string>(parts: readonly K[]) {
  const shape = Object.fromEntries(parts.map((part) => [part, optional()]));
  return z.strictObject(shape as Record<K, ReturnType<typeof optional>>);
}
