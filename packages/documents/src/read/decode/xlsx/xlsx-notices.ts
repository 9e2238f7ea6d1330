import type { Notice } from "../../../reading.js";
import { NoticeCollector } from "../notice-collector.js";

export type XlsxNoticeCode =
  | "hidden-sheet"
  | "hidden-cells"
  | "struck-text"
  | "formula-without-value"
  | "cell-error"
  | "comments"
  | "outside-print-area"
  | "picture-unread"
  | "part-unread";

const MOST_NAMED = 5;

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Collects the notices on a workbook, each with its first places. */
export class XlsxNotices {
  readonly #found = new NoticeCollector<XlsxNoticeCode, Place>((code, { places, count }) => {
    const names = (isCell: boolean) =>
      places.map(({ sheet, cell }) => `“${sheet}”${isCell ? ` ${cell}` : ""}`).join("、") +
      (count > places.length ? ` 等 ${count} 处` : "");
    return MESSAGES[code](names);
  }, MOST_NAMED);

  tell(code: XlsxNoticeCode, sheet: string, cell = "A1"): void {
    this.#found.tell(code, { sheet, cell });
  }

  all(): Notice[] {
    return this.#found.all();
  }
}

const MESSAGES: Readonly<Record<XlsxNoticeCode, (names: (isCell: boolean) => string) => string>> = {
  "hidden-sheet": (names) => `工作表 ${names(false)} 是隐藏的，其中的内容没有检查；公开前请删除或取消隐藏`,
  "hidden-cells": (names) => `工作表 ${names(false)} 有隐藏的行、列或数字，没有检查；公开前请删除或取消隐藏`,
  "struck-text": (names) =>
    `${names(true)} 有划了删除线的文字，按已删除处理，没有检查；公开前请删除这些文字，要保留的请去掉删除线`,
  "formula-without-value": (names) =>
    `${names(true)} 是公式，但文件里没有算出的结果，读不出数；请用 Excel 或 WPS 打开后保存一次再检查`,
  "cell-error": (names) => `${names(true)} 的公式出错（如 #REF!），读不出数；请改正后再检查`,
  comments: (names) => `${names(true)} 有批注，没有检查；公开前请删除`,
  "outside-print-area": (names) =>
    `${names(true)} 起有内容在打印区域之外，打印不出来，但打开文件看得到：已一并检查；不公开的请删除`,
  "picture-unread": (names) => `${names(true)} 起有大幅图片，图片里的内容没有检查`,
  "part-unread": (names) => `工作表 ${names(false)} 已损坏，读不出来：其中的内容没有检查`,
};
