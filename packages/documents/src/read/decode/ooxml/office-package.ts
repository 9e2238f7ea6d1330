import { InputFault } from "@qingbei/domain";
import { openArchive } from "../../containers/zip-archive/zip-archive.js";
import { attributeOf, elementsOf, readTrees, type XmlNode } from "../xml/xml-tree.js";

/** A link from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: officeDocument, styles, worksheet. */
  readonly type: string;
  /** The part's name in the archive. */
  readonly target: string;
}

const CONTENT_TYPES = "[Content_Types].xml";

/** A target as written, from the folder of the part that points to it. */
function resolved(part: string, target: string): string {
  const path = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function missing(part: string): InputFault {
  return new InputFault(
    "unsupported-format",
    `文件已损坏：缺少 ${part}`,
    "请重新下载或复制文件；仍不行时，请用原来的软件打开后另存一份",
  );
}

/** Where the parts of a package are kept: an archive, or one XML file with all of them. */
export interface PackedParts {
  readonly entries: readonly { readonly name: string }[];
  /** @throws InputFault if the part is damaged */
  readonly read: (name: string) => Uint8Array | undefined;
}

/** The parts of a Word or Excel file, by their names and by the links between them. */
export class OfficePackage {
  readonly #parts: PackedParts;
  /** The names of parts by their lower case: no two differ in case alone. */
  readonly #names: ReadonlyMap<string, string>;

  constructor(parts: PackedParts) {
    this.#parts = parts;
    this.#names = new Map(parts.entries.map(({ name }) => [name.toLowerCase(), name]));
  }

  /** @throws InputFault where the archive is damaged */
  static open(bytes: Uint8Array): OfficePackage {
    return new OfficePackage(openArchive(bytes));
  }

  has(part: string): boolean {
    return this.#names.has(part.toLowerCase());
  }

  /** @throws InputFault where the part is missing or damaged */
  read(part: string): Uint8Array {
    const name = this.#names.get(part.toLowerCase());
    const bytes = name === undefined ? undefined : this.#parts.read(name);
    if (!bytes) throw missing(part);
    return bytes;
  }

  /** The whole tree of a small part. @throws InputFault */
  tree(part: string, root: string): XmlNode {
    const children: XmlNode[] = [];
    readTrees(this.read(part), part, { within: root }, (node) => children.push(node));
    return { name: root, attributes: {}, children };
  }

  /** The links of a part; none if their list is missing. @throws InputFault if the list is damaged */
  relationships(part: string): Relationship[] {
    const slash = part.lastIndexOf("/") + 1;
    const list = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    if (!this.has(list)) return [];
    return elementsOf(this.tree(list, "rel:Relationships")).flatMap((node) => {
      const [id, type, target] = [
        attributeOf(node, "Id"),
        attributeOf(node, "Type"),
        attributeOf(node, "Target"),
      ];
      // what lies outside the file is never fetched
      if (!id || !type || !target || attributeOf(node, "TargetMode") === "External") return [];
      return [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolved(part, target) }];
    });
  }

  /** The main part: by the package's link, else by content type. @throws InputFault if there is none */
  main(contentType: RegExp, usual: string): string {
    const pointed = this.relationships("").find(
      ({ type, target }) => type === "officeDocument" && this.has(target),
    )?.target;
    if (pointed) return pointed;
    const typed = this.contentTypes().find(([type, part]) => contentType.test(type) && this.has(part))?.[1];
    if (typed) return typed;
    if (this.has(usual)) return usual;
    throw missing(usual);
  }

  /** Content types with the parts that have them. */
  contentTypes(): [type: string, part: string][] {
    if (!this.has(CONTENT_TYPES)) return [];
    return elementsOf(this.tree(CONTENT_TYPES, "ct:Types")).flatMap((node) => {
      const [type, part] = [attributeOf(node, "ContentType"), attributeOf(node, "PartName")];
      return type && part ? [[type, resolved("", part)] as [string, string]] : [];
    });
  }
}
