import type { Bytes } from "../../containers/compound-file/bytes.js";
import { type ListPlace, listPlace } from "./list-place.js";

const OF_PARAGRAPHS = 1;
const NO_STYLE = 0xfff;
/** The longest chain of styles based on styles; Word allows no more. */
const DEEPEST = 12;

interface Style extends ListPlace {
  readonly base: number;
}

/** The list properties of a style of paragraphs ([MS-DOC] 2.9.258, STD). */
function styleOf(style: Bytes, fixed: number): Style {
  const kindAndBase = style.short(2);
  const base = kindAndBase >> 4;
  const name = style.short(fixed);
  // a length, the name, a zero; then the properties of paragraphs, with the style's own number in front
  const at = fixed + 2 + 2 * name + 2;
  const isOfParagraphs = (kindAndBase & 0x0f) === OF_PARAGRAPHS;
  return { base, ...(isOfParagraphs && listPlace(style.part(at + 4, style.short(at) - 2))) };
}

/** The list properties of a document's styles. */
export class DocStyles {
  readonly #styles: (Style | undefined)[] = [];

  constructor(part: Bytes) {
    const head = part.short(0);
    const [count, fixed] = [part.short(2), part.short(4)];
    let at = 2 + head;
    for (let index = 0; index < count && part.has(at, 2); index++) {
      const length = part.short(at);
      this.#styles.push(length > 0 ? styleOf(part.part(at + 2, length), fixed) : undefined);
      // each begins at an even place
      at += 2 + length + (length % 2);
    }
  }

  /** The list and level of a paragraph in a style, unless its own properties differ. */
  place(style: number): ListPlace & { readonly by?: number } {
    let [list, level]: [number | undefined, number | undefined] = [undefined, undefined];
    let by: number | undefined;
    for (let step = 0, number = style; step < DEEPEST && number !== NO_STYLE; step++) {
      const own = this.#styles[number];
      if (!own) break;
      level ??= own.level;
      if (own.list !== undefined) {
        list = own.list;
        by = number;
        break;
      }
      number = own.base;
    }
    return {
      ...(list !== undefined && { list }),
      ...(level !== undefined && { level }),
      ...(by !== undefined && { by }),
    };
  }
}
