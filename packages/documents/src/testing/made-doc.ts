import { madeCompoundFile } from "./made-compound-file.js";

/** A change of properties: its number, and its operand as bytes. */
export type MadeProperty = readonly [number: number, ...operand: number[]];

export interface MadeRun {
  readonly text: string;
  readonly look?: readonly MadeProperty[];
}

/** A paragraph with its mark as the last sign of its last run. */
export interface MadeParagraph {
  readonly runs: readonly MadeRun[];
  readonly properties?: readonly MadeProperty[];
}

export interface MadeDoc {
  readonly paragraphs: readonly MadeParagraph[];
  /** One byte for each character, as older programs write text that is not Chinese. */
  readonly isNarrow?: boolean;
  readonly flags?: number;
  readonly version?: number;
  readonly mark?: number;
  /** The number of characters that the file claims to have. */
  readonly length?: number;
  /** The number of characters behind those that belong to comments. */
  readonly comments?: number;
  /** The bytes of its pictures. */
  readonly data?: Uint8Array;
  /** Its characters have no properties. */
  readonly isPlain?: boolean;
}

const PAGE = 512;
const TEXT_AT = 2048;
const IN_TABLE: MadeProperty = [0x2416, 1];
const ENDS_ROW: MadeProperty = [0x2417, 1];
const low = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const long = (value: number) => [...low(value), ...low(value >>> 16)];
const listed = (properties: readonly MadeProperty[]) =>
  properties.flatMap(([number, ...operand]) => [...low(number), ...operand]);

/** A paragraph with its own mark. */
export function paragraph(...runs: readonly (string | MadeRun)[]): MadeParagraph {
  return { runs: [...runs.map((run) => (typeof run === "string" ? { text: run } : run)), { text: "\r" }] };
}

/** A row of cells with their left edges, and flags of merging for each. */
export function row(
  cells: readonly string[],
  edges: readonly number[] = cells.map((_, index) => index * 1000),
  flags: readonly number[] = [],
  depth: readonly MadeProperty[] = [],
): MadeParagraph[] {
  const all = [...edges, (edges.at(-1) ?? 0) + 1000];
  const described = cells.flatMap((_, index) => [
    ...low(flags[index] ?? 0),
    ...Array.from({ length: 18 }, () => 0),
  ]);
  const definition = [cells.length, ...all.flatMap(low), ...described];
  const inner = depth.length > 0;
  return [
    ...cells.map(
      (text): MadeParagraph => ({
        runs: [{ text: `${text}${inner ? "\r" : "\u0007"}` }],
        properties: [IN_TABLE, ...depth, ...(inner ? ([[0x244b, 1]] as const) : [])],
      }),
    ),
    {
      runs: [{ text: inner ? "\r" : "\u0007" }],
      properties: [
        IN_TABLE,
        ...depth,
        ...(inner
          ? ([
              [0x244b, 1],
              [0x244c, 1],
            ] as const)
          : [ENDS_ROW]),
        [0xd608, ...low(definition.length + 1), ...definition],
      ],
    },
  ];
}

interface Stretch {
  readonly length: number;
  readonly properties: readonly number[];
}

/** A page of properties for each stretch of text. */
function pages(stretches: readonly Stretch[], width: 1 | 2, kind: "paragraph" | "character"): Uint8Array[] {
  let at = TEXT_AT;
  return stretches.map(({ length, properties }) => {
    const page = new Uint8Array(PAGE);
    const view = new DataView(page.buffer);
    view.setUint32(0, at, true);
    at += length * width;
    view.setUint32(4, at, true);
    page[PAGE - 1] = 1;
    const place = 22;
    if (kind === "character") {
      page[8] = properties.length > 0 ? place / 2 : 0;
      page.set([properties.length, ...properties], place);
    } else {
      page[8] = place / 2;
      const own = [0, 0, ...properties];
      page.set([0, Math.ceil(own.length / 2), ...own], place);
    }
    return page;
  });
}

/** A Word file made by hand, so that each of its parts can be as old programs write it, or be false. */
export function madeDoc(made: MadeDoc): Uint8Array {
  const width = made.isNarrow ? 1 : 2;
  const text = made.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join("");
  const characters = made.paragraphs.flatMap(({ runs }) =>
    runs.map((run): Stretch => ({ length: run.text.length, properties: listed(run.look ?? []) })),
  );
  const paragraphs = made.paragraphs.map(
    ({ runs, properties = [] }): Stretch => ({
      length: runs.reduce((sum, run) => sum + run.text.length, 0),
      properties: listed(properties),
    }),
  );
  const looks = pages(characters, width, "character");
  const marks = pages(paragraphs, width, "paragraph");
  const first = Math.ceil((TEXT_AT + text.length * width) / PAGE);
  const document = new Uint8Array(PAGE * (first + looks.length + marks.length));
  const view = new DataView(document.buffer);
  for (let index = 0; index < text.length; index++) {
    if (width === 1) document[TEXT_AT + index] = text.charCodeAt(index);
    else view.setUint16(TEXT_AT + 2 * index, text.charCodeAt(index), true);
  }
  for (const [index, page] of [...looks, ...marks].entries()) document.set(page, PAGE * (first + index));
  const boundaries = (stretches: readonly Stretch[]) => [...stretches.keys(), stretches.length].flatMap(long);
  const lists = [
    [
      33,
      [
        2,
        ...long(16),
        ...long(0),
        ...long(text.length),
        ...low(0),
        ...long(width === 1 ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT),
        ...low(0),
      ],
    ],
    [
      12,
      made.isPlain
        ? []
        : [...boundaries(characters), ...characters.flatMap((_, index) => long(first + index))],
    ],
    [
      13,
      [...boundaries(paragraphs), ...paragraphs.flatMap((_, index) => long(first + looks.length + index))],
    ],
  ] as const;
  const table: number[] = [];
  view.setUint16(0, made.mark ?? 0xa5ec, true);
  view.setUint16(2, made.version ?? 0xc1, true);
  view.setUint16(10, made.flags ?? 0x0200, true);
  view.setUint32(0x4c, made.length ?? text.length, true);
  view.setUint32(0x5c, made.comments ?? 0, true);
  for (const [part, bytes] of lists) {
    view.setUint32(0x9a + 8 * part, table.length, true);
    view.setUint32(0x9a + 8 * part + 4, bytes.length, true);
    table.push(...bytes);
  }
  return madeCompoundFile({
    WordDocument: document,
    "1Table": Uint8Array.from(table),
    ...(made.data && { Data: made.data }),
  });
}
