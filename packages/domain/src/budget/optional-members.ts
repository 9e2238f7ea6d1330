import * as z from "../schema/z.js";

/** An object with a member of one schema for each name; any of them may be missing. */
export function optionalMembers<const K extends string, T extends z.core.SomeType>(
  names: readonly K[],
  member: T,
) {
  const shape = Object.fromEntries(names.map((name) => [name, z.exactOptional(member)]));
  return z.strictObject(shape as Record<K, ReturnType<typeof z.exactOptional<T>>>);
}
