import { type FieldOf, fields, type GlossaryEntry } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { glossaryTerms } from "../../parameters/glossary-terms.js";

/** Shortest definition that is judged, in characters: a shorter one may leave out the usual words. */
const SHORTEST = 15;
/** Fewest words of another term's definition that show a mix-up: one may occur in any. */
const FEWEST_MARKS = 2;

export const glossaryOwnTerms = defineRule<FieldOf<GlossaryEntry>>({
  id: "glossary-own-terms",
  title: "名词解释解释的是本名词，不是另一个名词",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: ["H-GLOSSARY"],
  none: "名词解释里没有常见的名词",
  each: ({ list, value }) =>
    list(fields.glossary).filter(
      ({ term, definition }) =>
        (value(definition) ?? "").length >= SHORTEST &&
        glossaryTerms.some((each) => each.term.test(value(term) ?? "")),
    ),
  check: ({ value, passed, failed }, { term, definition }) => {
    const [own, text] = [value(term) ?? "", value(definition) ?? ""];
    const isOwn = (each: (typeof glossaryTerms)[number]) => each.term.test(own);
    if (glossaryTerms.some((each) => isOwn(each) && each.own.test(text))) return passed();
    const isAnother = ({ marks }: (typeof glossaryTerms)[number]) =>
      marks.filter((mark) => mark.test(text)).length >= FEWEST_MARKS;
    if (!glossaryTerms.some((each) => !isOwn(each) && isAnother(each))) return passed();
    return failed(`“${own}”的解释是“${text.slice(0, 40)}…”，像是另一个名词的，请核对`);
  },
});
