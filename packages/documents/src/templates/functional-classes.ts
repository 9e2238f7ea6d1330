import { type ClassificationLevel, entriesOf, levelOf } from "@qingbei/domain/classification";

/** Names of a 类 of the functional classification in statements, besides the terms of the vocabulary. */
export const FUNCTIONAL_CLASS = "functionalClass";

/** Names that other classifications have too: 其他支出 is also an economic class. */
const SHARED = /^(?:其他支出|预备费|转移性支出)$/;

/** The last class of both classifications, and the wording before its amount: 其他支出（类）预算. */
export const OTHER_CLASS = "其他支出";
export const otherClass =
  /^(?:其中|和|及)?其他支出(?:[（(]类[)）]|类)?(?:科目)?(?:预算)?(?:安排)?(?:数|为)?$/;

/** Names of a 类 that statements print without 支出, where the short name is unambiguous. */
const SHORT = ["一般公共服务"];

/** All present and former names of the 类 of the functional classification: 教育支出, 文化体育与传媒支出. */
export function functionalClassNames(): readonly string[] {
  return [...entriesOf("functional").values()]
    .filter(({ code }) => levelOf(code) === "category")
    .flatMap(({ names }) => names.map(({ name }) => name))
    .filter((name) => name.endsWith("支出") && !SHARED.test(name))
    .concat(SHORT);
}

let levels: Map<string, ClassificationLevel | undefined> | undefined;

/** Whether a name is or was in the functional classification, and its level if it has only one. */
export function functionalLevel(
  name: string,
): { readonly level: ClassificationLevel | undefined } | undefined {
  if (!levels) {
    levels = new Map();
    for (const { code, names } of entriesOf("functional").values())
      for (const each of names) {
        const level = levelOf(code);
        levels.set(each.name, !levels.has(each.name) || levels.get(each.name) === level ? level : undefined);
      }
  }
  return levels.has(name) ? { level: levels.get(name) } : undefined;
}
