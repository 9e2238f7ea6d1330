import { parseIndicatorValue } from "@qingbei/domain";
import { type Numbering, numberingOf } from "@qingbei/domain/internal";
import { projectTableTitle } from "../../templates/project-table.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { pieceOccurrence, stateText } from "../assemble/state-text.js";
import { cut, type Piece, partOf } from "../blocks/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { thresholdIn } from "./threshold.js";

type Part = "overall" | "itemised" | "safeguards";

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ["safeguards", /保障措施/],
  ["itemised", /分项(?:绩效)?目标|职责(?:分类)?绩效目标|分类绩效目标/],
  ["overall", /总体(?:绩效)?目标|整体(?:绩效)?目标/],
];
/** 总体绩效目标。全年…: the heading with its text in one line. */
const OVERALL_IN_LINE = /^(?:部门)?(?:总体|整体)(?:绩效)?目标\s*[。：:]\s*/;
/** 河道管护。每月巡查两次: the subject of a target, and the target. */
const NAME_IN_LINE = /^(?<name>[^。：:；;]{1,40})(?:[。：:]\s*|$)/;
const GOAL = /^\s*绩效目标\s*[:：]\s*/;
const INDICATORS = /^\s*绩效指标\s*[:：]\s*/;
/** At least 8 Chinese characters: a target is worded, while the cells of a form that became lines are not. */
const WORDED = /(?:[\u4e00-\u9fff][^\u4e00-\u9fff]*){8}/;
/** The itemised target that was read last: where it is, and how it is numbered. */
interface Item {
  readonly at: string;
  readonly level: number | undefined;
  readonly numbering: Numbering | undefined;
}

/** Reads targets, itemised targets and safeguards from the section on performance. */
export function readPerformance(sink: FactSink, items: readonly OutlineParagraph[]): void {
  let current: Part | undefined;
  let depth = 0;
  let item: Item | undefined;
  let measure: string | undefined;
  for (const line of items) {
    const { paragraph, piece } = line;
    const heading = paragraph.role === "heading" ? (paragraph.title ?? "") : undefined;
    const opened =
      heading === undefined ? undefined : PARTS.find(([, pattern]) => pattern.test(heading))?.[0];
    if (opened) {
      current = opened;
      depth = paragraph.level ?? 1;
      item = undefined;
      measure = undefined;
    } else if (
      heading !== undefined &&
      ((paragraph.level ?? 1) <= depth || projectTableTitle.test(heading))
    ) {
      current = undefined;
    } else if (heading === undefined && OVERALL_IN_LINE.test(paragraph.title ?? "")) {
      const words = (paragraph.title ?? "").replace(OVERALL_IN_LINE, "");
      if (WORDED.test(words)) stateText(sink, "/performance/overallTarget", partOf(piece, words));
    } else if (current === "overall" && paragraph.role === "body" && WORDED.test(piece.text)) {
      stateText(sink, "/performance/overallTarget", piece);
    } else if (current === "itemised") {
      item = itemised(sink, line, item);
    } else if (current === "safeguards") {
      measure = safeguard(sink, piece, heading, measure);
    }
  }
}

/** Whether a paragraph begins a new target instead of continuing the one before it. */
function isNext({ paragraph, piece }: OutlineParagraph, last: Item | undefined): boolean {
  const { role, title, level } = paragraph;
  if (title === undefined || (role !== "heading" && role !== "body")) return false;
  const numbering = numberingOf(piece.text);
  const follows =
    numbering?.style === last?.numbering?.style && numbering?.ordinal === (last?.numbering?.ordinal ?? 0) + 1;
  // beneath a heading, numbered lines continue the target
  if (role === "body") return last ? last.level === undefined && follows : numbering?.ordinal === 1;
  return last?.level === undefined ? !last || follows : (level ?? 1) <= last.level;
}

function itemised(sink: FactSink, line: OutlineParagraph, last: Item | undefined): Item | undefined {
  const { paragraph, piece } = line;
  const list = "/performance/itemisedTargets";
  if (!isNext(line, last)) {
    if (last) more(sink, last.at, piece);
    return last;
  }
  const at = `${list}/${sink.length(list)}`;
  const title = paragraph.title ?? "";
  const found = NAME_IN_LINE.exec(title);
  stateText(sink, `${at}/name`, partOf(piece, found?.groups?.name ?? title));
  const goal = found ? title.slice(found[0].length).replace(GOAL, "") : "";
  if (goal !== "") stateText(sink, `${at}/goal`, partOf(piece, goal));
  return {
    at,
    level: paragraph.role === "heading" ? paragraph.level : undefined,
    numbering: numberingOf(piece.text),
  };
}

/** Reads a line beneath a target: its goal or its indicators. */
function more(sink: FactSink, item: string, piece: Piece): void {
  const goal = GOAL.exec(piece.text);
  const indicators = INDICATORS.exec(piece.text);
  if (goal) stateText(sink, `${item}/goal`, cut(piece, goal[0].length));
  else if (indicators) {
    const start = indicators[0].length;
    const indicated = cut(piece, start);
    stateText(sink, `${item}/indicators`, indicated);
    thresholds(sink, item, indicated);
  }
}

function thresholds(sink: FactSink, item: string, piece: Piece): void {
  let offset = 0;
  for (const clause of piece.text.split(/[；;。]/)) {
    const found = thresholdIn(clause);
    if (found) {
      const at = `${item}/thresholds/${sink.length(`${item}/thresholds`)}`;
      const value = parseIndicatorValue(found.value);
      const quoted = cut(piece, offset, offset + clause.length);
      sink.state({
        pointer: `${at}/measure`,
        value: found.measure,
        occurrence: pieceOccurrence(quoted, undefined),
      });
      sink.state({ pointer: `${at}/value`, value, occurrence: pieceOccurrence(quoted, found.value) });
    }
    offset += clause.length + 1;
  }
}

function safeguard(
  sink: FactSink,
  piece: Piece,
  title: string | undefined,
  item: string | undefined,
): string | undefined {
  const list = "/performance/safeguards";
  // a short sentence is the heading of the next measure, even if its number was forgotten
  const heading = title ?? (piece.text.length <= 20 ? piece.text : undefined);
  if (heading !== undefined) {
    const at = `${list}/${sink.length(list)}`;
    stateText(sink, `${at}/title`, partOf(piece, heading));
    return at;
  }
  if (item) stateText(sink, `${item}/text`, piece);
  return item;
}
