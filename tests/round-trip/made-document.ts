/** A cell of a header, over several columns or rows. */
export interface HeadCell {
  readonly text: string;
  readonly across?: number;
  readonly down?: number;
}

export interface MadeTable {
  readonly title: string;
  readonly unit: string;
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

/** A disclosure to write in every format: its statement, then its tables. */
export interface MadeDocument {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly MadeTable[];
}

/** One row of plain header cells. */
export function heads(...texts: readonly string[]): readonly (readonly HeadCell[])[] {
  return [texts.map((text) => ({ text }))];
}

/**
 * A header as a full grid: a cell over several places is in the first, the others are blank.
 * @param aside the text for the other places
 */
export function spread(head: MadeTable["head"], aside = ""): string[][] {
  const grid: (string | undefined)[][] = head.map(() => []);
  for (const [row, cells] of head.entries()) {
    let column = 0;
    for (const { text, across = 1, down = 1 } of cells) {
      while (grid[row]?.[column] !== undefined) column++;
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++) {
          const line = grid[row + y];
          if (line) line[column + x] = x > 0 ? aside : y > 0 ? "" : text;
        }
      column += across;
    }
  }
  return grid.map((line) => Array.from(line, (text) => text ?? ""));
}

/** A table's cells, row by row, its header included. */
function cellsOf({ head, rows }: MadeTable): readonly (readonly string[])[] {
  return [...spread(head), ...rows];
}

/** As a word processor saves it as text: a row a line, cells separated by tabs. */
export function asText({ title, paragraphs, tables }: MadeDocument): string {
  const written = tables.flatMap((table) => [
    table.title,
    table.unit,
    ...cellsOf(table).map((row) => row.join("\t")),
    ...(table.note ? [table.note] : []),
    "",
  ]);
  return `${[title, ...paragraphs, "", ...written].join("\n")}\n`;
}

/** As text with tables as some web page converters write them, without the places that merged cells cover. */
function flattened(
  { title, paragraphs, tables }: MadeDocument,
  row: (cells: readonly string[], lost: number) => string,
): string {
  const written = tables.flatMap(({ title, unit, head, rows, note }) => {
    const width = spread(head)[0]?.length ?? 0;
    return [
      title,
      unit,
      ...[...head.map((cells) => cells.map(({ text }) => text)), ...rows].map((cells) =>
        row(cells, width - cells.length),
      ),
      ...(note ? [note] : []),
      "",
    ];
  });
  return `${[title, ...paragraphs, "", ...written].join("\n")}\n`;
}

/** A cell a line, each followed by a bar; further bars replace the places that merged cells cover. */
export function asClosedCells(document: MadeDocument): string {
  return flattened(document, (cells, lost) => {
    const closed = cells.map((text) => (text === "" ? "|" : `${text} |`)).join("\n");
    return lost > 0 ? `${closed} ${"|".repeat(lost)}` : closed;
  });
}

/**
 * As a word processor saves plain text: a cell a line, with blank lines for blank cells and places covered by tall
 * cells.
 */
export function asCellLines({ title, paragraphs, tables }: MadeDocument): string {
  const aside = "\0";
  const written = tables.flatMap(({ title: own, unit, head, rows, note }) => [
    own,
    unit,
    ...[...spread(head, aside), ...rows].flat().filter((text) => text !== aside),
    ...(note ? [note] : []),
  ]);
  return `${[title, ...paragraphs, ...written].join("\n")}\n`;
}

/** A row a line between bars. */
export function asBarredRows(document: MadeDocument): string {
  return flattened(document, (cells) => `| ${cells.join(" | ")} |`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function tableHtml({ title, unit, head, rows, note }: MadeTable): string {
  const span = (name: string, count = 1) => (count > 1 ? ` ${name}="${count}"` : "");
  const headRows = head.map(
    (cells) =>
      `<tr>${cells.map(({ text, across, down }) => `<td${span("colspan", across)}${span("rowspan", down)}>${escaped(text)}</td>`).join("")}</tr>`,
  );
  const bodyRows = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`);
  return [
    `<p>${escaped(title)}</p>`,
    `<p>${unit}</p>`,
    `<table border="1" cellspacing="0">`,
    ...headRows,
    ...bodyRows,
    "</table>",
    ...(note ? [`<p>${escaped(note)}</p>`] : []),
  ].join("\n");
}

/** As a web page. */
export function asHtml({ title, paragraphs, tables }: MadeDocument): string {
  const body = [
    `<h1>${escaped(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    ...tables.map(tableHtml),
  ];
  return `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>\n${body.join("\n")}\n</body></html>\n`;
}

/** As a browser saves a web page in one file. */
export function asMhtml(document: MadeDocument): string {
  const packed = Buffer.from(asHtml(document)).toString("base64").replace(/.{76}/g, "$&\r\n");
  return [
    "From: <Saved by Blink>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="----MultipartBoundary--a----"',
    "",
    "------MultipartBoundary--a----",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: base64",
    "",
    packed,
    "------MultipartBoundary--a----",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "",
    "iVBORw0KGgo=",
    "------MultipartBoundary--a------",
    "",
  ].join("\r\n");
}
