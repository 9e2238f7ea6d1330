import type { Occurrence } from "@qingbei/domain";
import type { FactSink, LeftAmounts } from "../../assemble/fact-sink.js";
import type { Piece } from "../../blocks/blocks.js";
import { placeAt } from "../../blocks/blocks.js";
import type { ItemPath } from "./item-path.js";

/** A fact of an item; its field is relative to the item: amount, change/percentage. */
export interface ItemFact {
  readonly field: string;
  readonly value: string | number;
  readonly occurrence: Occurrence;
  /** The place of its number, if it is one. */
  readonly number?: { readonly piece: Piece; readonly offset: number };
}

/** Last year's figure: the amount spent, or the amount approved. */
export interface BaseFigure {
  readonly kind: "executed" | "approved";
  readonly amount: ItemFact;
  readonly year: ItemFact | undefined;
}

const ROOT = "/statementItems";

/** One item while its sentences are being read; its first amount makes it an item of the budget. */
export class ItemDraft {
  readonly path: ItemPath;
  readonly #named: Occurrence;
  readonly #facts = new Map<string, ItemFact>();
  readonly #bases: BaseFigure[] = [];
  readonly #left: LeftAmounts["amounts"][number][] = [];
  /** Its amount includes money carried over besides the arrangement for the year. */
  holdsMore = false;
  /** The change is measured on the arrangement for the year. */
  isChangeOfArrangement = false;

  constructor(path: ItemPath, named: Occurrence) {
    this.path = path;
    this.#named = named;
  }

  has(field: string): boolean {
    return this.#facts.has(field);
  }

  get hasBase(): boolean {
    return this.#bases.length > 0;
  }

  /** Keeps a fact unless its field has one already; returns whether it was kept. */
  add(fact: ItemFact): boolean {
    if (this.#facts.has(fact.field)) return false;
    this.#facts.set(fact.field, fact);
    return true;
  }

  /** Keeps money carried over, beside the amount or in it: it has no field. */
  leave(amount: LeftAmounts["amounts"][number]): void {
    this.#left.push(amount);
  }

  addBase(base: BaseFigure): void {
    this.#bases.push(base);
  }

  /**
   * The figure that the change is measured from; if there are several, the one of the kind that the comparison names.
   */
  #base(): BaseFigure | undefined {
    const kind = this.#facts.get("change/baseKind")?.value;
    const ofKind = this.#bases.filter((base) => kind === undefined || base.kind === kind);
    return ofKind.length === 1 ? ofKind[0] : undefined;
  }

  /** An approved amount with an earlier year, if it is the only figure: the year is a slip. */
  #misdated(): BaseFigure | undefined {
    const [only, ...more] = this.#bases;
    return only?.kind === "approved" && only.year && more.length === 0 ? only : undefined;
  }

  /** Last year's budget, if the change is measured from what was spent of it. */
  #settlePrior(base: BaseFigure | undefined): void {
    if (base?.kind !== "executed") return;
    const [prior, ...more] = this.#bases.filter(({ kind, year }) => kind === "approved" && year);
    if (!prior?.year || more.length > 0) return;
    this.add({ ...prior.amount, field: "priorBudget" });
    this.add({ ...prior.year, field: "priorBudgetYear" });
  }

  /**
   * Settles an amount that includes money carried over. The arrangement for the year is then a different amount: the
   * one compared with last year and printed in the tables of the year.
   */
  #settleArrangement(): void {
    const [amount, arrangement] = [this.#facts.get("amount"), this.#facts.get("arrangement")];
    if (!this.holdsMore || !amount || !arrangement || amount.value === arrangement.value) return;
    this.#facts.delete("arrangement");
    const isDivided = this.has("basicExpenditure") || this.has("projectExpenditure") || this.has("share");
    if (!isDivided) this.#facts.set("amount", { ...arrangement, field: "amount" });
    if (this.isChangeOfArrangement && !isDivided) return;
    this.#bases.length = 0;
    for (const field of this.#facts.keys()) if (field.startsWith("change/")) this.#facts.delete(field);
  }

  /** States all facts, in the order of the model; an item without an amount of this year is dropped. */
  settle(sink: FactSink): void {
    const misdated = this.has("amount") ? undefined : this.#misdated();
    if (misdated) {
      const { amount, year } = misdated;
      this.add({
        ...amount,
        field: "amount",
        occurrence: { ...amount.occurrence, year: Number(year?.value) },
      });
    }
    if (!this.has("amount")) return;
    this.#settleArrangement();
    const base = misdated ? undefined : this.#base();
    if (base && this.add(base.amount)) {
      if (base.year) this.add(base.year);
      this.add({ ...base.amount, field: "change/baseKind", value: base.kind });
    }
    this.#settlePrior(base);
    const at = `${ROOT}/${sink.length(ROOT)}`;
    for (const field of ["code", "level", "category", "section", "name"] as const) {
      const value = this.path[field];
      if (value === undefined) continue;
      sink.state({ pointer: `${at}/${field}`, value, occurrence: { ...this.#named, value } });
    }
    for (const { field, value, occurrence, number } of this.#facts.values()) {
      const { number: _, ...rest } = { number, ...occurrence };
      const isWord = field === "change/baseKind";
      sink.state(
        { pointer: `${at}/${field}`, value, occurrence: isWord ? { ...rest, value: String(value) } : rest },
        number && !isWord ? placeAt(number.piece, number.offset) : undefined,
      );
    }
    if (this.#left.length > 0) sink.leaveBeside({ amounts: this.#left, beside: [`${at}/amount`] });
  }
}
