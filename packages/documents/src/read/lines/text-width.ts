/** Columns that a text takes in a fixed-width font: two for a Chinese character or its punctuation. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let index = 0; index < text.length; index++) columns += text.charCodeAt(index) >= 0x2010 ? 2 : 1;
  return columns;
}
