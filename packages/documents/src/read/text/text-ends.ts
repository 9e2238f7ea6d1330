/** The index behind the last of some marks, searched from the end: a pattern would start anew at each character. */
export function behindLast(text: string, marks: string): number {
  let at = text.length;
  while (at > 0 && !marks.includes(text.charAt(at - 1))) at--;
  return at;
}

/**
 * A text without trailing characters of a kind, searched from the end: a pattern would start anew at each of them.
 * @param tail matches one such character
 */
export function withoutTail(text: string, tail: RegExp): string {
  let end = text.length;
  while (end > 0 && tail.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
