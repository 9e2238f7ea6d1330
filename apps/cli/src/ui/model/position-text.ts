import type { Position } from "@qingbei/domain";

/** A place in words: 第43行, 第3页, 工作表“收支总表”B7. */
export function positionText(position: Position): string {
  if ("line" in position) return `第${position.line}行`;
  if ("page" in position) return `第${position.page}页`;
  if ("sheet" in position) return `工作表“${position.sheet}”${position.cell}`;
  if ("paragraph" in position) return `第${position.paragraph}段`;
  return `第${position.table}张表第${position.row}行第${position.column}列`;
}
