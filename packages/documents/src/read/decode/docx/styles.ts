import type { Script } from "../raised.js";
import { attributeOf, childOf, childrenOf, type XmlNode } from "../xml/xml-tree.js";

/** The print properties of a style, or of a paragraph itself. */
export interface Properties {
  readonly list?: string;
  readonly level?: number;
  readonly isHidden?: boolean;
  /** It is crossed out. */
  readonly isStruck?: boolean;
  readonly script?: Script | undefined;
  /** Tabs are printed as rows of dots: lines of a table of contents. */
  readonly isDotted?: boolean;
}

interface Style extends Properties {
  readonly basedOn: string | undefined;
}

/** The longest chain of styles based on styles. */
const LONGEST_CHAIN = 20;
const DOTTED: ReadonlySet<string | undefined> = new Set(["dot", "middleDot", "hyphen"]);

/** Whether a switch is on: present, and not set to off. Undefined if it is absent. */
export function isOn(node: XmlNode | undefined): boolean | undefined {
  return node && !/^(0|false|off|none)$/i.test(attributeOf(node) ?? "");
}

/** How words are printed. */
export type Look = Pick<Properties, "isHidden" | "isStruck" | "script">;

const SCRIPTS: Readonly<Record<string, Script>> = { superscript: "raised", subscript: "lowered" };

/** The look that run properties set themselves, without their style. */
export function lookOf(run: XmlNode | undefined): Look {
  const isHidden = isOn(childOf(run, "w:vanish"));
  const [once, twice] = [isOn(childOf(run, "w:strike")), isOn(childOf(run, "w:dstrike"))];
  const place = attributeOf(childOf(run, "w:vertAlign"));
  return {
    ...(isHidden !== undefined && { isHidden }),
    ...((once !== undefined || twice !== undefined) && { isStruck: once === true || twice === true }),
    ...(place !== undefined && { script: SCRIPTS[place] }),
  };
}

/** What paragraph properties set themselves, without their style. */
export function propertiesOf(paragraph: XmlNode | undefined): Omit<Properties, keyof Look> {
  const list = attributeOf(childOf(paragraph, "w:numPr", "w:numId"));
  const level = Number(attributeOf(childOf(paragraph, "w:numPr", "w:ilvl")) ?? Number.NaN);
  const stops = childrenOf(childOf(paragraph, "w:tabs"), "w:tab");
  return {
    ...(list !== undefined && { list }),
    ...(Number.isInteger(level) && level >= 0 && level < 9 && { level }),
    ...(stops.length > 0 && { isDotted: stops.some((stop) => DOTTED.has(attributeOf(stop, "leader"))) }),
  };
}

/** The styles of a document. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  /** The id of the default style of paragraphs. */
  readonly usual: string | undefined;

  constructor(part: XmlNode | undefined) {
    let usual: string | undefined;
    for (const node of childrenOf(part, "w:style")) {
      const id = attributeOf(node, "styleId");
      if (id === undefined) continue;
      this.#styles.set(id, {
        basedOn: attributeOf(childOf(node, "w:basedOn")),
        ...propertiesOf(childOf(node, "w:pPr")),
        ...lookOf(childOf(node, "w:rPr")),
      });
      if (
        attributeOf(node, "type") === "paragraph" &&
        /^(1|true|on)$/.test(attributeOf(node, "default") ?? "")
      )
        usual ??= id;
    }
    this.usual = usual;
  }

  /** The properties of a style, with those of the styles it is based on, and the style that names the list. */
  of(id: string | undefined): Properties & { readonly listStyle?: string } {
    let found: Properties & { readonly listStyle?: string } = {};
    let at = id;
    for (let step = 0; step < LONGEST_CHAIN && at !== undefined; step++) {
      const style: Style | undefined = this.#styles.get(at);
      if (!style) break;
      const { basedOn, ...own } = style;
      found = { ...own, ...(own.list !== undefined && { listStyle: at }), ...found };
      at = basedOn;
    }
    return found;
  }
}
