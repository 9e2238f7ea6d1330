import { type FieldOf, fields, type Office } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { type OfficeTheme, officeThemes } from "../../parameters/office-themes.js";

/** Shortest text of duties that is judged, in characters. */
const SHORTEST = 40;
/** Fewest words of another field that are no coincidence. */
const SEVERAL = 3;

const wordsIn = ({ words }: OfficeTheme, text: string) => words.filter((word) => text.includes(word));

const longerWords = new Map<OfficeTheme, readonly string[]>();

/** Words of other fields that contain one of this field's: 环境卫生 is not a word about the environment. */
function longerThan(theme: OfficeTheme): readonly string[] {
  const known = longerWords.get(theme);
  if (known) return known;
  const longer = officeThemes
    .filter((other) => other !== theme)
    .flatMap(({ words }) => words)
    .filter((word) => theme.words.some((own) => own !== word && word.includes(own)));
  longerWords.set(theme, longer);
  return longer;
}

/** The text without the longer words of other fields. */
function ownText(theme: OfficeTheme, text: string): string {
  return longerThan(theme).reduce((rest, word) => rest.replaceAll(word, "，"), text);
}

export const officeDuties = defineRule<FieldOf<Office>>({
  id: "office-duties",
  title: "机构的职责说的是本机构的工作",
  severity: "warning",
  basis: ["information-disclosure-20"],
  covers: ["A-ORG-DUTY"],
  none: "没有名称表明主管工作、又写了职责的机构",
  each: ({ list, value }) =>
    list(fields.department.offices).filter(({ name, duties }) => {
      const own = value(name) ?? "";
      return (
        officeThemes.some(({ offices }) => offices.test(own)) && (value(duties) ?? "").length >= SHORTEST
      );
    }),
  check: ({ value, passed, failed }, { name, duties }) => {
    const [own, text] = [value(name) ?? "", value(duties) ?? ""];
    const isOwn = ({ offices }: OfficeTheme) => offices.test(own);
    if (officeThemes.some((theme) => isOwn(theme) && wordsIn(theme, ownText(theme, text)).length > 0))
      return passed();
    const [first, second] = officeThemes
      .filter((theme) => !isOwn(theme))
      .map((theme) => ({ theme, words: wordsIn(theme, text) }))
      .sort((a, b) => b.words.length - a.words.length);
    if (!first || first.words.length < SEVERAL || first.words.length <= (second?.words.length ?? 0) + 1)
      return passed();
    const work = officeThemes.find(isOwn)?.name ?? own;
    const words = first.words.slice(0, SEVERAL).join("、");
    return failed(
      `“${own}”的职责没有一处说到${work}，却写了${words}等${first.theme.name}工作的用词，请核对是不是写错了机构`,
    );
  },
});
