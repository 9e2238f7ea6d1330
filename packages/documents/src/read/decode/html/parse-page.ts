import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { tooLarge } from "../../containers/file-faults.js";
import { tooDeep } from "./html-faults.js";

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageDocument = DefaultTreeAdapterTypes.Document;

/** The deepest nesting in browsers. */
const DEEPEST = 512;
/** Far above any real page: a table of 20,000 rows and 10 columns has 220,000. */
const MOST_ELEMENTS = 500_000;
/** Comparisons of the attributes of tags, each with all before it in its tag; real pages need far fewer. */
const MOST_COMPARISONS = 100_000_000;

/** The name of a tag, and its attributes one by one, separated as browsers do; each character is read once. */
const TAG = /<[a-z][^\t\n\f\r />]*/gi;
const ATTRIBUTE =
  /[\t\n\f\r /]*[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\t\n\f\r >]*))?/y;

/** Refuses tags with so many attributes that parsing them would take minutes. */
function assertTags(text: string): void {
  let comparisons = 0;
  TAG.lastIndex = 0;
  while (TAG.test(text)) {
    let attributes = 0;
    for (ATTRIBUTE.lastIndex = TAG.lastIndex; ATTRIBUTE.test(text); attributes++)
      TAG.lastIndex = ATTRIBUTE.lastIndex;
    comparisons += attributes * attributes;
    if (comparisons > MOST_COMPARISONS) throw tooLarge("网页过大：标签的属性过多");
  }
}

/**
 * The tree of a page, built from any text as a browser does. No script runs, nothing is fetched.
 * @throws InputFault if the page is too deep or too large
 */
export function parsePage(text: string): PageDocument {
  assertTags(text);
  let elements = 0;
  let depth = 0;
  const create: typeof defaultTreeAdapter.createElement = (name, namespace, attributes) => {
    if (++elements > MOST_ELEMENTS) throw tooLarge(`网页过大：元素超过 ${MOST_ELEMENTS} 个`);
    return defaultTreeAdapter.createElement(name, namespace, attributes);
  };
  return parse<DefaultTreeAdapterMap>(text, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: create,
      onItemPush: () => {
        if (++depth > DEEPEST) throw tooDeep(DEEPEST);
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
}
