import { isZero, withoutBlanks } from "@qingbei/domain";
import { noteOpening, prefaceMark } from "../../templates/budget-tables.js";
import { type Absence, countedPieces, noAcquisition, noProcurement } from "../../templates/declarations.js";
import { earlierFigure } from "../../templates/prose-words.js";
import { unitNote } from "../../templates/units.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { printedIn } from "../assemble/printed-in.js";
import { stateText } from "../assemble/state-text.js";
import { type Piece, partOf } from "../blocks/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { numbersOf } from "./amounts.js";

const CLAUSE = /[^。；;，,]+/g;
/** The longest line above a table, in characters. */
const LONGEST_LINE = 60;
/** Lines above and below the tables that follow a glossary: 单位：万元, （2024年度） 金额单位：万元, 注：…. */
const besideTable = (text: string) =>
  prefaceMark.test(withoutBlanks(text)) ||
  noteOpening.test(text) ||
  (text.length <= LONGEST_LINE && unitNote.test(text));
const DEFINITION = /^(?<term>[^：:。]{2,30})\s*[：:]\s*(?<definition>.+)$/;

/** Reads the definitions of terms in a document's glossary. */
export function readGlossary(sink: FactSink, items: readonly OutlineParagraph[]): void {
  for (const { paragraph, piece } of items) {
    if (paragraph.role !== "body" || paragraph.section !== "glossary") continue;
    const groups = DEFINITION.exec(paragraph.title ?? paragraph.text)?.groups;
    if (!groups?.term || !groups.definition || besideTable(paragraph.text)) continue;
    const at = `/glossary/${sink.length("/glossary")}`;
    stateText(sink, `${at}/term`, partOf(piece, groups.term));
    stateText(sink, `${at}/definition`, partOf(piece, groups.definition));
  }
}

/** Reads statements that something does not exist, and other matters. */
export function readDeclarations(sink: FactSink, items: readonly OutlineParagraph[]): void {
  for (const { paragraph, piece } of items) {
    if (paragraph.role !== "body") continue;
    if (paragraph.section === "procurement") declare(sink, "/procurement", noProcurement, piece);
    else if (paragraph.section === "stateAssets") {
      if (noAcquisition.about.test(piece.text))
        declare(sink, "/stateAssets/acquisition", noAcquisition, piece);
    } else if (paragraph.section === "otherMatters") {
      stateText(sink, `/otherMatters/${sink.length("/otherMatters")}`, piece);
    }
  }
}

interface Clause {
  readonly text: string;
  readonly start: number;
}

/**
 * Whether a paragraph counts some of what is declared absent, or states an amount for it that is not an earlier year's.
 */
function tellsOfSome(piece: Piece, clauses: readonly Clause[], { about }: Absence): boolean {
  const money = numbersOf(piece).filter((token) => token.kind === "amount" && !isZero(token.value));
  let isAbout = false;
  let next = 0;
  return clauses.some(({ text, start }) => {
    isAbout ||= about.test(text);
    while ((money[next]?.start ?? start) < start) next++;
    if (!isAbout || earlierFigure.test(text)) return false;
    return (money[next]?.start ?? Number.POSITIVE_INFINITY) < start + text.length || countedPieces.test(text);
  });
}

/**
 * The words by which a paragraph declares that there is none of the whole, with their offset; undefined if it does not,
 * or if it states some of it elsewhere.
 */
function absenceIn(
  piece: Piece,
  absence: Absence,
): { readonly words: string; readonly at: number } | undefined {
  const clauses = Array.from(piece.text.matchAll(CLAUSE), ({ 0: text, index }) => ({ text, start: index }));
  for (const { text, start } of clauses) {
    const found = absence.none.exec(text);
    if (!found || absence.ofPart.test(found[0])) continue;
    return tellsOfSome(piece, clauses, absence) ? undefined : { words: found[0], at: start + found.index };
  }
  return undefined;
}

function declare(sink: FactSink, at: string, absence: Absence, piece: Piece): void {
  const found = absenceIn(piece, absence);
  const occurrence = printedIn(piece, found?.words ?? piece.text, undefined, found?.at);
  if (found && !sink.has(`${at}/declaredNone`))
    sink.state({ pointer: `${at}/declaredNone`, value: true, occurrence });
  if (!sink.has(`${at}/text`))
    sink.state({
      pointer: `${at}/text`,
      value: piece.text,
      occurrence: { ...occurrence, value: piece.text },
    });
}
