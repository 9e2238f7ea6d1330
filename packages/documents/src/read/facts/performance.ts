import { parseIndicatorValue } from "@qingbei/domain";
import type { FactSink } from "../assemble/fact-sink.js";
import { pieceOccurrence, stateText } from "../assemble/state-text.js";
import { cut, type Piece, partOf } from "../decode/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";

type Part = "overall" | "itemised" | "safeguards";

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ["safeguards", /保障措施/],
  ["itemised", /分项(?:绩效)?目标|职责(?:分类)?绩效目标|分类绩效目标/],
  ["overall", /总体(?:绩效)?目标|整体(?:绩效)?目标/],
];
const GOAL = /^\s*绩效目标\s*[:：]\s*/;
const INDICATORS = /^\s*绩效指标\s*[:：]\s*/;
/** A target is told in words; cells of a form that became lines are not. */
const WORDED = /(?:[\u4e00-\u9fff][^\u4e00-\u9fff]*){8}/;
/** …达到90%以上, …大于40课时, …在12小时内. A value begins neither within a number nor within blanks: no text is read twice. */
const THRESHOLD =
  /^(?<measure>.*?[^\d])(?!(?<=\s)\s|\d(?<=\d,+\d))(?<value>(?:不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于|超过|高于|低于|达到|≥|≤|>|<)?\s*\d[\d,]*(?:\.\d+)?\s*[^\d\s，。；]{0,4}?(?:及以上|以上|及以下|以下|以内)?)$/;

/** Reads targets, itemised targets and safeguards from the section on performance. */
export function readPerformance(sink: FactSink, items: readonly OutlineParagraph[]): void {
  let current: Part | undefined;
  let depth = 0;
  let item: string | undefined;
  for (const { paragraph, piece } of items) {
    const opened =
      paragraph.role === "heading"
        ? PARTS.find(([, pattern]) => pattern.test(paragraph.title ?? ""))?.[0]
        : undefined;
    if (opened) {
      current = opened;
      depth = paragraph.level ?? 1;
      item = undefined;
    } else if (paragraph.role === "heading" && (paragraph.level ?? 1) <= depth) {
      current = undefined;
    } else if (current === "overall" && paragraph.role === "body" && WORDED.test(piece.text)) {
      stateText(sink, "/performance/overallTarget", piece);
    } else if (current === "itemised") {
      item = itemised(sink, piece, paragraph.role === "heading" ? paragraph.title : undefined, item);
    } else if (current === "safeguards") {
      item = safeguard(sink, piece, paragraph.role === "heading" ? paragraph.title : undefined, item);
    }
  }
}

function itemised(
  sink: FactSink,
  piece: Piece,
  title: string | undefined,
  item: string | undefined,
): string | undefined {
  const list = "/performance/itemisedTargets";
  if (title !== undefined) {
    const at = `${list}/${sink.length(list)}`;
    stateText(sink, `${at}/name`, partOf(piece, title));
    return at;
  }
  if (!item) return undefined;
  const goal = GOAL.exec(piece.text);
  const indicators = INDICATORS.exec(piece.text);
  if (goal) stateText(sink, `${item}/goal`, cut(piece, goal[0].length));
  else if (indicators) {
    const start = indicators[0].length;
    const indicated = cut(piece, start);
    stateText(sink, `${item}/indicators`, indicated);
    thresholds(sink, item, indicated);
  }
  return item;
}

function thresholds(sink: FactSink, item: string, piece: Piece): void {
  let offset = 0;
  for (const clause of piece.text.split(/[；;。]/)) {
    const groups = THRESHOLD.exec(clause.trim())?.groups;
    if (groups?.measure && groups.value) {
      const at = `${item}/thresholds/${sink.length(`${item}/thresholds`)}`;
      const value = parseIndicatorValue(groups.value);
      const quoted = cut(piece, offset, offset + clause.length);
      sink.state({
        pointer: `${at}/measure`,
        value: groups.measure.trim(),
        occurrence: pieceOccurrence(quoted, undefined),
      });
      sink.state({ pointer: `${at}/value`, value, occurrence: pieceOccurrence(quoted, groups.value) });
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
  // a short sentence of its own heads the next measure, even where its number was forgotten
  const heading = title ?? (piece.text.length <= 20 ? piece.text : undefined);
  if (heading !== undefined) {
    const at = `${list}/${sink.length(list)}`;
    stateText(sink, `${at}/title`, partOf(piece, heading));
    return at;
  }
  if (item) stateText(sink, `${item}/text`, piece);
  return item;
}
