import * as z from "../schema/z.js";

/** The sections of statements, by meaning; reference §1.5, §2. */
export const SectionTheme = z.oneOf([
  "organization",
  "totals",
  "agencyOperatingExpenses",
  "threePublicExpenses",
  "performance",
  "procurement",
  "stateAssets",
  "glossary",
  "otherMatters",
]);
export type SectionTheme = z.output<typeof SectionTheme>;

/** A paragraph or a table cell of the disclosure, in the order of the document. */
export const Paragraph = z.strictObject({
  /** The text as printed, without surrounding blanks and field codes. */
  text: z.string(),
  role: z.oneOf(["title", "contents", "heading", "body", "cell"]),
  /** 1 for 一、, 2 for （一）, 3 for 1. …: by the outline, not by the numeral. */
  level: z.exactOptional(z.int().check(z.positive())),
  /**
   * The numbering as printed, 一、 or （一）、; `title` is the text behind it, in the contents without dots and page.
   */
  label: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  /** A field code that a word processor left behind: TC … \f C \l 1. Evidence, never part of a name. */
  residue: z.exactOptional(z.string()),
  section: z.exactOptional(SectionTheme),
});
export type Paragraph = z.output<typeof Paragraph>;

/** The document's text. Pointers into it begin with /statement. */
export const Statement = z.strictObject({ paragraphs: z.list(Paragraph) });
export type Statement = z.output<typeof Statement>;

/** The pointer of a paragraph by its index. */
export function paragraphPointer(index: number): string {
  return `/statement/paragraphs/${index}`;
}
