import { columns, shorten } from "@qingbei/review/command-line";

/** The style of a piece of text; the theme gives each its colour. */
export type Style =
  | "plain"
  | "dim"
  | "strong"
  | "error"
  | "warning"
  | "info"
  | "accent"
  | "clause"
  | "number"
  | "focus"
  | "selected";

export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** One line of a pane. */
export type Line = readonly Span[];

export const span = (text: string, style: Style = "plain"): Span => ({ text, style });

export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + columns(text), 0);

/** The line in exactly `width` columns: cut with … or filled with spaces. */
export function toWidth(line: Line, width: number, filler: Style = "plain"): Line {
  const fitted: Span[] = [];
  let left = width;
  for (const { text, style } of line) {
    const cut = shorten(text, left);
    if (cut !== "") fitted.push({ text: cut, style });
    left -= columns(cut);
    if (cut !== text) break;
  }
  if (left > 0) fitted.push({ text: " ".repeat(left), style: filler });
  return fitted;
}
