import { type Line, span } from "../text/span.js";
import { paragraph } from "./paragraph.js";

interface Section {
  readonly title: string;
  readonly text: readonly string[];
}

const plain = (text: string) => text.replace(/\*\*|`/g, "").replace(/^\s*[-*] /, "· ");

/**
 * The sections of a rule's page. Fenced examples (budgets in JSON, for the tests) are removed; a section that contains
 * nothing else is left out.
 */
function sectionsOf(markdown: string): readonly Section[] {
  const prose = markdown.replace(/^```.*?^```$/gms, "");
  return prose
    .split(/^##+ /m)
    .slice(1)
    .map((section): Section => {
      const [title = "", ...text] = section.split("\n");
      return { title: plain(title).trim(), text: text.filter((line) => line.trim() !== "") };
    })
    .filter(({ text }) => text.length > 0);
}

/** A rule's page for reading in a terminal. */
export function markdownLines(markdown: string, width: number): readonly Line[] {
  return sectionsOf(markdown).flatMap(({ title, text }) => [
    [span(title, "strong")],
    ...text.flatMap((line) => paragraph(plain(line), width)),
    [],
  ]);
}
