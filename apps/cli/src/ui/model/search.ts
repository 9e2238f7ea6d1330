/** One spelling of what is written in several: full-width and half-width, blanks, 1,234.00 and 1234.00. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/(?<=\d),(?=\d)/g, "");
}

/** Texts as one that can be searched; no word is found across two of them. */
export function searchable(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text ? [plain(text)] : [])).join("\n");
}

/** Whether a searchable text has each of the words, which blanks set apart; without a word every text has. */
export function finder(query: string): (searchable: string) => boolean {
  const words = query.split(/\s+/).map(plain);
  return (text) => words.every((word) => text.includes(word));
}
