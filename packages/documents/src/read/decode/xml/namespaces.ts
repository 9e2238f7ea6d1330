/** Short names of the known namespaces, for their transitional and strict forms, and those of Office 2003. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "s"],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", "s"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "xdr"],
  ["http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", "xdr"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["http://schemas.microsoft.com/office/2006/xmlPackage", "pkg"],
  ["http://schemas.microsoft.com/office/word/2003/wordml", "w"],
  ["http://schemas.microsoft.com/office/word/2003/auxHint", "wx"],
  ["http://schemas.microsoft.com/aml/2001/core", "aml"],
  ["urn:schemas-microsoft-com:office:spreadsheet", "ss"],
  ["urn:schemas-microsoft-com:office:excel", "x"],
  ["http://www.w3.org/TR/REC-html40", "html"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "ct"],
]);
const UNKNOWN = "?";

interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  /** The names as written, with their names by namespace. */
  readonly names: Map<string, string>;
}

/** Names of elements by their namespace, with any prefix a program writes: `ns0:p`, `p` and `w:p` are all `w:p`. */
export class Namespaces {
  readonly #scopes: Scope[] = [{ depth: 0, prefixes: new Map(), names: new Map() }];

  /** @param depth of the element, counted from 1 */
  enter(written: string, attributes: Readonly<Record<string, string>>, depth: number): string {
    let scope = this.#scopes.at(-1) as Scope;
    let prefixes: Map<string, string> | undefined;
    for (const key in attributes) {
      if (!key.startsWith("xmlns") || (key.length > 5 && key[5] !== ":")) continue;
      prefixes ??= new Map(scope.prefixes);
      prefixes.set(key.slice(6), SHORT.get((attributes[key] ?? "").trim()) ?? UNKNOWN);
    }
    if (prefixes) {
      scope = { depth, prefixes, names: new Map() };
      this.#scopes.push(scope);
    }
    return nameIn(scope, written);
  }

  leave(depth: number): void {
    if (this.#scopes.length > 1 && this.#scopes.at(-1)?.depth === depth) this.#scopes.pop();
  }
}

function nameIn({ prefixes, names }: Scope, written: string): string {
  const known = names.get(written);
  if (known !== undefined) return known;
  const colon = written.indexOf(":");
  const prefix = prefixes.get(colon < 0 ? "" : written.slice(0, colon)) ?? UNKNOWN;
  const name = `${prefix}:${written.slice(colon + 1)}`;
  names.set(written, name);
  return name;
}
