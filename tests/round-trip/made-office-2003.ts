import { unpacked } from "./archive.js";
import { type MadeDocument, type MadeTable, spread } from "./made-document.js";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A cell of a table's grid: its text, and how many places it takes. */
interface Placed {
  readonly text: string;
  readonly across: number;
  readonly down: number;
  /** The column that it begins at, from 0. */
  readonly column: number;
}

/** The cells of each row that begin there; those that reach into it from above are left out. */
function placed({ head, rows }: MadeTable): readonly (readonly Placed[])[] {
  const width = spread(head)[0]?.length ?? 0;
  const taken = head.map(() => Array.from({ length: width }, () => false));
  const above = head.map((cells, row) =>
    cells.map(({ text, across = 1, down = 1 }): Placed => {
      const column = (taken[row] ?? []).indexOf(false);
      for (const line of taken.slice(row, row + down)) line.fill(true, column, column + across);
      return { text, across, down, column };
    }),
  );
  return [...above, ...rows.map((row) => row.map((text, column) => ({ text, across: 1, down: 1, column })))];
}

const word = (text: string) => `<w:p>${text && `<w:r><w:t>${escaped(text)}</w:t></w:r>`}</w:p>`;

function wordTable(table: MadeTable): string {
  const grid = placed(table);
  const width = spread(table.head)[0]?.length ?? 0;
  const rows = grid.map((cells, row) => {
    let markup = "";
    for (let column = 0; column < width; ) {
      const own = cells.find((cell) => cell.column === column);
      const covering = grid
        .slice(0, row)
        .flatMap((line, index) =>
          line.filter((cell) => cell.column === column && index + cell.down > row),
        )[0];
      const { across, text } = own ?? { across: covering?.across ?? 1, text: "" };
      const tall = own && own.down > 1 ? '<w:vmerge w:val="restart"/>' : own ? "" : "<w:vmerge/>";
      markup += `<w:tc><w:tcPr><w:gridSpan w:val="${across}"/>${tall}</w:tcPr>${word(text)}</w:tc>`;
      column += across;
    }
    return `<w:tr>${markup}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
}

/** As Word of 2003 saves it as XML. */
export function asWord2003({ title, paragraphs, tables }: MadeDocument): string {
  const body = [
    ...[title, ...paragraphs].map(word),
    ...tables.flatMap((table) => [
      word(table.title),
      word(table.unit),
      wordTable(table),
      word(table.note ?? ""),
    ]),
  ];
  return `${HEAD}<?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xml:space="preserve"><w:body><wx:sect>${body.join("")}<w:sectPr/></wx:sect></w:body></w:wordDocument>`;
}

function excelCell({ text, across, down, column }: Placed): string {
  const spans = `${across > 1 ? ` ss:MergeAcross="${across - 1}"` : ""}${down > 1 ? ` ss:MergeDown="${down - 1}"` : ""}`;
  return `<Cell ss:Index="${column + 1}"${spans}>${text && `<Data ss:Type="String">${escaped(text)}</Data>`}</Cell>`;
}

/** As Excel of 2003 saves it as XML: a cover, then a sheet a table. */
export function asExcel2003({ title, tables }: MadeDocument): string {
  const line = (text: string) => `<Row>${excelCell({ text, across: 1, down: 1, column: 0 })}</Row>`;
  const sheet = (name: string, rows: readonly string[]) =>
    `<Worksheet ss:Name="${name}"><Table>${rows.join("")}</Table></Worksheet>`;
  const sheets = tables.map((table, index) => {
    const rows = placed(table).map((cells) => `<Row>${cells.map(excelCell).join("")}</Row>`);
    const note = table.note ? [line(table.note)] : [];
    return sheet(`表${index + 1}`, [line(table.title), line(table.unit), ...rows, ...note]);
  });
  const cover = sheet("封面", [line(title)]);
  return `${HEAD}<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${cover}${sheets.join("")}</Workbook>`;
}

/** A .docx or .xlsx as one XML file with all its parts. */
export function asFlatPackage(archive: Buffer): string {
  const parts = unpacked(archive)
    .filter(({ name }) => /\.(?:xml|rels)$/.test(name) && name !== "[Content_Types].xml")
    .map(({ name, data }) => {
      const content = data.toString("utf8").replace(/^\ufeff?<\?xml[^>]*\?>/, "");
      return `<pkg:part pkg:name="/${name}"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
    });
  return `${HEAD}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join("")}</pkg:package>`;
}
