import type { Block } from "../decode/blocks.js";
import { isTitle } from "./headings.js";
import { numberingOf } from "./numbering.js";

const HEAD = /^目\s*[录錄次]$/;
/** No list of contents is longer, nor is a line of it. */
const MOST_LINES = 150;
const LONGEST_LINE = 60;
/** The page that a line leads to, with the dots before it, from where these begin: a line may be of nothing else. */
const PAGE = /(?<![\s…·.．—-])[\s…·.．—-]*\d{1,3}$/;

const keyOf = (text: string) => text.replace(/\s+/g, "").replace(PAGE, "");

/**
 * The lines of a list of contents: those from 目录 to the statement's title, or to where they begin to be said again. Without
 * either nobody knows where it ends, and its lines are what they look like.
 */
export function contentsOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const none: ReadonlySet<Block> = new Set();
  const head = blocks.findIndex((block) => block.kind === "paragraph" && HEAD.test(block.text.trim()));
  if (head < 0) return none;
  const lines = new Set<Block>(blocks.slice(head, head + 1));
  const said = new Set<string>();
  for (const block of blocks.slice(head + 1, head + 1 + MOST_LINES)) {
    if (block.kind === "grid") return none;
    const text = block.text.trim();
    const key = keyOf(text);
    const isTitleOfAll = numberingOf(text) === undefined && isTitle(text);
    if (said.has(key) || isTitleOfAll) return said.size > 0 ? lines : none;
    if (text.length > LONGEST_LINE) return none;
    if (key !== "") said.add(key);
    lines.add(block);
  }
  return none;
}
