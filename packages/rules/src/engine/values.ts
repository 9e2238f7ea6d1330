import { type Disclosure, valueAt } from "@qingbei/domain";

/** Stands for what was looked up and is not there. */
const ABSENT = Symbol("absent");

const valuesOf = new WeakMap<Disclosure, (pointer: string) => unknown>();

/**
 * The value at a pointer of a disclosure, looked up once for all rules, each one step from the value above it:
 * rules ask for the columns of a row one after the other. The result is shared for as long as the disclosure lives.
 */
export function valuesIn(disclosure: Disclosure): (pointer: string) => unknown {
  const shared = valuesOf.get(disclosure);
  if (shared) return shared;
  const known = new Map<string, unknown>();
  const at = (pointer: string): unknown => {
    const found = known.get(pointer);
    if (found !== undefined) return found === ABSENT ? undefined : found;
    const step = pointer.lastIndexOf("/");
    const above = step <= 0 ? disclosure.budget : at(pointer.slice(0, step));
    // beneath nothing there is nothing: most rules ask for columns that most tables do not have
    const value =
      above === undefined || above === null
        ? undefined
        : valueAt(above, step <= 0 ? pointer : pointer.slice(step));
    known.set(pointer, value === undefined ? ABSENT : value);
    return value;
  };
  valuesOf.set(disclosure, at);
  return at;
}
