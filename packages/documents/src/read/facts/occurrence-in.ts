import type { Occurrence } from "@qingbei/domain";
import { printedIn } from "../assemble/printed-in.js";
import type { Outline, OutlineParagraph } from "../outline/outline.js";

/** The occurrence of a printed text in a paragraph. */
export function occurrenceIn(
  { paragraph, piece }: OutlineParagraph,
  printed: string,
  value: string,
): Occurrence {
  return printedIn({ position: piece.position, text: paragraph.text }, printed, value);
}

/**
 * The value that a line of the document, cells included, gives in one of these forms; the surer forms are tried first.
 */
export function valueInLines(
  { paragraphs, positions }: Outline,
  forms: readonly RegExp[],
  name = "value",
): { readonly value: string; readonly occurrence: Occurrence } | undefined {
  for (const form of forms)
    for (const [index, { text }] of paragraphs.entries()) {
      const value = form.exec(text)?.groups?.[name];
      const position = positions[index];
      if (value && position) return { value, occurrence: printedIn({ position, text }, value, value) };
    }
  return undefined;
}
