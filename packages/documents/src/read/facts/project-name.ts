import { nameAlone, nameByItsEnd, noName, numberedProject } from "../../templates/project-statement.js";
import { projectTableTitle } from "../../templates/project-table.js";
import { LONGEST_TITLE, sentenceMark } from "../../templates/table-titles.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { isBody } from "../outline/own-names.js";

/** The project that a line names whose text begins with the part beneath it; undefined if the line is no name. */
export function projectNamed(
  { piece, numbering }: OutlineParagraph,
  part: OutlineParagraph,
): string | undefined {
  const numbered = numberedProject.exec(piece.text)?.groups?.name;
  if (numbered !== undefined) return numbered;
  const words = piece.text.slice(numbering?.end ?? 0);
  const name = nameAlone.exec(words)?.groups?.name;
  if (name === undefined || noName.test(words.trim()) || isBody(name)) return undefined;
  // with a number in the style of the parts, it is itself a part
  const isNumbered = numbering !== undefined && numbering.style !== part.numbering?.style;
  return isNumbered || (!numbering && nameByItsEnd.test(words)) ? name : undefined;
}

/** Whether a line is the title of a form of a project, which ends the text above it. */
export function isFormTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !sentenceMark.test(text) && projectTableTitle.test(text);
}
