import { type Level, type List, MOST_LEVELS } from "./numbering.js";
import { printedOrdinal } from "./ordinals.js";

/** Marks at the end of a label that need no blank behind them. */
const SEPARATING = /[、，。．）】：…]$/;

/** The lists of a document by how its paragraphs name them. */
export interface Lists {
  list(id: string): List | undefined;
}

/** The words behind their label; a blank separates digits on both sides, so that they stay two numbers. */
export function labelled(label: string, words: string): string {
  return /[\d.]$/.test(label) && /^\s*\d/.test(words) ? `${label} ${words}` : label + words;
}

/** Counts the items of a document's lists and labels each. */
export class ListLabels {
  readonly #lists: Lists;
  /** For each kind of list, the last ordinal of each level. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** Counts an item and returns its label with the separator: “一、”, “1. ”. Empty for a bullet. */
  next(id: string, level: number): string {
    const list = this.#lists.list(id);
    const own = list?.levels[level];
    if (!list || !own) return "";
    const counts = this.#count(id, list, level, own);
    if (own.format === "bullet") return "";
    const label = own.label.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels[at];
      return printedOrdinal(
        counts[at] ?? shown?.start ?? 1,
        own.isDigits ? "decimal" : (shown?.format ?? "decimal"),
      );
    });
    if (label === "") return "";
    return SEPARATING.test(label) || own.suffix === "nothing" ? label : `${label} `;
  }

  #count(id: string, list: List, level: number, own: Level): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.kind) ?? Array.from<undefined>({ length: MOST_LEVELS });
    this.#counts.set(list.kind, counts);
    const start = list.starts.get(level);
    const key = `${id}/${level}`;
    if (start !== undefined && !this.#begun.has(key)) counts[level] = start;
    else counts[level] = counts[level] === undefined ? own.start : (counts[level] ?? 0) + 1;
    this.#begun.add(key);
    for (let above = 0; above < level; above++) counts[above] ??= list.levels[above]?.start ?? 1;
    for (let below = level + 1; below < MOST_LEVELS; below++) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) counts[below] = undefined;
    }
    return counts;
  }
}
