import type { Bytes } from "../../containers/compound-file/bytes.js";

const PAGE = 512;

/** A range of bytes of the document, and the properties of the text in it. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly properties: Bytes;
}

/**
 * The properties of a paragraph, behind the number of its style. The length counts words; if it is zero, the next byte
 * does.
 */
function paragraphProperties(page: Bytes, at: number): Bytes {
  const short = page.byte(at);
  const [start, length] = short > 0 ? [at + 1, 2 * short - 1] : [at + 2, 2 * page.byte(at + 1)];
  return page.part(start, length);
}

/** The properties of a run of characters. */
function characterProperties(page: Bytes, at: number): Bytes {
  return page.part(at + 1, page.byte(at));
}

/**
 * The runs of a kind of properties, in order of their bytes ([MS-DOC] 2.8.5, 2.8.6: a list of pages of 512 bytes).
 * @param places the list of the pages
 */
export function propertyRuns(document: Bytes, places: Bytes, kind: "paragraph" | "character"): Run[] {
  const runs: Run[] = [];
  const count = Math.max(0, Math.floor((places.length - 4) / 8));
  const width = kind === "paragraph" ? 13 : 1;
  const propertiesAt = kind === "paragraph" ? paragraphProperties : characterProperties;
  const seen = new Set<number>();
  for (let index = 0; index < count; index++) {
    const number = places.long(4 * (count + 1) + 4 * index) & 0x3fffff;
    // a page that was named before, or is beyond the end
    if (seen.has(number) || !document.has(number * PAGE, PAGE)) continue;
    seen.add(number);
    const page = document.part(number * PAGE, PAGE);
    const own = page.byte(PAGE - 1);
    if (4 * (own + 1) + width * own > PAGE) continue;
    for (let run = 0; run < own; run++) {
      const [start, end] = [page.long(4 * run), page.long(4 * run + 4)];
      const offset = 2 * page.byte(4 * (own + 1) + width * run);
      if (start < end)
        runs.push({ start, end, properties: offset > 0 ? propertiesAt(page, offset) : page.part(0, 0) });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** The properties at a byte, and the byte up to which they hold; undefined properties between two runs. */
export interface Stretch {
  readonly properties: Bytes | undefined;
  readonly end: number;
}

/** The run that a byte belongs to, or the gap between two. */
export function stretchAt(runs: readonly Run[], at: number): Stretch {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  if (run && run.end > at) return { properties: run.properties, end: run.end };
  return { properties: undefined, end: runs[low]?.start ?? Number.POSITIVE_INFINITY };
}
