import type { SectionTheme, Statement } from "@qingbei/domain";
import { remember } from "../engine/remember.js";
import { otherUsualThemes, type UsualSection, usualSections } from "../parameters/usual-sections.js";

const themes: readonly (SectionTheme | undefined)[] = [
  ...usualSections.map(({ theme }) => theme),
  ...otherUsualThemes,
];

/** Whether a section is one of those that statements usually have. */
export function isUsualTheme(section: SectionTheme | undefined): boolean {
  return section !== undefined && themes.includes(section);
}

const known = remember<Statement, UsualSection | undefined>();

/** The one usual section for which a statement has no heading, if it has one for each of the others. */
export function withoutHeading(statement: Statement): UsualSection | undefined {
  return known(statement, ({ paragraphs }) => {
    const headed = new Set<SectionTheme>();
    for (const { role, section } of paragraphs) if (role === "heading" && section) headed.add(section);
    const absent = themes.filter((theme) => theme && !headed.has(theme));
    return absent.length === 1 ? usualSections.find(({ theme }) => theme === absent[0]) : undefined;
  });
}
