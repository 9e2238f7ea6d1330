import type { Example } from "@qingbei/rules";

/** The sections of a rule's page, in order. */
export const SECTIONS = ["查什么", "为什么", "反例", "正例", "不适用"] as const;
export type Section = (typeof SECTIONS)[number];

/** A rule's page, taken apart. */
export interface Page {
  readonly heading: string;
  readonly sections: readonly { readonly name: string; readonly text: string }[];
}

/** The sections of a page, divided at its headings. */
export function parsePage(markdown: string): Page {
  const [head = "", ...rest] = markdown.split(/^## /m);
  return {
    heading: head.split("\n")[0] ?? "",
    sections: rest.map((section) => {
      const [name = "", ...lines] = section.split("\n");
      return { name: name.trim(), text: lines.join("\n").trim() };
    }),
  };
}

/** The text of a section; empty if there is none. */
export function textOf(page: Page, section: Section): string {
  return page.sections.find(({ name }) => name === section)?.text ?? "";
}

/** The ```json blocks of a section. */
export function jsonBlocks(page: Page, section: Section): readonly string[] {
  return [...textOf(page, section).matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json = ""]) => json);
}

/** The example in a code block. */
export function exampleIn(json: string): Example {
  return JSON.parse(json) as Example;
}
