/** A cell: a text, or a number as the text that writes it. */
export type CsvCell = { readonly text: string } | { readonly number: string };

/** Texts are quoted always and numbers never, so that a reader can tell them apart; quotes are doubled. */
function cellText(cell: CsvCell): string {
  return "number" in cell ? cell.number : `"${cell.text.replaceAll('"', '""')}"`;
}

/**
 * A table as CSV (RFC 4180): UTF-8, commas, CRLF after every row, the header first. Values are data and nothing is put
 * before them: a name that begins with = stays that name, and a spreadsheet has to be told to read texts as texts.
 */
export function formatCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header.map((text) => ({ text })), ...rows].map((row) => row.map(cellText).join(","));
  return lines.map((line) => `${line}\r\n`).join("");
}
