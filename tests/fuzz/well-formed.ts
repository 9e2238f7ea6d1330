import type { Reading } from "@qingbei/documents";
import { DepartmentBudget, encode, Occurrence, Position, Statement, valueAt } from "@qingbei/domain";

/** A reading as text, to compare two. */
export function written({ budget, ...rest }: Reading): string {
  return JSON.stringify({ budget: encode(DepartmentBudget, budget), ...rest });
}

/** Sources that belong to nothing, or do not quote what is at their place. */
function* wrongSources({ sources, statement }: Reading, json: object): Generator<string> {
  const whole = { ...json, statement };
  for (const [pointer, occurrences] of Object.entries(sources)) {
    if (valueAt(whole, pointer) === undefined) yield `${pointer} is a source of nothing`;
    if (occurrences.length === 0) yield `${pointer} has no occurrence`;
    for (const { text, offset, printed } of occurrences)
      if (text.slice(offset, offset + printed.length) !== printed)
        yield `${pointer}: “${printed}” does not stand at ${offset} of “${text}”`;
  }
}

/** Everything that no reading may have, whatever was read. */
export function* wrongIn(reading: Reading): Generator<string> {
  const { budget, notices, amounts, lines } = reading;
  yield* wrongSources(reading, encode(DepartmentBudget, budget));
  if (amounts.claimed + amounts.unclaimed.length !== amounts.printed)
    yield `of ${amounts.printed} amounts ${amounts.claimed} are claimed and ${amounts.unclaimed.length} are not`;
  for (const { code, message, position } of notices) {
    if (message.trim() === "") yield `the notice ${code} says nothing`;
    if (code === "facts-refused") yield `the model refused what was read: ${message}`;
    if (position && !Position.safeParse(position).success) yield `the notice ${code} is nowhere`;
  }
  for (const { text, position } of amounts.unclaimed)
    if (text === "" || !Position.safeParse(position).success)
      yield `an unclaimed amount “${text}” is nowhere`;
  if (!lines.text.every((line) => typeof line === "string")) yield "a line is no text";
  for (const { line, start, position } of lines.parts) {
    const text = lines.text[line - 1];
    if (text === undefined || start > text.length || !Position.safeParse(position).success)
      yield `a part of line ${line} is nowhere`;
  }
}

/** What the schemas refuse in a reading; this takes longer than reading it. */
export function* wrongBySchema({ budget, statement, sources }: Reading): Generator<string> {
  const json = encode(DepartmentBudget, budget);
  const again = DepartmentBudget.safeParse(json);
  if (!again.success) yield `the budget is not what its schema says: ${again.error.message}`;
  else if (JSON.stringify(encode(DepartmentBudget, again.data)) !== JSON.stringify(json))
    yield "the budget does not come back from its JSON";
  if (!Statement.safeParse(statement).success) yield "the statement is not what its schema says";
  for (const [pointer, occurrences] of Object.entries(sources))
    for (const occurrence of occurrences)
      if (!Occurrence.safeParse(occurrence).success)
        yield `${pointer}: ${JSON.stringify(occurrence)} is no occurrence`;
}
