import { basename, join } from "node:path";
import { createContext, Script } from "node:vm";
import { expect, test } from "vitest";
import { filesUnder, repository } from "./sources.js";

/**
 * A text may have lines of 100,000 characters, so a pattern must not read the rest of its line again from each of
 * them. Every pattern is run over repetitions of marks and of its own words.
 */
const FOLDERS = ["packages/rules/src/parameters", "packages/documents/src/templates"];
const PUMPS = [
  "1",
  " ",
  "\u3000",
  "1,",
  " 1",
  "一",
  "预算",
  "（",
  "，",
  "、",
  "年",
  "2023年",
  "1万元",
  "第一",
  "\n",
];
/** Pumps whose time is worth measuring on the long text: the choice decides what is tried, not what is right. */
const SHORT = 4_000;
const SLOW = 8;
/**
 * The longest line that is read. There a linear pattern takes some milliseconds and a quadratic one billions of steps:
 * the limit only ends what would not, and leaves room for a machine a hundred times as busy.
 */
const LONG = 100_000;
const LIMIT = 3_000;

/**
 * Exports with a pattern that is still quadratic, by their module. Most read titles, cells or clauses, which are
 * short. An entry goes when its pattern is mended; none is added.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  "budget-tables": ["prefaceMark"],
  "budget-units": ["betweenNames"],
  "comparison-words": ["overBudgetWords"],
  items: ["dashedPath"],
  "operating-words": ["holdsProjects"],
  "other-tables": ["statedTotals", "sameTotals"],
  purpose: ["boundBehind"],
  "reason-words": ["weighing", "runsTheOffice"],
  sections: ["titleTail", "tableYear"],
  "staff-contributions": ["contributionAlone"],
  "standard-titles": ["standardTitles"],
  "table-titles": ["otherTableTitle", "otherAccountsTitle"],
  "table-words": ["codeWords", "changeWords", "againstPlan"],
};

function patternsIn(value: unknown, seen = new Set<unknown>()): readonly RegExp[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof RegExp) return [value];
  const parts =
    value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : Object.values(value);
  return parts.flatMap((part) => patternsIn(part, seen));
}

const SEARCH = new Script("for (const _ of text.matchAll(pattern));");
/** One for all searches: to make a context costs more than to search. */
const world = createContext({ text: "", pattern: / / });

/** Finds every match in a text, and says whether the limit was long enough. */
function endsOn(pattern: RegExp, text: string): boolean {
  try {
    SEARCH.runInContext(Object.assign(world, { text, pattern }), { timeout: LIMIT });
    return true;
  } catch {
    return false;
  }
}

/** The pump on which a pattern does not end; undefined if it ends on all. */
function endless({ source, flags }: RegExp): string | undefined {
  if (!/[*+]|\{\d+,\d*\}/.test(source)) return undefined;
  const pattern = new RegExp(source, `${flags.replace(/[gy]/g, "")}g`);
  const words = [...new Set(source.match(/\p{Script=Han}{1,6}/gu))].slice(0, 14);
  const texts = [...PUMPS, ...words].map((pump) => ["", pump]);
  for (const word of words.slice(0, 4)) texts.push([word, " "], [word, "1"], [word, "人"]);
  for (const [head = "", pump = ""] of texts) {
    const textOf = (length: number) => head + pump.repeat(Math.ceil(length / pump.length));
    const start = performance.now();
    const isShort = endsOn(pattern, textOf(SHORT));
    if (performance.now() - start < SLOW) continue;
    if (!isShort || !endsOn(pattern, textOf(LONG))) return JSON.stringify(`${head}…${pump}`);
  }
  return undefined;
}

test.each([
  [/(?<=^\s*)年/, "“ ”"],
  [/^(?:年度|年度总体|总体)*目标$/, "“年度总体”"],
  [/\s*[0-9]+个/, "“ ”"],
])("%s is found to read its text more than once", (pattern) => {
  expect(endless(pattern)).toBeDefined();
});

test.each([[/^\s*年/], [/(?=年)(?<=^\s*)年/], [/[^，]{0,40}年/]])("%s reads its text once", (pattern) => {
  expect(endless(pattern)).toBeUndefined();
});

const modules = FOLDERS.flatMap(filesUnder).filter((path) => /(?<!\.test)\.ts$/.test(path));

test("every exported pattern reads its text once", { timeout: 600_000 }, async () => {
  const found: string[] = [];
  let patterns = 0;
  for (const path of modules) {
    const known = KNOWN[basename(path, ".ts")] ?? [];
    for (const [name, value] of Object.entries(await import(join(repository, path)))) {
      if (known.includes(name)) continue;
      for (const pattern of patternsIn(value)) {
        patterns++;
        const pump = endless(pattern);
        if (pump) found.push(`${path} ${name} ${String(pattern).slice(0, 80)}: ${pump}`);
      }
    }
  }
  expect(patterns).toBeGreaterThan(500);
  expect(found).toEqual([]);
});
