/** A cell: a text, or a number in its written form. */
export type CsvCell = { readonly text: string } | { readonly number: string };

/** Texts are always quoted and numbers never, so that readers can tell them apart; quotes are doubled. */
function cellText(cell: CsvCell): string {
  return "number" in cell ? cell.number : `"${cell.text.replaceAll('"', '""')}"`;
}

/**
 * A table as CSV (RFC 4180): UTF-8, commas, CRLF after every row, the header first. Values are not changed: a name that
 * begins with = keeps it, so a spreadsheet must be told to read texts as texts.
 */
export function formatCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header.map((text) => ({ text })), ...rows].map((row) => row.map(cellText).join(","));
  return lines.map((line) => `${line}\r\n`).join("");
}
