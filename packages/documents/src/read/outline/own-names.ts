import { numberingOf } from "@qingbei/domain/internal";
import { institution } from "../../templates/prose-words.js";
import type { Block } from "../blocks/blocks.js";
import { themeOf } from "./headings.js";

/** Generic words, which are not the name of a body: 部门预算单位. */
const NOBODY = /(?:部门|单位|机关|机构|室)$/;
/** Words for a body itself, without its units. */
const ITSELF = /(?:本级|机关)$/;

/** Whether a line ends like the name of a body, leaving out its bracket. */
export function isBody(line: string): boolean {
  const name = line.replace(/[（(][^（()）]{1,8}[)）]$/, "").replace(ITSELF, "");
  return institution.test(name) && !NOBODY.test(name.replace(/办公室$/, "办"));
}

/** The first lines, which name the body that the disclosure is of. */
const NAMED_WITHIN = 12;
/** How such a line names it: 某中心2024年部门预算, 2024年某中心单位预算, 某中心概况, 某中心. */
const NAMED: readonly RegExp[] = [
  /^(?:关于)?(?<name>[\u4e00-\u9fff（）()]{4,40}?)\s*(?=(?:19|20)\d{2}\s*年)/,
  /^(?:19|20)\d{2}\s*年\s*度?(?<name>[\u4e00-\u9fff（）()]{4,40}?)(?=(?:部门|单位)(?:综合)?(?:预算|决算))/,
  /^(?<name>[\u4e00-\u9fff（）()]{4,40}?)(?:部门|单位)?(?=概况$|职责$)/,
  /^(?<name>[\u4e00-\u9fff（）()]{4,30})$/,
];

function nameOf(line: string): string | undefined {
  const text = line.trim();
  const words = text.slice(numberingOf(text)?.end ?? 0).trim();
  return NAMED.map((form) => form.exec(words)?.groups?.name).find(
    (name) => name !== undefined && isBody(name),
  );
}

/**
 * The names by which the first lines call the disclosure's own body, if they hold a word that would tell a subject or a
 * kind elsewhere: 某县财政绩效评价中心, 某市决算审核中心.
 */
export function distinctiveNames(lines: readonly string[]): readonly string[] {
  const names = lines.slice(0, NAMED_WITHIN).flatMap((line) => nameOf(line) ?? []);
  return [...new Set(names)].filter((name) => themeOf(name) !== undefined || /[预决]算/.test(name));
}

/** The same for the blocks of a document. */
export function distinctiveNamesOf(blocks: readonly Block[]): readonly string[] {
  const first = blocks.slice(0, NAMED_WITHIN);
  return distinctiveNames(
    first.flatMap((block) => (block.kind === "paragraph" ? block.text.split("\n") : [])),
  );
}

/** A line without these names. */
export function withoutNames(line: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ""), line);
}
