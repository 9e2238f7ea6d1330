import type { Notice } from "../../../reading.js";

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

interface Found {
  readonly places: { readonly sheet: string; readonly cell: string }[];
  count: number;
}

/** Collects the notices on a workbook: one for each code, with its first places. */
export class XlsxNotices {
  readonly #found = new Map<XlsxNoticeCode, Found>();

  tell(code: XlsxNoticeCode, sheet: string, cell = "A1"): void {
    const found = this.#found.get(code) ?? { places: [], count: 0 };
    this.#found.set(code, found);
    found.count++;
    if (found.places.length < MOST_NAMED) found.places.push({ sheet, cell });
  }

  all(): Notice[] {
    return [...this.#found].map(([code, { places, count }]) => {
      const [position] = places;
      const names = (isCell: boolean) =>
        places.map(({ sheet, cell }) => `“${sheet}”${isCell ? ` ${cell}` : ""}`).join("、") +
        (count > places.length ? ` 等 ${count} 处` : "");
      return { code, severity: "warning", message: MESSAGES[code](names), ...(position && { position }) };
    });
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
