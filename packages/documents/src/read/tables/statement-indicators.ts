import type { FactSink } from "../assemble/fact-sink.js";
import { type DescribedProject, stateDescribed } from "../facts/project-statements.js";
import type { OutlineGrid, OutlineItem, OutlineParagraph } from "../outline/outline.js";
import { IndicatorRows } from "./indicator-rows.js";
import { isIndicatorTable } from "./read-tables.js";

/** The tables of indicators in the texts on projects, each with the project whose text it stands in. */
function tablesInTexts(
  items: readonly OutlineItem[],
  described: ReadonlyMap<OutlineParagraph, DescribedProject>,
): readonly (readonly [OutlineGrid, DescribedProject])[] {
  let current: DescribedProject | undefined;
  return items.flatMap((item) => {
    if (item.kind === "paragraph") current = described.get(item);
    return item.kind === "grid" && current && isIndicatorTable(item.rows) ? [[item, current] as const] : [];
  });
}

/**
 * Reads tables of indicators without a title that stand in the texts on projects (绩效目标 of 项目经费情况说明), as those
 * of /projects. Beside forms of the projects, they are left: the forms have their own.
 */
export function readStatementIndicators(
  sink: FactSink,
  items: readonly OutlineItem[],
  described: ReadonlyMap<OutlineParagraph, DescribedProject>,
  fiscalYear: number | undefined,
): void {
  if (sink.has("/projects")) return;
  const places = new Map<DescribedProject, string>();
  for (const [{ rows }, project] of tablesInTexts(items, described)) {
    const at = places.get(project) ?? `/projects/${sink.length("/projects")}`;
    if (!places.has(project)) stateDescribed(sink, at, project, fiscalYear);
    places.set(project, at);
    const indicators = new IndicatorRows(sink, `${at}/indicators`);
    for (const row of rows) indicators.read(row);
  }
}
