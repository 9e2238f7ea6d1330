/** Pointers together with all pointers above them: one look-up tells whether something beneath a pointer is among them. */
export function withThoseAbove(pointers: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const pointer of pointers)
    for (let at = pointer; !all.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) all.add(at);
  return all;
}
