import type * as Docx from "docx";
import { columnWidths } from "../column-widths.js";
import { type Block, type Cell, gridOf, type TableBlock } from "../document.js";

/** The fonts of official documents: 仿宋 for text, 黑体 for headings, 宋体 in tables. */
const font = (eastAsia: string) => ({ ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia });
const BODY = font("仿宋");
const HEAD = font("黑体");
const CELL = font("宋体");
/** Sizes in half points: 小二, 四号, 三号, 五号, 小五. */
const SIZES = { title: 44, text: 28, head: 32, note: 21, cell: 18 } as const;
const BLACK = "000000";

export const styles: Docx.IStylesOptions = {
  default: {
    document: { run: { font: BODY, size: SIZES.text } },
    heading1: {
      run: { font: HEAD, size: SIZES.head, color: BLACK },
      paragraph: { spacing: { before: 240 } },
    },
    heading2: { run: { font: HEAD, size: SIZES.text, color: BLACK } },
  },
};

type Child = Docx.Paragraph | Docx.Table;

/** Renders blocks with the library, which is loaded only where a Word file is written. */
export class WordBlocks {
  readonly #docx: typeof Docx;

  constructor(docx: typeof Docx) {
    this.#docx = docx;
  }

  /** @param width of the page's text, in twentieths of a point */
  of(block: Block, width: number): readonly Child[] {
    const { HeadingLevel, AlignmentType } = this.#docx;
    switch (block.kind) {
      case "title":
        return [
          this.#line(
            block.text,
            { alignment: AlignmentType.CENTER, spacing: { before: 480, after: 480 } },
            SIZES.title,
          ),
        ];
      case "heading":
        return [
          new this.#docx.Paragraph({
            heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
            keepNext: true,
            text: block.text,
          }),
        ];
      case "contents":
        return [
          this.#line(block.title, { alignment: AlignmentType.CENTER }, SIZES.head),
          ...block.entries.map((entry) => this.#line(entry, {})),
        ];
      case "table":
        return this.#table(block, width);
      default:
        return [this.#line(block.text, { indent: { firstLine: 560 }, spacing: { line: 400 } })];
    }
  }

  footer(): Docx.Footer {
    const { AlignmentType, Footer, PageNumber, Paragraph, TextRun } = this.#docx;
    const number = new TextRun({ children: [PageNumber.CURRENT], size: SIZES.cell });
    return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
  }

  #line(text: string, options: Docx.IParagraphOptions, size?: number): Docx.Paragraph {
    const { Paragraph, TextRun } = this.#docx;
    const run = size === undefined ? { text } : { text, size, font: size > SIZES.text ? HEAD : BODY };
    return new Paragraph({ ...options, children: [new TextRun(run)] });
  }

  #table(table: TableBlock, width: number): readonly Child[] {
    const { AlignmentType, Table, TableLayoutType, WidthType } = this.#docx;
    const { title, above, head, rows, note } = table;
    const wanted = columnWidths(table);
    const all = wanted.reduce((sum, each) => sum + each, 0);
    const widths = wanted.map((each) => Math.floor((each * width) / all));
    const lines = gridOf([...head, ...rows]);
    return [
      this.#line(
        title,
        { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 360 } },
        SIZES.head,
      ),
      ...above.map((text) =>
        this.#line(text, { alignment: AlignmentType.RIGHT, keepNext: true }, SIZES.note),
      ),
      new Table({
        columnWidths: widths,
        width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        rows: lines.map((line, at) =>
          this.#row(
            line.filter((cell): cell is Cell => cell !== undefined),
            at < head.length,
          ),
        ),
      }),
      // two tables side by side without a line between would be one
      this.#line(note ?? "", {}, SIZES.note),
    ];
  }

  #row(cells: readonly Cell[], isHead: boolean): Docx.TableRow {
    return new this.#docx.TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell) => this.#cell(cell)),
    });
  }

  #cell({ text, across = 1, down = 1, is = "text" }: Cell): Docx.TableCell {
    const { AlignmentType, Paragraph, TableCell, TextRun, VerticalAlignTable } = this.#docx;
    const sides = { head: AlignmentType.CENTER, number: AlignmentType.RIGHT, text: AlignmentType.LEFT };
    const run = new TextRun({ text, size: SIZES.cell, font: CELL });
    return new TableCell({
      ...(across > 1 && { columnSpan: across }),
      ...(down > 1 && { rowSpan: down }),
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 60, right: 60 },
      // a blank cell is as high as its mark of the paragraph
      children: [
        new Paragraph({ alignment: sides[is], run: { size: SIZES.cell, font: CELL }, children: [run] }),
      ],
    });
  }
}
