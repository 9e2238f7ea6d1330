import { type FieldOf, fields, type GlossaryEntry } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { perDocument } from "../../engine/per-document.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import {
  allBut,
  countsMeetings,
  definitionOpening,
  genericOfTerms,
  glossaryTerms,
  partsOfTerm,
} from "../../parameters/glossary-terms.js";

type Entry = FieldOf<GlossaryEntry>;

/** Shortest definition that is judged, in characters: a shorter one may leave out the usual words. */
const SHORTEST = 15;
/** Shortest definition that two terms do not share by chance. */
const SHORTEST_COPIED = 10;
/** Fewest words of another term's definition that show a mix-up: one may occur in any. */
const FEWEST_MARKS = 2;

/** What a definition says the term is, without the words that open it and the list of its parts. */
function coreOf(definition: string): string {
  return definition.trim().replace(definitionOpening, "").replace(partsOfTerm, "");
}

/** The entries by what they are said to be. */
const byCore = perDocument(({ list, value }) =>
  grouped(list(fields.glossary), ({ definition }) => coreOf(value(definition) ?? "")),
);

/** Whether two terms have two characters in common beside the generic ones: 上年结转 and 年初结转 may be one thing. */
function areAlike(a: string, b: string): boolean {
  const [own, other] = [a, b].map((term) => term.replaceAll(genericOfTerms, " "));
  return [...(own ?? "")].some((char, at, all) => {
    const pair = char + (all[at + 1] ?? " ");
    return !pair.includes(" ") && (other ?? "").includes(pair);
  });
}

/** An entry with the same definition as another term's. */
function copied(context: CheckContext, { term, definition }: Entry): Outcome | undefined {
  const { value, failed } = context;
  const [own, text] = [value(term) ?? "", value(definition) ?? ""];
  const core = coreOf(text);
  if (core.length < SHORTEST_COPIED) return undefined;
  const [first] = byCore(context).get(core) ?? [];
  const other = first && value(first.term);
  if (!first || !other || other === own || areAlike(own, other)) return undefined;
  value(first.definition);
  return failed(`“${own}”的解释与“${other}”的一样：“${core.slice(0, 40)}”，像是抄了另一个名词的，请核对`);
}

export const glossaryOwnTerms = defineRule<Entry>({
  id: "glossary-own-terms",
  title: "名词解释解释的是本名词，不是另一个名词",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: ["H-GLOSSARY"],
  none: "名词解释里没有常见的名词，也没有相同的解释",
  each: (context) => {
    const { list, value } = context;
    const isShared = (definition: string) => (byCore(context).get(coreOf(definition)) ?? []).length > 1;
    return list(fields.glossary).filter((entry) => {
      const [term, definition] = [value(entry.term) ?? "", value(entry.definition) ?? ""];
      const isKnown = definition.length >= SHORTEST && glossaryTerms.some((each) => each.term.test(term));
      return isKnown || isShared(definition);
    });
  },
  check: (context, entry) => {
    const { value, passed, failed } = context;
    const [own, text] = [value(entry.term) ?? "", value(entry.definition) ?? ""];
    const same = copied(context, entry);
    if (same) return same;
    const mixedUp = () => failed(`“${own}”的解释是“${text.slice(0, 40)}…”，像是另一个名词的，请核对`);
    if (/三公/.test(own) && countsMeetings.test(text))
      return failed(
        `“三公”经费的解释把会议费、培训费也算了进去：“${text.slice(0, 60)}”，“三公”经费只有三项，请核对`,
      );
    // 事业收入：指除财政拨款收入、事业收入等以外的收入
    if (own && allBut.exec(text)?.[1]?.includes(own)) return mixedUp();
    const isOwn = (each: (typeof glossaryTerms)[number]) => each.term.test(own);
    if (!glossaryTerms.some(isOwn) || glossaryTerms.some((each) => isOwn(each) && each.own.test(text)))
      return passed();
    const isAnother = ({ marks }: (typeof glossaryTerms)[number]) =>
      marks.filter((mark) => mark.test(text)).length >= FEWEST_MARKS;
    return glossaryTerms.some((each) => !isOwn(each) && isAnother(each)) ? mixedUp() : passed();
  },
});
