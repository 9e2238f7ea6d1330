import { toHalfWidth } from "@qingbei/domain";
import {
  beforeName,
  behindName,
  headingSuffixes,
  partlyCounted,
  partlyListed,
} from "../parameters/project-headings.js";

/** A heading or a project's name, half-width and without marks that authors use inconsistently. */
export function plainHeading(text: string): string {
  return toHalfWidth(text).replaceAll(/[\s“”"‘’'「」《》〈〉()（）、，,·:：-]/g, "");
}

/** What a plain heading says before a usual ending of such tables: one name for each ending that fits. */
export function namesInHeading(heading: string): readonly string[] {
  return headingSuffixes
    .filter((suffix) => heading.endsWith(suffix))
    .map((suffix) => heading.slice(0, -suffix.length));
}

/** Whether a heading without its ending names the project, and around it has only words that belong to no name. */
export function isNamed(heading: string, name: string, department: string): boolean {
  const at = heading.indexOf(name);
  if (at < 0) return false;
  const before = heading.slice(0, at);
  const plain = department ? before.replace(department, "") : before;
  return beforeName.test(plain) && behindName.test(heading.slice(at + name.length));
}

/** Whether a heading says that only some projects are listed; the project's own name does not count. */
export function saysPartly(heading: string, name: string): boolean {
  const own = plainHeading(name);
  const title = plainHeading(heading);
  return partlyListed.test(own ? title.replace(own, "") : title);
}

/** Whether a sentence counts only some of the projects: 对3个重点项目设定绩效目标. */
export function countsPartly(sentence: string): boolean {
  return partlyCounted.test(sentence);
}
