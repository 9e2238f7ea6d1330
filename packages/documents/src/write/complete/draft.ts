import { type DepartmentBudget, type Exact, isExact, isRate, valueAt } from "@qingbei/domain";
import { segments } from "@qingbei/domain/internal";

/** An object of a budget that is being completed. */
export type Draft = Record<string, unknown>;

/** Whether a value of a draft is an object with fields, neither a list nor a number. */
export function isDraft(value: unknown): value is Draft {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !isExact(value) && !isRate(value)
  );
}

/** Characters that no document shows: controls, marks of direction, characters without a width, halves of a pair. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff0-\uffff]|\p{Cs}|\p{Co}|\p{Cn}/gu;

/** A text on one line, without characters that no document shows. */
function oneLine(text: string): string {
  return text.replace(UNSEEN, "").replace(/\s+/g, " ").trim();
}

function copied(value: unknown): unknown {
  if (typeof value === "string") return oneLine(value);
  if (Array.isArray(value)) return value.map(copied);
  if (!isDraft(value)) return value;
  const copy: Draft = {};
  for (const [key, each] of Object.entries(value)) if (each !== undefined) copy[key] = copied(each);
  return copy;
}

/** A copy of a budget to complete, with every text on one line. */
export function draftOf(budget: DepartmentBudget): Draft {
  return copied(budget) as Draft;
}

/** The number at a pointer; undefined if there is none or it is blank. */
export function numberAt(draft: Draft, pointer: string): Exact | undefined {
  const value = valueAt(draft, pointer);
  return isExact(value) ? value : undefined;
}

/** The objects of a list; none if there is no list. */
export function draftsIn(value: unknown): readonly Draft[] {
  return Array.isArray(value) ? value.filter(isDraft) : [];
}

/** Sets a value at a pointer whose parent may be missing. */
export function setAt(draft: Draft, pointer: string, value: unknown): void {
  const path = segments(pointer);
  const last = path.pop();
  let owner = draft;
  for (const key of path) {
    const next = owner[key];
    if (isDraft(next)) owner = next;
    else {
      const made: Draft = {};
      owner[key] = made;
      owner = made;
    }
  }
  if (last !== undefined) owner[last] = value;
}
