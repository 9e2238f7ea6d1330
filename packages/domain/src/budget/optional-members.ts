import * as z from "../schema/z.js";

/** The schema of an object with an optional member for each name, all of the same schema. */
export function optionalMembers<const K extends string, T extends z.core.SomeType>(
  names: readonly K[],
  member: T,
) {
  const shape = Object.fromEntries(names.map((name) => [name, z.exactOptional(member)]));
  return z.strictObject(shape as Record<K, ReturnType<typeof z.exactOptional<T>>>);
}
