import type { DisclosureKind, Occurrence, Paragraph } from "@qingbei/domain";
import { inBudgetWords, PLAN } from "../../../templates/accounts-words.js";
import {
  byFunction,
  dividedItem,
  dividesTheList,
  dividesTheWhole,
  goesOn,
} from "../../../templates/items.js";
import type { FactSink } from "../../assemble/fact-sink.js";
import { pieceOccurrence } from "../../assemble/state-text.js";
import { cut, joined, type Piece } from "../../blocks/blocks.js";
import { passageOf } from "../prose/passage.js";
import { ItemClauses } from "./item-clauses.js";
import { ItemDraft } from "./item-draft.js";
import { type ItemPath, itemPaths } from "./item-path.js";
import { itemRows } from "./item-rows.js";

/** Sections that explain or mention items of the classification without stating their amounts. */
const ELSEWHERE: ReadonlySet<Paragraph["section"]> = new Set(["glossary", "performance", "stateAssets"]);

const HAS_WORDS = /[\u4e00-\u9fff]{2}/;

/** Where the items of a paragraph end: at its end, or where it goes on to divide the whole that they belong to. */
function endOfItems(text: string, paths: readonly ItemPath[]): number {
  const [first, last] = [paths[0], paths.at(-1)];
  if (!first || !last) return text.length;
  const behind = text.slice(last.end);
  const isList = paths.length > 1 && !dividedItem.test(text.slice(first.end, last.start));
  const divides = dividesTheWhole.exec(behind) ?? (isList ? dividesTheList.exec(behind) : null);
  return divides ? last.end + divides.index : text.length;
}

function named(piece: Piece, { start, end }: ItemPath): Occurrence {
  return pieceOccurrence(cut(piece, start, end), undefined);
}

/**
 * The items that final accounts list with one amount each: classes alone, none of them with a budget beside what was
 * spent. An item beneath a class, and a class with a budget, is read as an execution.
 */
function spentClasses(text: string, paths: readonly ItemPath[]): readonly ItemPath[] {
  const areClasses = paths.every(({ level }) => level === "category");
  return areClasses && !inBudgetWords(text).includes(PLAN) ? paths : [];
}

/** Reads the items of the functional classification that a statement lists (财政拨款支出主要内容). */
export class ItemReader {
  readonly #sink: FactSink;
  readonly #fiscalYear: number | undefined;
  readonly #isAccounts: boolean;
  #open: { readonly draft: ItemDraft; readonly pieces: Piece[] } | undefined;
  /** Numbers of one list share their precision. */
  #lists = 0;
  #isListing = false;
  /** The text that follows is divided by the classification. */
  #isByFunction = false;
  /** The last paragraph stopped in the middle of a sentence. */
  #isBroken = false;

  constructor(sink: FactSink, fiscalYear: number | undefined, kind: DisclosureKind = "budget") {
    this.#sink = sink;
    this.#fiscalYear = fiscalYear;
    this.#isAccounts = kind === "finalAccounts";
  }

  /** Reads the items of a paragraph. Returns what of it is about something else, in front of them and behind. */
  read(paragraph: Paragraph, piece: Piece): readonly Piece[] {
    const { text } = piece;
    const found = ELSEWHERE.has(paragraph.section) ? [] : itemPaths(text, this.#isByFunction);
    const paths = this.#isAccounts ? spentClasses(text, found) : found;
    if (paths.length === 0 && (paragraph.role !== "body" || paragraph.label !== undefined))
      this.#isByFunction = byFunction.test(text);
    const [first] = paths;
    const goes = this.#open && paragraph.role === "body" && paragraph.label === undefined;
    const isMore = goes && (this.#isBroken || goesOn.test(text));
    this.#isBroken = !/[。！？；;]\s*$/.test(text);
    if (!first) {
      if (isMore && this.#open) {
        this.#open.pieces.push(piece);
        return [];
      }
      this.#close();
      if (paragraph.role !== "body") this.#isListing = false;
      return [piece];
    }
    if (!this.#isListing) this.#lists++;
    this.#isListing = true;
    const until = endOfItems(text, paths);
    const rows = itemRows(text.slice(0, until), paths);
    for (const [index, path] of paths.entries()) {
      this.#close();
      const end = rows.find(({ last }) => last === index)?.compared.start ?? paths[index + 1]?.start;
      const of = rows.find(({ head }) => head === index)?.compared;
      const pieces = [cut(piece, path.end, end ?? until), ...(of ? [cut(piece, of.start, of.end)] : [])];
      this.#open = { draft: new ItemDraft(path, named(piece, path)), pieces };
    }
    return [cut(piece, 0, first.start), cut(piece, until)].filter((rest) => HAS_WORDS.test(rest.text));
  }

  /** States the last item. */
  finish(): void {
    this.#close();
  }

  #close(): void {
    if (!this.#open) return;
    const { draft, pieces } = this.#open;
    const piece = joined(pieces);
    const passage = passageOf(piece, "", this.#isAccounts ? inBudgetWords(piece.text) : piece.text);
    new ItemClauses(draft, passage, this.#fiscalYear, `statementItems/${this.#lists}`).read();
    draft.settle(this.#sink);
    this.#open = undefined;
  }
}
