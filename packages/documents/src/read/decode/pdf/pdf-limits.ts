/** Limits on what is read of a PDF. Beyond one of them it is refused, with the limit named. */
export interface PdfLimits {
  readonly pages: number;
  readonly characters: number;
  /** Ruling lines and other paths of one page; a page with more is a drawing, read without its lines. */
  readonly paths: number;
  /** Bytes of memory that the engine may take. */
  readonly memory: number;
  /** Checked between pages: one page may take longer. */
  readonly milliseconds: number;
}

/** Far above any real disclosure, which has 20 to 300 pages and up to 500,000 characters. */
export const PDF_LIMITS: PdfLimits = {
  pages: 2_000,
  characters: 5_000_000,
  paths: 20_000,
  memory: 512 * 1024 * 1024,
  milliseconds: 60_000,
};
