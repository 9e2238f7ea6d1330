import { InputFault, type Position } from "@qingbei/domain";
import { NoticeCollector } from "../notice-collector.js";

const MESSAGES = {
  "tracked-changes":
    "文件里有未接受的修订：按接受全部修订后的文字检查，删除的文字没有检查；公开前请先接受或拒绝修订",
  "hidden-text": "文件里有隐藏文字，印出来看不到，没有检查；公开前请删除",
  "struck-text":
    "文件里有划了删除线的文字，按已删除处理，没有检查；公开前请删除这些文字，要保留的请去掉删除线",
  comments: "文件里有批注，没有检查；公开前请删除",
  "embedded-object": "文件里嵌有表格等对象，其中的内容没有检查；请改为普通表格，或另交原表",
  "picture-unread": "文件里有大幅图片，图片里的内容没有检查",
  "part-unread": "文件有一部分已损坏，读不出来：其中的内容没有检查",
  "list-numbers-unread": "文件的自动编号读不出来：标题和条目前的编号没有检查",
} as const;

export type DocxNoticeCode = keyof typeof MESSAGES;

/** Collects the notices on a document. */
export class DocxNotices extends NoticeCollector<DocxNoticeCode, Position> {
  constructor() {
    super((code) => MESSAGES[code], 1);
  }
}

/** The fault of a Word file that shows only pictures. */
export function scanned(): InputFault {
  return new InputFault(
    "unsupported-format",
    "这份 Word 文件里只有图片，没有文字可读",
    "请改用文字版的 Word 文件；只有扫描件时，先做文字识别并与原件核对",
  );
}
