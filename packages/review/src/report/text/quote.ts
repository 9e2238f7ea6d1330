import { grouped } from "@qingbei/domain/internal";
import type { EvidenceReport } from "../report.js";
import { clean, columns, head, printable, shorten, tail } from "./columns.js";
import { isReference, placeOfEvidence } from "./place.js";
import { keyOf, type Quoted } from "./quoted.js";
import type { Style } from "./style.js";

/** A place of the document with the numbers in question; several places if their text is the same. */
export interface Quote {
  readonly places: readonly string[];
  readonly text: string;
  /** Whether it contains the number to correct. */
  readonly suspect: boolean;
}

/** A clause of one line and the numbers to mark in it. */
interface Clause {
  readonly column: number;
  readonly text: string;
  readonly marks: { readonly printed: string; readonly suspect: boolean }[];
}

type Mark = "suspect" | "number" | "questioned";
type Piece = { readonly text: string; readonly mark?: Mark };

/** Columns of text kept on either side of a mark. */
const CONTEXT = 36;
/** Most numbers marked if none of them is the one to correct: more marks say nothing. */
const MOST_QUESTIONED = 3;

function pieces({ text, marks }: Clause, others: Mark): Piece[] {
  const found = marks
    .map((mark) => ({ ...mark, start: text.indexOf(mark.printed) }))
    .filter(({ start, printed }) => start >= 0 && printed !== "")
    .sort((a, b) => a.start - b.start || Number(b.suspect) - Number(a.suspect));
  const result: Piece[] = [];
  let at = 0;
  for (const { start, printed, suspect } of found) {
    if (start < at) continue;
    result.push({ text: text.slice(at, start) }, { text: printed, mark: suspect ? "suspect" : others });
    at = start + printed.length;
  }
  return [...result, { text: text.slice(at) }];
}

/** Words before, between or after marks: the middle is left out where they are long, but no number is cut. */
function abridge(text: string, isFirst: boolean, isLast: boolean): string {
  const before = isFirst ? "" : head(text, CONTEXT).replace(/[\d.]+$/, "");
  const after = isLast ? "" : tail(text, CONTEXT).replace(/^[\d.]+/, "");
  return columns(before) + columns(after) + 8 >= columns(text) ? text : `${before}…${after}`;
}

/** Shortens the text around the marks, so that the marks stay visible. */
function focus(list: readonly Piece[]): Piece[] {
  if (!list.some(({ mark }) => mark))
    return list.map(({ text }) => ({ text: shorten(clean(text), 3 * CONTEXT) }));
  return list.map((piece, index) =>
    piece.mark
      ? piece
      : { text: abridge(piece.text.replace(/[\s\u3000]+/g, " "), index === 0, index === list.length - 1) },
  );
}

function clausesOf(evidence: readonly EvidenceReport[], suspects: ReadonlySet<string>): Clause[] {
  const clauses: Clause[] = [];
  for (const each of evidence) {
    const column = each.position && "column" in each.position ? each.position.column : 1;
    // a mark on all of a sentence points at nothing
    const marks =
      each.printed && (each.printed !== each.text || isBare(each))
        ? [{ printed: each.printed, suspect: suspects.has(each.pointer) }]
        : [];
    const holder = clauses.find(({ text }) => text.includes(each.text));
    if (holder) {
      for (const mark of marks) holder.marks.push(mark);
      continue;
    }
    const held = clauses.filter(({ text }) => each.text.includes(text));
    for (const inner of held) clauses.splice(clauses.indexOf(inner), 1);
    clauses.push({ column, text: each.text, marks: [...marks, ...held.flatMap((inner) => inner.marks)] });
  }
  return clauses.sort((a, b) => a.column - b.column);
}

/** Whether evidence is a cell with only its number or code; its label says what that is. */
function isBare({ text, pointer }: EvidenceReport): boolean {
  return !pointer.startsWith("/statement") && !/\p{Script=Han}{2}/u.test(text);
}

function wordsOf(
  evidence: readonly EvidenceReport[],
  label: string,
  { suspects, others, style }: Marking,
): string {
  let end = Number.NaN;
  return clausesOf(evidence, suspects)
    .map((clause) => {
      const gap = Number.isNaN(end) || clause.column === end ? "" : "…";
      end = clause.column + clause.text.length;
      const parts = focus(pieces(clause, label === "" ? others : "number")).map(({ text, mark }) => {
        const words = printable(text);
        return mark ? style[mark](words) : words;
      });
      return gap + parts.join("");
    })
    .join("")
    .replace(/……+/g, "…")
    .trim();
}

interface Marking {
  readonly suspects: ReadonlySet<string>;
  readonly others: Mark;
  readonly style: Style;
}

function quoteOf(evidence: readonly EvidenceReport[], marking: Marking): Quote {
  const [first] = evidence;
  const label = first && evidence.length === 1 && isBare(first) ? `${clean(first.label)}：` : "";
  return {
    places: first?.position ? [placeOfEvidence(first)] : [],
    text: label + wordsOf(evidence, label, marking),
    suspect: evidence.some(({ pointer }) => marking.suspects.has(pointer)),
  };
}

/** The line of a quote for sorting: places of this document first, by line, then what they are compared with. */
function lineOf([first]: readonly EvidenceReport[]): number {
  if (first && isReference(first)) return Number.MAX_SAFE_INTEGER;
  if (first?.document !== undefined) return Number.MAX_SAFE_INTEGER;
  return first?.position && "line" in first.position ? first.position.line : 0;
}

/** Joins places with the same text into one quote: 第 184 行、第 273 行 预算执行率. */
function merge(list: readonly Quote[]): Quote[] {
  const byText = new Map<string, Quote & { readonly places: string[] }>();
  for (const quote of list) {
    const same = byText.get(quote.text);
    if (same) for (const place of quote.places) same.places.push(place);
    else byText.set(quote.text, { ...quote, places: [...quote.places] });
  }
  return [...byText.values()];
}

/**
 * The quotes for some evidence, one for each line or cell, in the order of the document's lines.
 * @param suspects the pointers of the values to correct
 * @param known what was quoted before
 */
export function quotes(
  evidence: readonly EvidenceReport[],
  suspects: ReadonlySet<string>,
  known: Quoted,
  style: Style,
): readonly Quote[] {
  const groups = [...grouped(evidence, keyOf).values()]
    .filter((group) => !group.every((each) => known.has(each)))
    .sort((a, b) => lineOf(a) - lineOf(b));
  const others = suspects.size === 0 && evidence.length <= MOST_QUESTIONED ? "questioned" : "number";
  const list = groups.map((group) => quoteOf(group, { suspects, others, style }));
  return merge(list.filter(({ text }) => text !== ""));
}
