/** The marks that divide prose, the strongest first. */
const MARKS = { period: "。！？!?\n", sentence: "；;", clause: "，,", phrase: "：:", item: "、" } as const;

/** What prose is divided into: each division ends at its own marks and at all stronger ones. */
export type Division = keyof typeof MARKS;

const DIVISIONS = Object.keys(MARKS) as readonly Division[];

/** A half-width mark between digits is part of a number: 1,234. */
const pattern = (division: Division) => {
  const marks = DIVISIONS.slice(0, DIVISIONS.indexOf(division) + 1).map((each) => MARKS[each]);
  return new RegExp(String.raw`[${marks.join("")}](?<!\d[,:](?=\d))`);
};
const ends = Object.fromEntries(DIVISIONS.map((each) => [each, pattern(each)])) as Readonly<
  Record<Division, RegExp>
>;

/** Characters on either side that are read for the end of a segment: a hostile paragraph may have no mark. */
const FARTHEST = 1_000;

/** A segment of a text, without the mark that ends it. */
export interface Segment {
  readonly start: number;
  readonly text: string;
}

/** The segments of a text with their places; blank ones are left out. */
export function placedSegments(text: string, division: Division): readonly Segment[] {
  let start = 0;
  return text.split(ends[division]).flatMap((segment) => {
    const placed = { start, text: segment };
    start += segment.length + 1;
    return segment.trim() === "" ? [] : [placed];
  });
}

/** The segments of a text; blank ones are left out. */
export function segmentsOf(text: string, division: Division): readonly string[] {
  return placedSegments(text, division).map((segment) => segment.text);
}

/** What a segment has before a place in it. */
export function segmentBefore(text: string, at: number, division: Division): string {
  return (
    text
      .slice(Math.max(0, at - FARTHEST), at)
      .split(ends[division])
      .at(-1) ?? ""
  );
}

/** What a segment has from a place in it on. */
export function segmentAfter(text: string, at: number, division: Division): string {
  const [rest = ""] = text.slice(at, at + FARTHEST).split(ends[division], 1);
  return rest;
}

/** The segment around a passage, which may itself have marks. */
export function segmentAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  division: Division,
): string {
  return segmentBefore(text, start, division) + text.slice(start, end) + segmentAfter(text, end, division);
}
