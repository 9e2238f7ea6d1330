import type { CheckContext } from "./context.js";
import { remember } from "./remember.js";

/**
 * A function that works out a value from a document once, whichever rules ask for it. Its reads leave no evidence.
 *
 * @example
 * const hasUnits = perDocument(({ list }) => list(fields.department.units).length > 1);
 * // in a check: hasUnits(context)
 */
export function perDocument<T>(workOut: (context: CheckContext) => T): (context: CheckContext) => T {
  const known = remember<CheckContext, T>();
  return (context) => known(context, () => context.withoutEvidence(() => workOut(context)));
}

/** The same for each of several objects of a document, such as its tables. Objects are told apart by identity. */
export function perDocumentBy<K extends object, T>(
  workOut: (context: CheckContext, of: K) => T,
): (context: CheckContext, of: K) => T {
  const known = perDocument(() => remember<K, T>());
  return (context, of) => known(context)(of, () => context.withoutEvidence(() => workOut(context, of)));
}
