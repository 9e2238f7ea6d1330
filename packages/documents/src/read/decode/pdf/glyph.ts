import type { Box } from "./geometry.js";

/** One printed character of a page. */
export interface Glyph {
  /** As text; a blank is a glyph too. */
  readonly text: string;
  /** As wide as its advance and as high as its font. */
  readonly box: Box;
  /** The y of its baseline. */
  readonly baseline: number;
  /** The font's size, one em. */
  readonly size: number;
}

/** A straight line of a page, along one axis. */
export interface Rule {
  /** The y of a horizontal, the x of a vertical. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** The content of a page, turned so that its text reads from left to right. */
export interface Page {
  /** Counted from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly characters: number;
  /** The share of the page that images cover. */
  readonly images: number;
  /** Drawn shapes other than lines along an axis. */
  readonly shapes: number;
  /** Characters of invisible text, which makes a recognised scan searchable. */
  readonly hidden: number;
  /** Characters of private meaning, mostly bullets. */
  readonly unmapped: number;
  /** Characters whose meaning is unknown. */
  readonly unknown: number;
  /** A box of the turned page, in the coordinates of the page as it is shown. */
  place(box: Box): Box;
}

/** What is printed on a page. */
export interface PageContent extends Page {
  readonly glyphs: readonly Glyph[];
  /** Text in another direction than the page's: stamps, watermarks, words beside a table. */
  readonly aslant: readonly Glyph[];
  /** Text in the page's direction beyond its edges, which is not shown. */
  readonly beyond: readonly Glyph[];
  /** Whether the page's edge cuts a word or a number. */
  readonly isCut: boolean;
  readonly rules: Rules;
}
