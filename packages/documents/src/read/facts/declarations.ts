import { noteOpening, prefaceMark } from "../../templates/budget-tables.js";
import { unitNote } from "../../templates/units.js";
import type { FactSink } from "../assemble/fact-sink.js";
import type { Piece } from "../decode/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { stateText } from "../tables/cells.js";

const NO_PROCUREMENT =
  /(?:无|没有|未安排|未编制|不涉及|未发生)[^。，；]{0,8}政府采购|政府采购[^。，；]{0,8}(?:无|没有|未安排|不涉及)(?:预算|项目|支出|安排)?/;
const NO_ACQUISITION =
  /(?:无|没有|未安排|不)(?:拟|计划|新增)?[^。，；]{0,6}(?:购置|购买|配置)(?:计划|情况|资产|预算)?|(?:拟购置|购置计划|新增资产)[^。，；]{0,6}(?:为零|无|没有)/;
const ACQUISITION = /购置|购买|配置|新增/;
/** A line above a table is no longer. */
const LONGEST_LINE = 60;
/** What stands above and beneath the tables that follow a glossary: 单位：万元, （2024年度） 金额单位：万元, 注：…. */
const besideTable = (text: string) =>
  prefaceMark.test(text.replace(/[\s\u3000]/g, "")) ||
  noteOpening.test(text) ||
  (text.length <= LONGEST_LINE && unitNote.test(text));
const DEFINITION = /^(?<term>[^：:。]{2,30})\s*[：:]\s*(?<definition>.+)$/;

/** Reads statements that something does not exist, the glossary and other matters. */
export function readDeclarations(sink: FactSink, items: readonly OutlineParagraph[]): void {
  for (const { paragraph, piece } of items) {
    if (paragraph.role !== "body") continue;
    if (paragraph.section === "procurement") declare(sink, "/procurement", NO_PROCUREMENT, piece);
    else if (paragraph.section === "stateAssets") {
      if (ACQUISITION.test(piece.text)) declare(sink, "/stateAssets/acquisition", NO_ACQUISITION, piece);
    } else if (paragraph.section === "glossary") {
      const groups = DEFINITION.exec(paragraph.title ?? paragraph.text)?.groups;
      if (!groups?.term || !groups.definition || besideTable(paragraph.text)) continue;
      const at = `/glossary/${sink.length("/glossary")}`;
      stateText(sink, `${at}/term`, { ...piece, text: groups.term });
      stateText(sink, `${at}/definition`, { ...piece, text: groups.definition });
    } else if (paragraph.section === "otherMatters") {
      stateText(sink, `/otherMatters/${sink.length("/otherMatters")}`, piece);
    }
  }
}

function declare(sink: FactSink, at: string, none: RegExp, piece: Piece): void {
  const found = none.exec(piece.text);
  const occurrence = {
    position: piece.position,
    text: piece.text,
    printed: found?.[0] ?? piece.text,
    offset: found?.index ?? 0,
  };
  if (found && !sink.has(`${at}/declaredNone`))
    sink.state({ pointer: `${at}/declaredNone`, value: true, occurrence });
  if (!sink.has(`${at}/text`))
    sink.state({
      pointer: `${at}/text`,
      value: piece.text,
      occurrence: { ...occurrence, value: piece.text },
    });
}
