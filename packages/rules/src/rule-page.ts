/**
 * The page of a rule in Markdown: 查什么 · 为什么 · 反例 · 正例 · 不适用; undefined if no rule has the id.
 * The pages are loaded at the first call, so that a review does not pay for them.
 */
export async function rulePage(id: string): Promise<string | undefined> {
  const { default: pages } = await import("./pages.json");
  return Object.hasOwn(pages, id) ? (pages as Readonly<Record<string, string>>)[id] : undefined;
}
