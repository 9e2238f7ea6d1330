/**
 * The horizontal extent of a text, from its left edge up to its right: in points, or in columns of a fixed-width font.
 */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

export type Span = readonly [left: number, right: number];

/**
 * The spans that extents cover together, from left to right. Those that overlap by more than `touch` are joined, unless
 * they are hardly wider than that themselves.
 */
export function spansOf(extents: readonly Extent[], touch = 0): Span[] {
  const spans: [number, number][] = [];
  for (const { left, right } of [...extents].sort((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    const slack = right - left > 2 * touch ? touch : 0;
    if (last && left < last[1] - slack) last[1] = Math.max(last[1], right);
    else spans.push([left, right]);
  }
  return spans;
}

/** The indexes of the spans that an extent overlaps. */
export function placesIn(spans: readonly Span[], { left, right }: Extent): number[] {
  return spans.flatMap(([from, to], index) => (left < to && right > from ? [index] : []));
}

/** The indexes of the spans that contain an extent. */
export function placesAround(spans: readonly Span[], { left, right }: Extent): number[] {
  return spans.flatMap(([from, to], index) => (left >= from && right <= to ? [index] : []));
}
