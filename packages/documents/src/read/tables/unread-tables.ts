import { withoutBlanks } from "@qingbei/domain";
import type { Notice } from "../../reading.js";
import type { OutlineGrid } from "../outline/outline.js";
import type { Captions } from "./captions.js";
import { textOf } from "./cells.js";

/** The most titles that a notice names. */
const MOST_TITLES = 8;

/** One notice on all unread tables with figures: what is not checked must not look as if it were. */
export function unreadTables(captions: Captions, unread: readonly OutlineGrid[]): readonly Notice[] {
  const [first] = unread;
  if (!first) return [];
  const titles = new Set<string>();
  let untitled = 0;
  for (const grid of unread) {
    const title = captions.titleOf(grid);
    if (title === undefined) untitled++;
    else titles.add(withoutBlanks(textOf(title)));
  }
  const named = [...titles].slice(0, MOST_TITLES).map((title) => `“${title}”`);
  const more = titles.size > named.length ? "等" : "";
  const others = untitled > 0 ? `${named.length > 0 ? "，另有" : ""} ${untitled} 张没有标题的表` : "";
  const position = first.rows.flat()[0]?.position;
  return [
    {
      code: "table-unread",
      severity: "info",
      message: `有表格没有读取，其中的数没有核对：${named.join("、")}${more}${others}`,
      ...(position && { position }),
    },
  ];
}
