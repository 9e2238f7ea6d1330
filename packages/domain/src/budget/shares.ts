import * as z from "../schema/z.js";
import { Percentage } from "../values/percentage.js";

const optional = () => z.exactOptional(Percentage);

/** What the parts of a total are said to be of it in percent (占比), each by the name of its amount. */
export function sharesOf<const K extends string>(parts: readonly K[]) {
  const shape = Object.fromEntries(parts.map((part) => [part, optional()]));
  return z.strictObject(shape as Record<K, ReturnType<typeof optional>>);
}
