import { fields, type Statement } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import {
  administrativeLevels,
  belongsTo,
  levelOfParent,
  levelWords,
  ordered,
  ordersFrom,
  type PlaceLevel,
  placeLevel,
} from "../../parameters/administrative-levels.js";
import { helpsOthers } from "../../parameters/places.js";
import { listed, matchesAnywhere, type Passage, passagesOf, sentenceOf } from "../../text/passage.js";

const { district, notDistrict, districtAbove, words } = administrativeLevels;
/** Fewest mentions of a district above; a single one may be about another body's. */
const SIGNS = 2;

/** Characters before a word that are searched for help given to another place. */
const BEFORE = 24;

type Found = readonly Passage[];

/** Whether the body is under a district, by its name or by signs in the text. */
function isOfDistrict(statement: Statement, name: string): boolean {
  if (!district.test(name) || notDistrict.test(name)) return false;
  return placeLevel(name) === "district" || passagesOf(statement, districtAbove, () => true).length >= SIGNS;
}

/** Words that no body under a district uses about itself. */
function ofOtherBodies(statement: Statement, name: string): Found {
  return words
    .filter(({ own }) => !own.test(name))
    .flatMap(({ pattern }) => passagesOf(statement, pattern, () => true))
    .filter(({ paragraph, start }) => {
      const text = statement.paragraphs[paragraph]?.text ?? "";
      return !helpsOthers.test(text.slice(Math.max(0, start - BEFORE), start));
    });
}

/** Words for a place of another level than the one in the body's name. */
function ofOtherLevels(statement: Statement, level: PlaceLevel): Found {
  return levelWords
    .filter(
      ({ levels, unlessAnywhere }) =>
        levels.includes(level) && !(unlessAnywhere && matchesAnywhere(statement, unlessAnywhere)),
    )
    .flatMap(({ pattern, unlessBeside }) =>
      passagesOf(statement, pattern, () => true).filter((passage) => {
        const beside = sentenceOf(statement, passage).replaceAll(passage.text, "");
        return !unlessBeside?.test(beside) && !helpsOthers.test(beside);
      }),
    );
}

const levelOf = ({ text }: Passage) => ordersFrom.exec(text)?.groups?.level ?? "";

/**
 * The one mention of superiors of another level than those the document names elsewhere: nobody is under 县委 and 区委,
 * and a city's bodies get no tasks from a county. A city may well be above both.
 */
function ofOtherSuperiors(statement: Statement): Found {
  const all = passagesOf(statement, ordersFrom);
  return all.filter((passage) => {
    const level = levelOf(passage);
    const others = all.filter((each) => levelOf(each) !== level);
    const [usual] = others.map(levelOf);
    const isLone = others.length === all.length - 1 && others.length >= SIGNS;
    if (!isLone || level === "市" || others.some((each) => levelOf(each) !== usual)) return false;
    const sentence = sentenceOf(statement, passage);
    if (helpsOthers.test(sentence) || sentence.includes(`${usual}委`)) return false;
    const behind = statement.paragraphs[passage.paragraph]?.text.slice(passage.end) ?? "";
    return usual !== "市" || ordered.test(behind);
  });
}

/** The level of what the document says that its body belongs to; undefined if it says nothing, or different things. */
function statedLevel(statement: Statement): PlaceLevel | undefined {
  const [level, ...others] = new Set(passagesOf(statement, belongsTo).map(({ text }) => levelOfParent(text)));
  return others.length === 0 ? level : undefined;
}

export const administrativeLevel = defineRule({
  id: "administrative-level",
  title: "文中的行政层级与本单位相符",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-ADMIN-LEVEL"],
  check: ({ statement, value, citeAll, passed, failed, skipped }) => {
    const name = value(fields.department.name);
    if (!statement) return skipped("没有原文可查");
    if (!name) return skipped("未披露：部门名称");
    const isDistricts = isOfDistrict(statement, name);
    const level = placeLevel(name) ?? statedLevel(statement);
    const ofSuperiors = ofOtherSuperiors(statement);
    if (!isDistricts && !level && ofSuperiors.length === 0)
      return skipped(
        district.test(name) && !notDistrict.test(name)
          ? "看不出上级是区"
          : "名称和正文里看不出是哪一级的单位",
      );
    const own = [
      ...(isDistricts ? ofOtherBodies(statement, name) : []),
      ...(level ? ofOtherLevels(statement, level) : []),
    ];
    const isFound = ({ paragraph, start, end }: Passage) =>
      own.some((each) => each.paragraph === paragraph && each.start < end && start < each.end);
    const all = [...own, ...ofSuperiors.filter((each) => !isFound(each))];
    const foreign = all.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    if (foreign.length === 0) return passed();
    citeAll(foreign);
    return failed(
      `“${name}”的文件里写着${listed(foreign.map(({ text }) => text))}，像是套用了别的层级的文稿，请按本单位改写`,
    );
  },
});
