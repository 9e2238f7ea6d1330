import { InputFault } from "@qingbei/domain";
import type { Limits, Notice } from "../../../reading.js";
import { tellsFigures } from "../../text/printed-numbers.js";
import type { Decoded } from "../decoded.js";
import { isFrames, pagesDecoded, rootOf, withoutWords } from "../html/decode-html.js";
import type { PageElement } from "../html/parse-page.js";
import { mimeParts } from "./mime-parts.js";

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

const UNREAD: Notice = {
  code: "part-unread",
  severity: "warning",
  message: "这个文件里另有嵌在网页中的网页没有读，其中的内容没有检查；请把正文另存为 PDF 或 Word 后再检查",
};

/**
 * The trees of the pages in a message, and whether all of them could be read.
 * @throws InputFault if the first could not
 */
function rootsIn(message: string): { readonly roots: readonly PageElement[]; readonly isWhole: boolean } {
  const roots: PageElement[] = [];
  let isWhole = true;
  for (const { type, bytes } of mimeParts(message)) {
    if (!PAGE.test(type)) continue;
    try {
      const root = rootOf(bytes);
      if (root) roots.push(root);
    } catch (fault) {
      if (!(fault instanceof InputFault) || roots.length === 0) throw fault;
      isWhole = false;
    }
  }
  return { roots, isWhole };
}

function hasFigures({ blocks }: Decoded): boolean {
  return blocks.some((block) =>
    block.kind === "grid"
      ? block.rows.flat().some(({ text }) => tellsFigures(text))
      : tellsFigures(block.text),
  );
}

/**
 * Decodes a page that a browser, Word or Excel saved in one file with its parts. If the page only shows others in
 * frames, as a workbook's does its sheets, those are read in order; else the first page with words is read, and further
 * pages with figures get a notice.
 * @throws InputFault those of web pages; unsupported-format if the file holds no page
 */
export function decodeMhtml(bytes: Uint8Array, _limits: Limits): Decoded {
  const { roots, isWhole } = rootsIn(Buffer.from(bytes).toString("latin1"));
  const [first] = roots;
  if (!first) {
    throw new InputFault(
      "unsupported-format",
      "这是单个文件网页（.mht），里面没有读到网页",
      "请在浏览器里打开，另存为网页或 PDF 后再检查",
    );
  }
  const pages = isFrames(first) ? [pagesDecoded(roots)] : roots.map((root) => pagesDecoded([root]));
  const [read, ...others] = pages.filter(({ blocks }) => blocks.length > 0);
  if (!read) throw withoutWords(first);
  return isWhole && !others.some(hasFigures) ? read : { ...read, notices: [...read.notices, UNREAD] };
}
