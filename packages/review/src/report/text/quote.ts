import type { EvidenceReport } from "../report.js";
import { clean, columns, head, shorten, tail } from "./columns.js";
import { placeOf } from "./place.js";
import type { Style } from "./style.js";

/** A place of the document with the numbers in question. */
export interface Quote {
  readonly place: string;
  readonly text: string;
  /** Whether the number to be corrected stands in it. */
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

/** Columns of words kept on either side of a mark. */
const CONTEXT = 36;
/** Numbers marked at most where none of them is the one to be corrected: beyond, marks say nothing. */
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

/** Shortens what lies around the marks, so that the marks stay in sight. */
function focus(list: readonly Piece[]): Piece[] {
  if (!list.some(({ mark }) => mark)) return list.map(({ text }) => ({ text: shorten(clean(text), 3 * CONTEXT) }));
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
    const marks = each.printed ? [{ printed: each.printed, suspect: suspects.has(each.pointer) }] : [];
    const holder = clauses.find(({ text }) => text.includes(each.text));
    if (holder) {
      holder.marks.push(...marks);
      continue;
    }
    const held = clauses.filter(({ text }) => each.text.includes(text));
    for (const inner of held) clauses.splice(clauses.indexOf(inner), 1);
    clauses.push({ column, text: each.text, marks: [...marks, ...held.flatMap((inner) => inner.marks)] });
  }
  return clauses.sort((a, b) => a.column - b.column);
}

function isBareNumber(text: string): boolean {
  return !/\p{Script=Han}{2}/u.test(text);
}

function quoteOf(
  evidence: readonly EvidenceReport[],
  suspects: ReadonlySet<string>,
  others: Mark,
  style: Style,
): Quote {
  const [first] = evidence;
  const place = first?.position ? placeOf(first.position) : "";
  // a cell holds nothing but its number: what the number is, its label says
  const label = first && evidence.length === 1 && isBareNumber(first.text) ? `${clean(first.label)}：` : "";
  let end = Number.NaN;
  const text = clausesOf(evidence, suspects)
    .map((clause) => {
      const gap = Number.isNaN(end) || clause.column === end ? "" : "…";
      end = clause.column + clause.text.length;
      const parts = focus(pieces(clause, label === "" ? others : "number")).map((piece) => {
        const printable = piece.text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, "");
        return piece.mark ? style[piece.mark](printable) : printable;
      });
      return gap + parts.join("");
    })
    .join("")
    .replace(/……+/g, "…")
    .trim();
  return { place, text: label + text, suspect: evidence.some(({ pointer }) => suspects.has(pointer)) };
}

/** The quoted places of some evidence, one for each line or cell, in the order in which the rule read them. */
export function quotes(
  evidence: readonly EvidenceReport[],
  suspects: ReadonlySet<string>,
  style: Style,
): readonly Quote[] {
  const byPlace = new Map<string, EvidenceReport[]>();
  for (const each of evidence) {
    const key = each.position ? placeOf(each.position) : each.pointer;
    const group = byPlace.get(key) ?? [];
    if (group.length === 0) byPlace.set(key, group);
    group.push(each);
  }
  const others = suspects.size === 0 && evidence.length <= MOST_QUESTIONED ? "questioned" : "number";
  return [...byPlace.values()].map((group) => quoteOf(group, suspects, others, style));
}
