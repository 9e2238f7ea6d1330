/**
 * The page of a rule in Markdown: 查什么 · 为什么 · 反例 · 正例 · 不适用; undefined for an id that no rule has.
 * The pages are loaded when the first is asked for, so they cost a review nothing.
 */
export async function rulePage(id: string): Promise<string | undefined> {
  const { default: pages } = await import("./pages.json");
  return Object.hasOwn(pages, id) ? (pages as Readonly<Record<string, string>>)[id] : undefined;
}
