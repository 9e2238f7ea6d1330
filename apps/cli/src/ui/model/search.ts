/** A text in one spelling: half-width, without blanks, 1,234.00 as 1234.00. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/(?<=\d),(?=\d)/g, "");
}

/** Several texts as one to search in; no match crosses two of them. */
export function searchable(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text ? [plain(text)] : [])).join("\n");
}

/** Whether a searchable text contains every word of the query (separated by blanks); true without words. */
export function finder(query: string): (searchable: string) => boolean {
  const words = query.split(/\s+/).map(plain);
  return (text) => words.every((word) => text.includes(word));
}
