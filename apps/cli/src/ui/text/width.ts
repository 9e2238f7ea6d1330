import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** One character as people see it, with the columns it takes on a terminal. */
export interface Grapheme {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

export function graphemesOf(text: string): readonly Grapheme[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
    width: stringWidth(segment),
  }));
}

/** Columns on a terminal: a Chinese character takes two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The text within `width` columns, ending in … where something was cut off. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width <= 0) return "";
  let used = 0;
  let end = 0;
  for (const grapheme of graphemesOf(text.slice(0, width * 8))) {
    if (used + grapheme.width > width - 1) break;
    used += grapheme.width;
    end = grapheme.end;
  }
  return `${text.slice(0, end)}…`;
}
