import { projectTableTitle, unitNote } from "../../templates/project-table.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { cut } from "../decode/blocks.js";
import type { Outline, OutlineParagraph } from "../outline/outline.js";
import { AssetTable, isAssetTable } from "./asset-table.js";
import { isProjectList, ProjectList } from "./project-list.js";
import { isProjectTable, ProjectTable, projectTablesOf } from "./project-table.js";

/** Reads the tables that are known, each with the heading and the unit noted above it. */
export function readTables(sink: FactSink, { items }: Outline): void {
  let title: OutlineParagraph | undefined;
  let unit: string | undefined;
  for (const item of items) {
    if (item.kind === "paragraph") {
      const { text } = item.paragraph;
      if (projectTableTitle.test(text)) [title, unit] = [item, undefined];
      unit = unitNote.exec(text)?.[1] ?? unit;
    } else if (isProjectList(item.rows)) {
      new ProjectList(sink, unit).read(item.rows);
      [title, unit] = [undefined, undefined];
    } else if (isProjectTable(item.rows)) {
      const heading = title && cut(title.piece, title.numbering?.end ?? 0);
      for (const [index, rows] of projectTablesOf(item.rows).entries()) {
        new ProjectTable(sink, unit).read(rows, index === 0 ? heading : undefined);
      }
      [title, unit] = [undefined, undefined];
    } else if (isAssetTable(item.rows)) {
      new AssetTable(sink, unit).read(item.rows);
      unit = undefined;
    }
  }
}
