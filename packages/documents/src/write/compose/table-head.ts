import type { Cell } from "../document.js";

/**
 * The rows of a header from the words above each column, from the top down: equal words beside each other are one cell,
 * and the lowest word of a shorter column reaches down to the table.
 */
export function headOf(stacks: readonly (readonly string[])[]): readonly (readonly Cell[])[] {
  const height = stacks.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: height }, (_, level) => {
    const cells: Cell[] = [];
    for (let at = 0; at < stacks.length; ) {
      const stack = stacks[at] ?? [];
      const text = stack[level];
      if (text === undefined) {
        at++;
        continue;
      }
      const isLast = level === stack.length - 1;
      let across = 1;
      if (!isLast) while (sharesWith(stacks[at + across], stack, level)) across++;
      cells.push({ text, is: "head", across, down: isLast ? height - level : 1 });
      at += across;
    }
    return cells;
  });
}

/** Whether a column stands beneath the same words as another down to a level, and does not end there. */
function sharesWith(other: readonly string[] | undefined, stack: readonly string[], level: number): boolean {
  return (
    other !== undefined &&
    other.length > level + 1 &&
    stack.slice(0, level + 1).every((word, at) => other[at] === word)
  );
}
