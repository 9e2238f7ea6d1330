import { deflateSync } from "node:zlib";

/** A small PDF for tests, written by hand: text at places, lines, images. Heights are measured from the top. */

export interface MadePage {
  readonly width?: number;
  readonly height?: number;
  /** Clockwise quarter turns of the page when shown. */
  readonly turn?: number;
  readonly content: (draw: Draw) => void;
  /** Drawn as a form, moved right and down by 10. */
  readonly form?: (draw: Draw) => void;
  /** Changes the packed bytes of the content. */
  readonly packed?: (bytes: Uint8Array) => void;
  /** Drawn as a note on the page, like text typed into a form. */
  readonly note?: (draw: Draw) => void;
}

function hex(text: string): string {
  let digits = "";
  for (let index = 0; index < text.length; index++)
    digits += text.charCodeAt(index).toString(16).padStart(4, "0");
  return `<${digits}>`;
}

/** Writes the content of a page. */
export class Draw {
  readonly height: number;
  readonly #operators: string[] = [];

  constructor(height: number) {
    this.height = height;
  }

  /** Text whose baseline is `top` below the page's top; ideographs are one em wide, ASCII half an em. */
  text(left: number, top: number, text: string, size = 10): this {
    return this.raw(`BT /F ${size} Tf 1 0 0 1 ${left} ${this.height - top} Tm ${hex(text)} Tj ET`);
  }

  /** Text in a font that does not say which characters its glyphs are. */
  unmapped(left: number, top: number, text: string, size = 10): this {
    return this.raw(`BT /U ${size} Tf 1 0 0 1 ${left} ${this.height - top} Tm ${hex(text)} Tj ET`);
  }

  /** Text turned anticlockwise by an angle in degrees. */
  turned(left: number, top: number, text: string, angle: number, size = 10): this {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)].map((value) =>
      value.toFixed(5),
    );
    return this.raw(
      `BT /F ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${left} ${this.height - top} Tm ${hex(text)} Tj ET`,
    );
  }

  /** Text that ends at `right`. */
  ending(right: number, top: number, text: string, size = 10): this {
    const ems = [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x80 ? 0.5 : 1), 0);
    return this.text(right - ems * size, top, text, size);
  }

  /** A line, drawn as a stroke. */
  line(x1: number, y1: number, x2: number, y2: number): this {
    return this.raw(`0.5 w ${x1} ${this.height - y1} m ${x2} ${this.height - y2} l S`);
  }

  /** A line, drawn as a filled rectangle. */
  bar(x1: number, y1: number, x2: number, y2: number): this {
    return this.raw(`${x1 - 0.3} ${this.height - y2 - 0.3} ${x2 - x1 + 0.6} ${y2 - y1 + 0.6} re f`);
  }

  /** A full grid of lines. */
  grid(xs: readonly number[], ys: readonly number[], how: "line" | "bar" = "line"): this {
    const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
    for (const y of ys) this[how](left, y, right, y);
    for (const x of xs) this[how](x, top, x, bottom);
    return this;
  }

  image(left: number, top: number, width: number, height: number): this {
    return this.raw(`q ${width} 0 0 ${height} ${left} ${this.height - top - height} cm /I Do Q`);
  }

  raw(operators: string): this {
    this.#operators.push(operators);
    return this;
  }

  get operators(): string {
    return this.#operators.join("\n");
  }
}

/** F has known characters without being embedded; U does not map its codes to characters. */
const FONTS =
  "/F << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [3 0 R] >> " +
  "/U << /Type /Font /Subtype /Type0 /BaseFont /Unknown /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Unknown /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 4 0 R >>] >>";

/** The bytes of a document, with its table of references. `trailer` is added to the trailer's dictionary. */
export function madePdf(pages: readonly MadePage[], { trailer = "" } = {}): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "",
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 4 0 R >>`,
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
  ];
  const add = (object: string) => objects.push(object);
  const stream = (dictionary: string, operators: string) =>
    `<< ${dictionary} /Length ${operators.length} >>\nstream\n${operators}\nendstream`;
  const packedStream = (operators: string, change: (bytes: Uint8Array) => void) => {
    const bytes = deflateSync(operators);
    change(bytes);
    return stream("/Filter /FlateDecode", bytes.toString("latin1"));
  };
  const pageObjects = pages.map(({ width = 600, height = 800, turn = 0, content, form, note, packed }) => {
    const drawn = (draw: (draw: Draw) => void, dictionary?: string) => {
      const page = new Draw(height);
      draw(page);
      const { operators } = page;
      return add(
        packed && dictionary === undefined
          ? packedStream(operators, packed)
          : stream(dictionary ?? "", operators),
      );
    };
    const box = `[0 0 ${width} ${height}]`;
    const asForm = `/Type /XObject /Subtype /Form /BBox ${box} /Resources << /Font << ${FONTS} >> >>`;
    const x = form ? `/X ${drawn(form, asForm)} 0 R` : "";
    const appearance = note ? drawn(note, asForm) : 0;
    const notes = note
      ? `/Annots [<< /Type /Annot /Subtype /FreeText /F 4 /Rect ${box} /AP << /N ${appearance} 0 R >> >>]`
      : "";
    const contents = drawn((draw) => {
      content(draw);
      if (form) draw.raw("q 1 0 0 1 10 -10 cm /X Do Q");
    });
    const resources = `<< /Font << ${FONTS} >> /XObject << /I 5 0 R ${x} >> >>`;
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Rotate ${turn * 90} /Resources ${resources} /Contents ${contents} 0 R ${notes} >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${pageObjects.map((page) => `${page} 0 R`).join(" ")}] >>`;
  let body = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const references = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${references}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(body, "latin1"));
}
