import { type Disclosure, valueAt } from "@qingbei/domain";

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
    if (found !== undefined || known.has(pointer)) return found;
    const step = pointer.lastIndexOf("/");
    const value =
      step <= 0
        ? valueAt(disclosure.budget, pointer)
        : valueAt(at(pointer.slice(0, step)), pointer.slice(step));
    known.set(pointer, value);
    return value;
  };
  valuesOf.set(disclosure, at);
  return at;
}
