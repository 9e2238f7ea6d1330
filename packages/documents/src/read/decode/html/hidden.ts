import { tellsFigures } from "../../text/printed-numbers.js";
import type { Script } from "../raised.js";
import type { PageElement, PageNode } from "./parse-page.js";

/** Elements whose content is not text of the page. */
const SILENT: ReadonlySet<string> = new Set([
  ..."script,style,noscript,template,nav,head,title,svg,iframe,object,embed,audio,video,canvas".split(","),
  ..."select,button,datalist,frame,frameset,noframes,map,rp,rt,xml,meta,link,base,area".split(","),
]);
const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|(?:font-size|opacity)\s*:\s*0(?:\.0{1,9})?(?:[a-z%]{1,4})?\s*(?:!|;|$))/i;
const STRIKING = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]{0,60}line-through/i;
const STRUCK: ReadonlySet<string> = new Set(["s", "strike"]);
const PLACED = /(?:^|;)\s*vertical-align\s*:\s*(super|sub)\b/i;
const SCRIPTS: Readonly<Record<string, Script>> = { sup: "raised", super: "raised", sub: "lowered" };
export function attributeOf({ attrs }: PageElement, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

export function isSilent({ tagName }: PageElement): boolean {
  return SILENT.has(tagName);
}

/** Whether an element hides itself by its attributes. Style sheets are not read. */
export function isHidden(element: PageElement): boolean {
  return (
    element.attrs.length > 0 &&
    (attributeOf(element, "hidden") !== undefined || HIDING.test(attributeOf(element, "style") ?? ""))
  );
}

/** Whether an element is crossed out by its name or attributes. */
export function isStruck(element: PageElement): boolean {
  return STRUCK.has(element.tagName) || STRIKING.test(attributeOf(element, "style") ?? "");
}

/** Whether an element raises or lowers its words. */
export function scriptOf(element: PageElement): Script | undefined {
  const placed = PLACED.exec(attributeOf(element, "style") ?? "")?.[1];
  return SCRIPTS[element.tagName] ?? SCRIPTS[placed?.toLowerCase() ?? ""];
}

/** Whether a text in an element fulfils `isOfKind`. */
function holds(element: PageElement, isOfKind: (text: string) => boolean): boolean {
  const open: PageNode[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("value" in node && isOfKind(node.value)) return true;
    if (!("childNodes" in node) || ("tagName" in node && isSilent(node))) continue;
    for (const child of node.childNodes) open.push(child);
  }
  return false;
}

/** Whether a hidden element holds figures. */
export function holdsFigures(element: PageElement): boolean {
  return holds(element, tellsFigures);
}

/** Whether a hidden part of an element has a digit: beside an amount it may be another amount. */
export function hidesDigits(element: PageElement): boolean {
  const open: PageElement[] = [element];
  for (let node = open.pop(); node; node = open.pop())
    for (const child of node.childNodes) {
      if (!("tagName" in child) || isSilent(child)) continue;
      if (!isHidden(child)) open.push(child);
      else if (holds(child, (text) => /\d/.test(text))) return true;
    }
  return false;
}

/** Whether there is a word in an element. */
export function holdsWords(element: PageElement): boolean {
  return holds(element, (text) => text.trim() !== "");
}
