import type { Notice } from "../../reading.js";
import type { Piece } from "../blocks/blocks.js";

/** One notice on all tables whose cells ran together into one line, as pages of search engines and copied text have them. */
export function tablesInOneLine(lines: readonly Piece[]): readonly Notice[] {
  const [first] = lines;
  if (!first) return [];
  const what = lines.length > 1 ? `有 ${lines.length} 行像是压成一行的表格` : "有一行像是压成一行的表格";
  return [
    {
      code: "table-unread",
      severity: "info",
      message: `${what}，没有读取，其中的数没有核对；请改用原来的 Word、Excel 或 PDF 文件`,
      position: first.position,
    },
  ];
}
