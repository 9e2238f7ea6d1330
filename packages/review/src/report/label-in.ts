import type { Reading } from "@qingbei/documents";
import { placeNameOf } from "@qingbei/domain";

/** The Chinese name of what a repair corrects: a field of the budget, or the text itself. */
export function labelIn({ budget }: Reading, pointer: string): string {
  return pointer.startsWith("/statement/") ? "原文" : placeNameOf(budget, pointer);
}
