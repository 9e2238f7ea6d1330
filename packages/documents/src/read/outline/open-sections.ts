import type { SectionTheme } from "@qingbei/domain";
import type { Numbering, NumberingStyle } from "@qingbei/domain/internal";

/** Sections in which a heading never opens another section, whatever its words: 机关运行费 in the glossary. */
const CLOSED: ReadonlySet<SectionTheme | undefined> = new Set([
  "organization",
  "performance",
  "stateAssets",
  "glossary",
]);

/** Numberings that authors confuse, 7、 for 七、; nobody confuses （四） with 第四部分. */
const INTERCHANGED: ReadonlySet<Level["style"]> = new Set(["chinese", "arabic"]);

interface Level {
  readonly style: NumberingStyle | "title";
  /** Whether it numbers a list within a section of the same style. */
  readonly isInner: boolean;
  readonly ordinal: number;
  readonly theme: SectionTheme | undefined;
}

/** The sections that are open at a line of the document, from the outermost to the innermost. */
export class OpenSections {
  readonly #levels: Level[] = [];

  get isEmpty(): boolean {
    return this.#levels.length === 0;
  }

  /** The theme of the innermost section that has one. */
  get theme(): SectionTheme | undefined {
    return this.#levels.findLast((level) => level.theme)?.theme;
  }

  /** Closes all sections. */
  close(): void {
    this.#levels.length = 0;
  }

  /** Whether a numbering is the next of the first level. */
  isNextOfTop({ style, ordinal }: Numbering): boolean {
    const [top] = this.#levels;
    return top?.style === style && top.ordinal + 1 === ordinal;
  }

  /**
   * Opens the section of a numbered heading, and closes those that it ends.
   * @param isInner whether it numbers a list within a section of the same style
   * @returns its level, 1 for the outermost
   */
  enter(numbering: Numbering, theme: SectionTheme | undefined, isInner = false): number {
    const top = this.#continuedTop(numbering, theme);
    const depth = top ? 0 : this.#depthOf(numbering.style, isInner);
    const isClosed = this.#levels.slice(0, depth).some((level) => CLOSED.has(level.theme));
    return this.#open(depth, {
      style: top?.style ?? numbering.style,
      isInner,
      ordinal: numbering.ordinal,
      theme: isClosed ? undefined : theme,
    });
  }

  /** Opens a section of its own for a title without numbering, or a part of the numbered section on the same subject. */
  enterBare(theme: SectionTheme | undefined): number {
    const [top] = this.#levels;
    const isWithin = top !== undefined && top.style !== "title" && theme === this.theme;
    const depth = isWithin ? this.#depthOf("title") : 0;
    return this.#open(depth, { style: "title", isInner: false, ordinal: 0, theme });
  }

  /**
   * The first level, if a heading is its next in sequence and in subject, though not in style: “7、” between 六、 and
   * 八、.
   */
  #continuedTop({ style, ordinal }: Numbering, theme: SectionTheme | undefined): Level | undefined {
    const [top] = this.#levels;
    const isNext =
      top !== undefined &&
      theme !== undefined &&
      theme !== top.theme &&
      top.style !== style &&
      INTERCHANGED.has(top.style) &&
      INTERCHANGED.has(style) &&
      ordinal === top.ordinal + 1 &&
      !this.#levels.some((level) => level.style === style && level.ordinal + 1 === ordinal);
    return isNext ? top : undefined;
  }

  /** How many sections stay open around a heading of a style: those above the last of its kind, or all. */
  #depthOf(style: Level["style"], isInner?: boolean): number {
    const same = this.#levels.findIndex(
      (level) => level.style === style && (isInner === undefined || level.isInner === isInner),
    );
    return same >= 0 ? same : this.#levels.length;
  }

  #open(depth: number, level: Level): number {
    this.#levels.splice(depth, this.#levels.length, level);
    return depth + 1;
  }
}
