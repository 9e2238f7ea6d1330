import {
  add,
  compare,
  type Exact,
  exact,
  halfUnit,
  isNegative,
  paragraphPointer,
  scale,
  subtract,
  toText,
  total,
} from "@qingbei/domain";
import { costOf, slipOf } from "../../arithmetic/slip.js";
import { defineRule } from "../../engine/rule.js";
import type { Repair } from "../../engine/verdict.js";
import {
  areaDivided,
  areaOfPart,
  areasAcross,
  areaUnit,
  besideArea,
  isWholeList,
  roughly,
} from "../../parameters/building-areas.js";
import { segmentAfter } from "../../text/clauses.js";
import { type Passage, passagesOf } from "../../text/passage.js";

interface Area {
  readonly name: string;
  readonly size: Exact;
  readonly decimals: number;
  /** Set if words behind the area describe it further: 车库90平方米在地下室内. */
  readonly isDescribed?: boolean;
}

/** Longest list of uses in characters: an endless line is not read again for each of its areas. */
const LONGEST_LIST = 1_000;

/** The area of all buildings in a statement, with the parts behind it. */
interface Divided extends Passage {
  readonly whole: Area;
  readonly parts: readonly Area[];
}

/** The name of a part for messages: 地下建筑面积为 is 地下建筑面积. */
const plain = (name: string) => name.replace(/[约为是有共]+$/, "");

function areaOf(name: string, integer = "", fraction = ""): Area {
  return {
    name: name.trim(),
    size: exact(`${integer.replaceAll(",", "")}${fraction}`),
    decimals: Math.max(0, fraction.length - 1),
  };
}

/** A text to the end of its first sentence, or of the bracket that it stands in. */
const toEnd = (text: string) => segmentAfter(text, 0, "sentence").replace(/[)）].*/s, "");

/** The parts that follow; text in further brackets explains a part and is ignored. */
function partsAfter(text: string): readonly Area[] {
  const sentence = toEnd(text.replaceAll(/[（(][^（()）]*[)）]/g, ""));
  const found = [...sentence.matchAll(areaOfPart)];
  // if one part has no number, their sum is not known
  if (sentence.match(areaUnit)?.length !== found.length) return [];
  return found.map(({ index, 0: all, 1: name = "", 2: integer, 3: fraction }, at) => {
    // words directly before the next area are its name
    const behind = sentence.slice(index + all.length, found[at + 1]?.index);
    const words = /^[^，,、]*/.exec(behind)?.[0].trim() ?? "";
    return { ...areaOf(name, integer, fraction), isDescribed: !besideArea.test(words) };
  });
}

/**
 * The single typing slips that would explain the difference, the commoner first. A part may itself be divided: the
 * diagnosis prefers a repair that mends both.
 */
function slipsIn({ paragraph, whole, parts }: Divided, sum: Exact): readonly Repair[] {
  const gap = subtract(whole.size, sum);
  const meant = [{ size: whole.size, to: sum }, ...parts.map(({ size }) => ({ size, to: add(size, gap) }))];
  return meant
    .map((each) => ({ ...each, slip: slipOf(each.size, each.to) }))
    .filter(({ slip, to }) => slip !== "other" && !isNegative(to))
    .sort((a, b) => costOf(a.slip) - costOf(b.slip))
    .map(({ size, to }) => ({
      kind: "text",
      pointer: paragraphPointer(paragraph),
      from: `${toText(size)}平方米`,
      to: `${toText(to)}平方米`,
    }));
}

export const buildingAreas = defineRule<Divided>({
  id: "building-areas",
  title: "房屋面积等于各类用房面积之和",
  severity: "error",
  basis: ["arithmetic"],
  covers: ["G-QTY"],
  none: "没有按用途分列的房屋面积",
  each: ({ statement }) =>
    passagesOf(statement ?? { paragraphs: [] }, areaDivided).flatMap((passage): readonly Divided[] => {
      const [, integer, fraction] = areaDivided.exec(passage.text) ?? [];
      const rest = (statement?.paragraphs[passage.paragraph]?.text ?? "").slice(
        passage.end,
        passage.end + LONGEST_LIST,
      );
      const parts = partsAfter(rest);
      // the evidence must show the parts
      const end = passage.end + toEnd(rest).length;
      const isPlain = parts.every(
        ({ name, isDescribed }) => name !== "" && !isDescribed && !areasAcross.test(name),
      );
      return isPlain && parts.length > 1
        ? [{ ...passage, end, whole: areaOf("", integer, fraction), parts }]
        : [];
    }),
  check: ({ cite, passed, failed }, divided) => {
    const { paragraph, start, end, text, whole, parts } = divided;
    cite(paragraph, start, end);
    const sum = total(parts.map(({ size }) => size));
    const half = halfUnit(parts.reduce((most, { decimals }) => Math.max(most, decimals), whole.decimals));
    const rounding = scale(half, parts.length + 1);
    const isMore = compare(sum, add(whole.size, rounding)) > 0;
    // the list may be incomplete
    const names = parts.map(({ name }) => name);
    const isLess = isWholeList(names) && compare(add(sum, rounding), whole.size) < 0;
    if (!isMore && !isLess) return passed();
    const apart = isMore ? subtract(sum, whole.size) : subtract(whole.size, sum);
    return failed(
      `房屋面积写 ${toText(whole.size)} 平方米，其中${names.map(plain).join("、")}之和为 ${toText(sum)} 平方米，${isMore ? "多" : "少"} ${toText(apart)} 平方米`,
      {
        ...(roughly.test([text, ...names].join("")) && { severity: "warning" }),
        // if an incomplete list exceeds its whole, the right amount is not known
        repairs: isWholeList(names) ? slipsIn(divided, sum) : [],
      },
    );
  },
});
