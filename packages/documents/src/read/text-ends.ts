/** Where what stands behind the last of some marks begins. From the end: a pattern would begin anew at each character. */
export function behindLast(text: string, marks: string): number {
  let at = text.length;
  while (at > 0 && !marks.includes(text.charAt(at - 1))) at--;
  return at;
}

/**
 * A text without the characters of a kind at its end. From the end: a pattern that ends there begins anew at each of them.
 * @param tail what one of them is
 */
export function withoutTail(text: string, tail: RegExp): string {
  let end = text.length;
  while (end > 0 && tail.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
