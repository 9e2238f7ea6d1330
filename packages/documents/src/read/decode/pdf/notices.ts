import type { Notice } from "../../../reading.js";
import { SHARE_OF_PAGE } from "../image-of-page.js";
import { NoticeCollector } from "../notice-collector.js";
import { type Box, rounded } from "./geometry.js";
import type { Page } from "./glyph.js";

/** Shapes from which on a page may show outlines of letters instead of letters. */
const SHAPES_OF_PAGE = 100;
/** A page with fewer characters and a large image is a scan with a page number. */
const FEWEST_CHARACTERS = 20;
const UNMAPPED_SHARE = 0.02;

/** 3、7–9 */
function pageList(pages: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const page of pages) {
    const last = spans.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else spans.push([page, page]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join("、");
}

/** Whether a page shows more than its text. */
export function isPicture({ characters, images, shapes }: Page): boolean {
  return (
    characters < FEWEST_CHARACTERS &&
    (images >= SHARE_OF_PAGE || (characters === 0 && (images > 0 || shapes >= SHAPES_OF_PAGE)))
  );
}

interface UnreadPages {
  readonly unreadable: readonly number[];
  /** The pages without content. */
  readonly blank: readonly Page[];
  /** The pages with text or a table that runs over the edge. */
  readonly cut: readonly Page[];
}

type PdfNoticeCode = keyof typeof MESSAGES;
interface Place {
  readonly page: number;
  readonly box: Box;
}

const MESSAGES = {
  "page-without-text": (list: string) => `第 ${list} 页是图片，没有文字可读：其中的内容没有检查`,
  "page-unreadable": (list: string) => `第 ${list} 页已损坏，读不出来：其中的内容没有检查`,
  "recognised-text": (list: string) =>
    `第 ${list} 页是扫描件，文字由识别软件加上：数字可能认错，请与原件核对`,
  "unmapped-characters": (list: string) =>
    `第 ${list} 页的字体没有给出文字编码，部分文字读不出来；请改用原始的 Word 文件，或重新导出 PDF`,
  "page-cut": (list: string) =>
    `第 ${list} 页的内容超出纸张，边上的字和数印不全：超出的表没有读取，请调整列宽或纸张后重新导出`,
  "blank-page": (list: string) => `第 ${list} 页是空白页：请确认没有漏掉内容`,
} as const;

/** The notices on pages that were not read, or only in part. */
export function noticesOf(pages: readonly Page[], { unreadable, blank, cut }: UnreadPages): Notice[] {
  const byNumber = new Map(pages.map((each) => [each.page, each]));
  const notices = new NoticeCollector<PdfNoticeCode, Place>(
    (code, { places }) => MESSAGES[code](pageList(places.map(({ page }) => page))),
    Number.POSITIVE_INFINITY,
    ["blank-page"],
  );
  const tell = (code: PdfNoticeCode, found: readonly { readonly page: number }[]) => {
    for (const { page } of found) {
      const whole = byNumber.get(page);
      const box: Box = whole ? whole.place([0, 0, whole.width, whole.height]) : [0, 0, 0, 0];
      notices.tell(code, { page, box: rounded(box) });
    }
  };
  tell("page-without-text", pages.filter(isPicture));
  tell(
    "page-unreadable",
    unreadable.map((page) => ({ page })),
  );
  tell(
    "recognised-text",
    pages.filter(({ characters, hidden }) => hidden * 2 > characters),
  );
  tell(
    "unmapped-characters",
    pages.filter(
      ({ characters, unmapped, unknown }) =>
        unknown > 0 || unmapped > Math.max(2, characters * UNMAPPED_SHARE),
    ),
  );
  tell("page-cut", cut);
  tell("blank-page", blank);
  return notices.all();
}
