import type { PageElement, PageNode } from "./parse-page.js";

/** What a page's elements hold that is no text of it. */
const SILENT: ReadonlySet<string> = new Set([
  ..."script,style,noscript,template,nav,head,title,svg,iframe,object,embed,audio,video,canvas".split(","),
  ..."select,button,datalist,frame,frameset,noframes,map,rp,rt,xml,meta,link,base,area".split(","),
]);
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
/** Numbers that somebody may look for: hiding them is worth a word. */
const FIGURE = /\d\.\d|\d\s*(?:亿|万|千)?元/;

export function tellsFigures(text: string): boolean {
  return FIGURE.test(text);
}

export function attributeOf({ attrs }: PageElement, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

export function isSilent({ tagName }: PageElement): boolean {
  return SILENT.has(tagName);
}

/** Whether an element says of itself that it is not shown. Style sheets are not looked into. */
export function isHidden(element: PageElement): boolean {
  return (
    element.attrs.length > 0 &&
    (attributeOf(element, "hidden") !== undefined || HIDING.test(attributeOf(element, "style") ?? ""))
  );
}

/** Whether there are figures in an element that is not shown. */
export function holdsFigures(element: PageElement): boolean {
  const open: PageNode[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("value" in node && tellsFigures(node.value)) return true;
    if (!("childNodes" in node) || ("tagName" in node && isSilent(node))) continue;
    for (const child of node.childNodes) open.push(child);
  }
  return false;
}
