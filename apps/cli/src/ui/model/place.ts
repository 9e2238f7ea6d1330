import type { Position, Sources } from "@qingbei/domain";
import type { CauseReport, EvidenceReport } from "@qingbei/review";
import type { Range } from "@qingbei/review/command-line";
import type { Entry, Subject } from "./entry.js";

/** One place of the document behind an entry. */
export interface Place {
  /** The Chinese name of the value there. */
  readonly label: string;
  /** The clause or cell as printed. */
  readonly text: string;
  readonly position?: Position;
  /** The index of its line in the document; ranges count from the beginning of the line. */
  readonly line?: number;
  readonly clause?: Range;
  readonly number?: Range;
}

type Quote = Pick<EvidenceReport, "pointer" | "label" | "text" | "printed" | "position">;

const DIGIT = /[\d.]/;

/** The index of `number` in `text` as a complete number: the 9 of 9万元, not of 1469.53万元. */
function offsetIn(text: string, number: string): number {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const before = text[at - 1] ?? "";
    const after = text[at + number.length] ?? "";
    const cutsBefore = DIGIT.test(before) && DIGIT.test(number[0] ?? "");
    const cutsAfter = DIGIT.test(after) && DIGIT.test(number.at(-1) ?? "");
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
}

const samePlace = (a: Position, b: Position) => JSON.stringify(a) === JSON.stringify(b);

function offsetOf({ pointer, text, printed, position }: Quote, sources: Sources): number {
  if (printed === undefined || position === undefined) return -1;
  const source = sources[pointer]?.find(
    (occurrence) => samePlace(occurrence.position, position) && occurrence.printed === printed,
  );
  return source?.offset ?? offsetIn(text, printed);
}

function placeOf(quote: Quote, { document, sources }: Subject): Place {
  const { text, printed, position } = quote;
  // words of the statement have no name of their own
  const label = quote.label === "原文" ? "" : quote.label;
  if (position === undefined) return { label, text };
  const spot = document.find(position);
  if (!spot) return { label, text, position };
  const { line, start } = spot;
  const clause = { start, end: Math.min(start + text.length, document.lines[line - 1]?.length ?? 0) };
  const offset = offsetOf(quote, sources);
  const number =
    offset >= 0 && printed !== undefined
      ? { start: start + offset, end: start + offset + printed.length }
      : clause;
  return { label, text, position, line, clause, number };
}

function quoteOf({ pointer, label, from, position }: CauseReport): Quote {
  return { pointer, label, text: from, printed: from, ...(position && { position }) };
}

/** Numbers before words: the values of an identity before its conditions. */
function numbersFirst(evidence: readonly EvidenceReport[]): readonly EvidenceReport[] {
  const isNumber = ({ printed }: EvidenceReport) => printed !== undefined && /\d/.test(printed);
  return [...evidence.filter(isNumber), ...evidence.filter((each) => !isNumber(each))];
}

/** The value to correct first, then all evidence of the findings. */
function quotesOf(entry: Entry): readonly Quote[] {
  switch (entry.kind) {
    case "cause": {
      const { pointer: wrong, position } = entry.cause;
      const evidence = entry.findings.flatMap((finding) => finding.evidence);
      const prints = evidence.filter(({ pointer }) => pointer === wrong);
      const others = evidence.filter(({ pointer }) => pointer !== wrong);
      const own = prints.length > 0 || position === undefined ? [] : [quoteOf(entry.cause)];
      // of a number printed in several places, only one may be wrong
      const isWrong = (print: Quote) => !!position && !!print.position && samePlace(print.position, position);
      return [
        ...own,
        ...prints.filter(isWrong),
        ...prints.filter((print) => !isWrong(print)),
        ...numbersFirst(others),
      ];
    }
    case "finding":
      return numbersFirst(entry.finding.evidence);
    case "notice":
      return entry.notice.position
        ? [{ pointer: "", label: "这里", text: "", position: entry.notice.position }]
        : [];
    case "unclaimed":
      return entry.amounts.map(({ text, position }) => ({
        pointer: "",
        label: "没有读懂",
        text,
        printed: text,
        position,
      }));
    case "skips":
      return [];
  }
}

const identity = ({ label, text, line, number, position }: Place) =>
  line === undefined ? JSON.stringify([label, text, position]) : `${line}:${number?.start}:${number?.end}`;

/** The places of an entry in the order of display, each once. */
export function placesOf(entry: Entry, subject: Subject): readonly Place[] {
  const places = new Map<string, Place>();
  for (const quote of quotesOf(entry)) {
    const place = placeOf(quote, subject);
    if (!places.has(identity(place))) places.set(identity(place), place);
  }
  return [...places.values()];
}
