import { toHalfWidth, withoutBlanks } from "@qingbei/domain";
import { numberingOf } from "@qingbei/domain/internal";
import { functionalLevel } from "../../../templates/functional-classes.js";
import {
  bareItem,
  brokenMark,
  classWithAmount,
  codedName,
  dashedPath,
  expenditureAmount,
  type ItemLevel,
  levelMark,
  levelOfMark,
  levels,
  nameBeforeMark,
  nameBetweenMarks,
  namedAccount,
  nameLead,
  nameTail,
  quotedName,
  usedFor,
} from "../../../templates/items.js";

/** The names of an item from the top down, with their place in the text. */
export interface ItemPath {
  readonly start: number;
  /** Behind the last name and its marks. */
  readonly end: number;
  /** The digits that are printed: 2040601. */
  readonly code?: string;
  readonly level?: ItemLevel;
  readonly category?: string;
  readonly section?: string;
  readonly name: string;
}

interface Step {
  readonly name: string;
  readonly code: string | undefined;
  readonly level: ItemLevel | undefined;
  readonly start: number;
  readonly end: number;
}

/** The longest name, in characters. */
const LONGEST_NAME = 60;
const DEPTH: Readonly<Record<number, ItemLevel>> = { 3: "category", 5: "section", 7: "item" };

/** The digits of all steps joined, 204 + 06 + 01; the last step's alone if it prints all of them. */
function codeOf(steps: readonly Step[]): string | undefined {
  let code = "";
  for (const step of steps) {
    if (step.code === undefined) return undefined;
    code = step.code.length >= 3 && step.code.startsWith("2") ? step.code : code + step.code;
  }
  return /^2\d{2}(?:\d{2}){0,2}$/.test(code) ? code : undefined;
}

function pathOf(steps: readonly Step[]): ItemPath | undefined {
  const last = steps.at(-1);
  const first = steps[0];
  if (!first || !last) return undefined;
  const code = codeOf(steps);
  const level = last.level ?? (code === undefined ? undefined : DEPTH[code.length]);
  const above = (wanted: ItemLevel) => steps.slice(0, -1).find((step) => step.level === wanted)?.name;
  const [category, section] = [above("category"), above("section")];
  return {
    start: first.start,
    end: last.end,
    ...(code !== undefined && { code }),
    ...(level && { level }),
    ...(category !== undefined && { category }),
    ...(section !== undefined && { section }),
    name: last.name,
  };
}

/** The level of a step: by its mark, else by the length of its code, else the level beneath the step before. */
function levelFor(mark: string | undefined, code: string | undefined, before: Step | undefined) {
  if (mark !== undefined) return levelOfMark[mark];
  if (code !== undefined && DEPTH[code.length]) return DEPTH[code.length];
  return before?.level && levels[levels.indexOf(before.level) + 1];
}

const deeper = (level: ItemLevel | undefined, than: ItemLevel | undefined) =>
  level !== undefined && than !== undefined && levels.indexOf(level) > levels.indexOf(than);

