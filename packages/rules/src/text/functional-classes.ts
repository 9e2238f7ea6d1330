import { entriesOf } from "@qingbei/domain/classification";
import { isCategoryCode } from "../arithmetic/code-levels.js";
import { className } from "./name-keys.js";

let names: readonly (readonly [name: string, code: number])[] | undefined;

/** The names of the functional classes (类) of all years, the longer first, with their codes. */
function classNames(): readonly (readonly [name: string, code: number])[] {
  names ??= [...entriesOf("functional").values()]
    .filter(({ code }) => isCategoryCode(code))
    .flatMap((entry) => entry.names.map(({ name }) => [className(name), Number(entry.code)] as const))
    .sort(([a], [b]) => b.length - a.length);
  return names;
}

/**
 * The code of the functional class at the beginning of a text: 208 for 社会保障和就业支出20万元; undefined without one.
 */
export function functionalClassAt(text: string): number | undefined {
  return classNames().find(([name]) => text.startsWith(name))?.[1];
}
