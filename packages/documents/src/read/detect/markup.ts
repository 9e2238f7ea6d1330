/** Kinds of markup that documents come in. */
export type Markup = "html" | "mhtml" | "rtf" | OfficeXml;
/** Files of office programs that are one XML file: of 2003, later ones with all parts of a package, and others. */
type OfficeXml = "word-2003" | "excel-2003" | "flat-package" | "office-xml";

const PAGE = /^<(?:!doctype\s+html|html)[\s>]/i;
/** The beginning of a fragment of a page. */
const OPENING =
  /^<(?:head|body|meta|title|style|script|link|div|p|table|tbody|tr|td|span|font|b|strong|center|section|article|main|h[1-6]|ul|ol|br|a|img|form)[\s/>]/i;
/** Tags that plain text never contains by chance. */
const TAG =
  /<\/(?:p|div|span|td|tr|table|font|strong|center|body|h[1-6])\s*>|<br\s*\/?>|<(?:p|div|td|tr|table)[\s>]/gi;
const FEWEST_TAGS = 5;
const BEFORE = /^(?:[\s\ufeff]+|<\?[^>]{0,500}\?>|<!--[\s\S]*?-->)+/;
const OFFICE_XML = /<(?:\w+:)?(wordDocument|Workbook|package|UOF)[\s>]|<office:document[\s>]/;
const OFFICE_ROOTS: Readonly<Record<string, OfficeXml>> = {
  wordDocument: "word-2003",
  Workbook: "excel-2003",
  package: "flat-package",
};

/** The kind of an office program's XML by its first element, which may stand behind comments. */
function officeXml(begun: string): OfficeXml | undefined {
  const root = OFFICE_XML.exec(begun.slice(0, 500));
  return root ? (OFFICE_ROOTS[root[1] ?? ""] ?? "office-xml") : undefined;
}

/** The markup language of a text by its beginning; undefined for plain text. */
export function markupOf(head: string): Markup | undefined {
  const trimmed = head.replace(/^[\s\ufeff]+/, "");
  if (trimmed.startsWith("{\\rtf")) return "rtf";
  if (/^(?:mime-version|from|content-type|subject|date|message-id):/i.test(trimmed)) {
    return /content-type:\s*(?:multipart\/related|text\/html)/i.test(trimmed) ? "mhtml" : undefined;
  }
  const begun = trimmed.replace(BEFORE, "");
  if (PAGE.test(begun)) return "html";
  const office = trimmed.startsWith("<?xml") ? officeXml(begun) : undefined;
  if (office) return office;
  const tags = head.match(TAG)?.length ?? 0;
  return tags >= FEWEST_TAGS || (OPENING.test(begun) && tags > 1) ? "html" : undefined;
}