/** Paths whose names have level marks, or codes in brackets. */
function markedPaths(text: string): ItemPath[] {
  const paths: ItemPath[] = [];
  let steps: Step[] = [];
  const close = () => {
    const path = pathOf(steps);
    // a code in brackets without 类 must be a whole one: （205）, not （12）
    if (path && (steps.some(({ level }) => level) || path.code)) paths.push(path);
    steps = [];
  };
  for (const match of text.matchAll(levelMark)) {
    const { code: digits, level: mark, bare, after, open } = match.groups ?? {};
    const code = digits ?? after;
    const word = mark ?? bare ?? open;
    const before = steps.at(-1);
    const end = match.index + match[0].length;
    const isNear = before && match.index - before.end <= LONGEST_NAME;
    const between = isNear && nameBetweenMarks.exec(text.slice(before.end, match.index))?.groups?.name;
    const level = levelFor(word, code, between ? before : undefined);
    if (before && between && deeper(level, before.level)) {
      steps.push({ name: withoutBlanks(between), code, level, start: before.end, end });
      continue;
    }
    if (word === undefined && !/^2\d{2}(?:\d{4})?$/.test(code ?? "")) continue;
    close();
    const from = Math.max(0, match.index - LONGEST_NAME);
    const words = nameBeforeMark.exec(text.slice(from, match.index));
    if (!words) continue;
    const lead = nameLead.exec(words[0])?.[0].length ?? 0;
    const name = withoutBlanks(words[0].slice(lead)).replace(/[”"’』」]+$/, "");
    const opening = /[“"‘『「]\s*$/.exec(text.slice(from, from + words.index + lead))?.[0].length ?? 0;
    if (name.length >= 2) steps.push({ name, code, level, start: from + words.index + lead - opening, end });
  }
  close();
  const whole = paths.filter(({ end }) => !brokenMark.test(text.slice(end, end + LONGEST_NAME)));
  return whole.map((path) => {
    const tail = nameTail.exec(text.slice(path.end, path.end + 8));
    if (tail && !path.name.endsWith("支出")) {
      // 社会保障和就业（类）支出: 支出 belongs to the name of a class; behind a lower level it is what is done with the money
      const name = path.level === "category" ? `${path.name}支出` : path.name;
      return { ...path, name, end: path.end + tail[0].length };
    }
    const closing = /^\s*[”"’』」]/.exec(text.slice(path.end, path.end + 4))?.[0].length ?? 0;
    return { ...path, end: path.end + closing };
  });
}

/** A path without marks at the beginning of a clause. */
function plainPath(text: string, at: number): ItemPath | undefined {
  const words = text.slice(at, at + 3 * LONGEST_NAME);
  const shifted = (path: Omit<ItemPath, "start" | "end">, whole: string): ItemPath => ({
    ...path,
    start: at + (/^\s*/.exec(whole)?.[0].length ?? 0),
    end: at + whole.length,
  });
  const dashed = dashedPath.exec(words);
  if (dashed?.groups?.first && dashed.groups.second) {
    const [category, second, third] = [dashed.groups.first, dashed.groups.second, dashed.groups.third].map(
      (name) => name && withoutBlanks(name),
    );
    if (!category || !second) return undefined;
    return third
      ? shifted({ level: "item", category, section: second, name: third }, dashed[0])
      : shifted({ level: "section", category, name: second }, dashed[0]);
  }
  const account = namedAccount.exec(words);
  const name = account?.groups?.name ?? account?.groups?.bare;
  if (account && name) {
    const level = name.endsWith("支出") && account.groups?.name ? "category" : undefined;
    return shifted({ ...(level && { level }), name: withoutBlanks(name) }, account[0]);
  }
  const quoted = quotedName.exec(words);
  const known = quoted?.groups?.name && withoutBlanks(quoted.groups.name);
  const inTables = known ? functionalLevel(known) : undefined;
  if (quoted && known && inTables) {
    const level = levels.find((each) => each === inTables.level);
    return shifted({ ...(level && { level }), name: known }, quoted[0]);
  }
  const coded = codedName.exec(words);
  const code = coded?.groups?.code;
  if (coded?.groups?.name && code) {
    const level = DEPTH[code.length];
    return shifted({ code, ...(level && { level }), name: withoutBlanks(coded.groups.name) }, coded[0]);
  }
  return undefined;
}

/** The classes that a paragraph lists by their known names alone, with the use of their money; it must list nothing else. */
function usedClasses(plain: string, starts: readonly number[]): readonly ItemPath[] {
  if (!usedFor.test(plain)) return [];
  const found = starts.flatMap((at): readonly ItemPath[] => {
    const { groups, 0: all = "" } = classWithAmount.exec(plain.slice(at, at + 2 * LONGEST_NAME)) ?? {};
    const name = groups?.name;
    if (name === undefined || functionalLevel(name)?.level !== "category") return [];
    return [{ start: at + all.indexOf(name), end: at + all.length, level: "category", name }];
  });
  return (plain.match(expenditureAmount) ?? []).length === found.length ? found : [];
}

const HINT =
  /[”"’』」]\s*\d|[类款项]\s*[）)]|[（(]\s*[类款项]\s*\d|级科目|[（(]\s*[类款项]?\s*2\d{2}|科目|支出\s*[-－—–]|2\d{2}/;

/** The items that a text names, in order. Under a heading of the classification a bare name counts too. */
export function itemPaths(text: string, isByFunction = false): readonly ItemPath[] {
  const plain = toHalfWidth(text);
  const at = numberingOf(text)?.end ?? 0;
  const bare = isByFunction ? bareItem.exec(plain.slice(at)) : null;
  if (bare?.groups?.name)
    return [{ start: at, end: at + bare[0].length, name: withoutBlanks(bare.groups.name) }];
  const starts = [at];
  for (const { index } of plain.matchAll(/[。；;：:]/g)) {
    const rest = plain.slice(index + 1);
    starts.push(index + 1 + (numberingOf(rest.trimStart())?.end ?? 0));
  }
  const classes = usedClasses(plain, starts);
  if (classes.length > 0) return classes;
  if (!HINT.test(plain)) return [];
  const marked = markedPaths(plain);
  const plainOnes = starts.flatMap((at) => {
    const path = plainPath(plain, at);
    const overlaps = path && marked.some(({ start, end }) => start < path.end && path.start < end);
    return path && !overlaps ? [path] : [];
  });
  return [...marked, ...plainOnes].sort((a, b) => a.start - b.start);
}
