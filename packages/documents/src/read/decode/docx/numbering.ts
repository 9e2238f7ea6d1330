import { attributeOf, childOf, childrenOf, findNode, type XmlNode } from "../xml/xml-tree.js";

/** One level of a list. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** Its label, with %1 for the ordinal of the first level. */
  readonly label: string;
  /** The separator between label and words. */
  readonly suffix: "tab" | "space" | "nothing";
  /** All ordinals in digits (第1条, not 第一条). */
  readonly isDigits: boolean;
  /**
   * An item of this level or above restarts its count; 0: it never restarts; undefined: any level above restarts it.
   */
  readonly restart: number | undefined;
}

/** A list as a paragraph names it. */
export interface List {
  /** Lists of one kind continue each other's count. */
  readonly kind: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that this list restarts, and the number they restart from. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Kind {
  readonly levels: readonly (Level | undefined)[];
  /** Levels by the paragraph style that they belong to. */
  readonly styles: ReadonlyMap<string, number>;
  /** The style that defines this list in its place. */
  readonly link: string | undefined;
}

export const MOST_LEVELS = 9;

/** Numerals as a .docx names them, by their numbers in older files ([MS-OSHARED] 2.2.1.3). */
export const NUMERALS = (
  "decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago " +
  "ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal " +
  "japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet " +
  "ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle " +
  "ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional " +
  "taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand"
).split(" ");

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function levelOf(node: XmlNode): Level {
  const suffix = attributeOf(childOf(node, "w:suff"));
  const isDigits = childOf(node, "w:isLgl");
  return {
    start: numberOf(attributeOf(childOf(node, "w:start"))) ?? 0,
    format: attributeOf(findNode(node, "w:numFmt")) ?? "decimal",
    label: attributeOf(childOf(node, "w:lvlText")) ?? "",
    suffix: suffix === "space" || suffix === "nothing" ? suffix : "tab",
    isDigits: isDigits !== undefined && !/^(0|false|off)$/.test(attributeOf(isDigits) ?? ""),
    restart: numberOf(attributeOf(childOf(node, "w:lvlRestart"))),
  };
}

function levelsOf(node: XmlNode): [index: number, node: XmlNode][] {
  return childrenOf(node, "w:lvl").flatMap((level) => {
    const index = numberOf(attributeOf(level, "ilvl"));
    return index !== undefined && index >= 0 && index < MOST_LEVELS
      ? [[index, level] as [number, XmlNode]]
      : [];
  });
}

function kindOf(node: XmlNode): Kind {
  const levels: (Level | undefined)[] = Array.from({ length: MOST_LEVELS });
  const styles = new Map<string, number>();
  for (const [index, level] of levelsOf(node)) {
    levels[index] = levelOf(level);
    const style = attributeOf(childOf(level, "w:pStyle"));
    if (style) styles.set(style, index);
  }
  return { levels, styles, link: attributeOf(childOf(node, "w:numStyleLink")) };
}

/** The lists of a document, as its numbering part defines them. */
export class Numbering {
  readonly #kinds = new Map<string, Kind>();
  readonly #lists = new Map<string, XmlNode>();
  readonly #resolved = new Map<string, List | undefined>();
  readonly #listOfStyle: (style: string) => string | undefined;

  /** @param listOfStyle the list that a style names */
  constructor(part: XmlNode | undefined, listOfStyle: (style: string) => string | undefined) {
    this.#listOfStyle = listOfStyle;
    for (const node of childrenOf(part, "w:abstractNum")) {
      const id = attributeOf(node, "abstractNumId");
      if (id !== undefined) this.#kinds.set(id, kindOf(node));
    }
    for (const node of childrenOf(part, "w:num")) {
      const id = attributeOf(node, "numId");
      if (id !== undefined) this.#lists.set(id, node);
    }
  }

  /** The level that belongs to a paragraph style. */
  levelOfStyle(list: string, style: string): number | undefined {
    const kind = this.#kindOf(list);
    return this.#kinds.get(kind ?? "")?.styles.get(style);
  }

  list(id: string): List | undefined {
    if (!this.#resolved.has(id)) this.#resolved.set(id, this.#resolve(id));
    return this.#resolved.get(id);
  }

  #kindOf(list: string): string | undefined {
    let id: string | undefined = list;
    // a list may be defined by a style that names another list
    for (let step = 0; step < 4 && id !== undefined; step++) {
      const kind: string | undefined = attributeOf(childOf(this.#lists.get(id), "w:abstractNumId"));
      const link: string | undefined = this.#kinds.get(kind ?? "")?.link;
      if (link === undefined) return kind;
      id = this.#listOfStyle(link);
    }
    return undefined;
  }

  #resolve(id: string): List | undefined {
    const kind = this.#kindOf(id);
    const own = kind === undefined ? undefined : this.#kinds.get(kind);
    if (kind === undefined || !own) return undefined;
    const levels = [...own.levels];
    const starts = new Map<number, number>();
    for (const override of childrenOf(this.#lists.get(id), "w:lvlOverride")) {
      const index = numberOf(attributeOf(override, "ilvl"));
      if (index === undefined || index < 0 || index >= MOST_LEVELS) continue;
      const level = childOf(override, "w:lvl");
      if (level) levels[index] = levelOf(level);
      const start = numberOf(attributeOf(childOf(override, "w:startOverride")));
      if (start !== undefined) starts.set(index, start);
    }
    return { kind, levels, starts };
  }
}
