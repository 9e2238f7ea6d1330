import { projectTableTitle, unitNote } from "../../templates/project-table.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { cut } from "../decode/blocks.js";
import type { Outline, OutlineParagraph } from "../outline/outline.js";
import { AssetTable, isAssetTable } from "./asset-table.js";
import type { Row } from "./cells.js";
import { indicatorHeader } from "./indicator-rows.js";
import { isProjectList, ProjectList } from "./project-list.js";
import { isProjectTable, ProjectTable, projectTablesOf } from "./project-table.js";

/** 绩效指标 and the like between the two tables of a form are no longer. */
const LONGEST_LINE = 20;
/** The header stands among the first rows. */
const HEADER_WITHIN = 3;

/** Whether a grid lists indicators and nothing else: it names no project. */
function isIndicatorTable(rows: readonly Row[]): boolean {
  return (
    !isProjectTable(rows) && rows.slice(0, HEADER_WITHIN).some((row) => indicatorHeader(row) !== undefined)
  );
}

/** Reads the tables that are known, each with the heading and the unit noted above it. */
export function readTables(sink: FactSink, { items }: Outline): void {
  let title: OutlineParagraph | undefined;
  let unit: string | undefined;
  /** The last project, while nothing but a short line stands beneath its table: indicators may follow in their own. */
  let open: ProjectTable | undefined;
  for (const item of items) {
    if (item.kind === "paragraph") {
      const { text } = item.paragraph;
      if (projectTableTitle.test(text)) [title, unit] = [item, undefined];
      if (title || text.trim().length > LONGEST_LINE) open = undefined;
      unit = unitNote.exec(text)?.[1] ?? unit;
      continue;
    }
    const above: ProjectTable | undefined = open;
    open = undefined;
    if (above && !above.hasIndicators && isIndicatorTable(item.rows)) {
      above.more(item.rows);
    } else if (isProjectList(item.rows)) {
      new ProjectList(sink, unit).read(item.rows);
      [title, unit] = [undefined, undefined];
    } else if (isProjectTable(item.rows)) {
      const heading = title && cut(title.piece, title.numbering?.end ?? 0);
      for (const [index, rows] of projectTablesOf(item.rows).entries()) {
        open = new ProjectTable(sink, unit);
        open.read(rows, index === 0 ? heading : undefined);
      }
      [title, unit] = [undefined, undefined];
    } else if (isAssetTable(item.rows)) {
      new AssetTable(sink, unit).read(item.rows);
      unit = undefined;
    }
  }
}
