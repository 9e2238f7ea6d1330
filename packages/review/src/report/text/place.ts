import type { Position } from "@qingbei/domain";

/** Where something stands, in words: 第43行, 第3页, 工作表“表一”B12. */
export function placeOf(position: Position): string {
  if ("line" in position) return `第${position.line}行`;
  if ("page" in position) return `第${position.page}页`;
  if ("sheet" in position) return `工作表“${position.sheet}”${position.cell}`;
  if ("paragraph" in position) return `第${position.paragraph}段`;
  return `第${position.table}张表第${position.row}行第${position.column}列`;
}

/** Several places, each once: 第43、46行 where all are lines. */
export function placesOf(positions: readonly Position[]): string {
  const lines = positions.flatMap((position) => ("line" in position ? [position.line] : []));
  if (lines.length === positions.length && lines.length > 1) return `第${[...new Set(lines)].join("、")}行`;
  return [...new Set(positions.map(placeOf))].join("、");
}
