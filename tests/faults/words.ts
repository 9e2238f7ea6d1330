import { absolute, compare, exact, subtract } from "@qingbei/domain";

/** Faults in the words of a statement, with the rules that must find them; by hand, from the reference. */
export interface WordFault {
  readonly kind: string;
  readonly must: readonly string[];
  readonly may?: readonly string[];
  /** The number that must be named first; undefined if no number is wrong. */
  readonly names?: RegExp;
  /** One paragraph with the fault in it; undefined if the paragraph has no place for it. */
  readonly seed: (text: string, year: number, above: string) => string | undefined;
}

/** The text with the first match replaced; undefined without a match. */
function replaced(text: string, pattern: RegExp, to: string): string | undefined {
  return pattern.test(text) ? text.replace(pattern, to) : undefined;
}

/** Whether two amounts differ by more than rounding. */
function isBeyondRounding(text: string): boolean {
  const [now = "0", base = "0"] = text.match(/[\d.]+(?=万元)/g) ?? [];
  return compare(absolute(subtract(exact(now), exact(base))), exact("0.01")) > 0;
}

const SENTENCE = /[，。]/;
const changes = [
  "change-amount",
  "change-direction",
  "change-rate",
  "growth-percentage",
  "three-public-changes",
];
/** 增加 for 减少, and the words beside them. */
const OPPOSITE: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  下降: "增长",
};

export const wordFaults: readonly WordFault[] = [
  {
    kind: "last year's year",
    must: ["statement-year"],
    seed: (text, year) =>
      replaced(text, new RegExp(`${year}年本单位收入预算总数`), `${year - 1}年本单位收入预算总数`),
  },
  {
    kind: "wrong direction word",
    must: ["change-direction"],
    may: changes,
    seed: (text) =>
      /万元(?:增加|减少|增长|下降)/.test(text) && isBeyondRounding(text)
        ? text.replaceAll(/增加|减少|增长|下降/g, (word) => OPPOSITE[word] ?? word)
        : undefined,
  },
  {
    kind: "change that is no difference",
    must: ["change-amount"],
    may: changes,
    names: /\/change\/amount$/,
    seed: (text) => replaced(text, /(增加|减少)(?=[\d.]+万元)/, "$19"),
  },
  {
    kind: "change below zero",
    must: ["wording-slips"],
    may: changes,
    seed: (text) => replaced(text, /(增加|减少)(?=[\d.]+万元)/, "$1-"),
  },
  {
    kind: "wrong percentage",
    must: ["growth-percentage"],
    may: changes,
    names: /\/change\/percentage$/,
    seed: (text) => replaced(text, /(增长|下降)(?=[\d.]+%)/, "$19"),
  },
  {
    kind: "percentage of nothing",
    must: ["change-from-zero"],
    may: changes,
    seed: (text) => replaced(text, /预算数[\d.]+万元(?=.*%)/, "预算数0万元"),
  },
  {
    kind: "元 for 万元 in a sentence",
    must: ["expenditure-total", "revenue-equals-expenditure"],
    may: [...changes, "repeated-figures-agree"],
    names: /^\/expenditure\/total$/,
    seed: (text) => replaced(text, /(总支出为[\d.]+)万元/, "$1元"),
  },
  {
    kind: "purpose of the item above",
    must: ["item-own-words"],
    seed: (text, _, above) => {
      const purpose = /主要用于.*?方面的支出/.exec(above)?.[0];
      return purpose && replaced(text, /主要用于.*?方面的支出/, purpose);
    },
  },
  {
    kind: "choice of a template not made",
    must: ["template-residue"],
    may: changes,
    seed: (text) => replaced(text, /(?<=万元)增加(?=[\d.]+万元)/, "增加（减少）"),
  },
  {
    kind: "reason of a template not filled in",
    must: ["template-residue"],
    seed: (text) => replaced(text, /主要原因是[^。]+。/, "主要原因是。"),
  },
  {
    kind: "name of a template not filled in",
    must: ["template-residue"],
    seed: (text) => replaced(text, /应急管理局/, "××局"),
  },
  {
    kind: "doubled word",
    must: ["wording-slips"],
    seed: (text) => replaced(text, /主要(?=原因|用于)/, "主要主要"),
  },
  { kind: "doubled stop", must: ["punctuation"], seed: (text) => replaced(text, /。$/, "。。") },
  {
    kind: "half-width mark",
    must: ["punctuation"],
    seed: (text) => replaced(text, /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/, ","),
  },
  {
    kind: "no stop at the end",
    must: ["sentence-end"],
    seed: (text) => (/本单位总支出[\d.]+万元/.test(text) ? text.replace(/。$/, "") : undefined),
  },
  {
    kind: "quotation mark without its partner",
    must: ["paired-marks"],
    seed: (text) => replaced(text, /”/, ""),
  },
  {
    kind: "retired name",
    must: ["retired-names"],
    seed: (text) => replaced(text, /应急管理局/, "安全生产监督管理局"),
  },
  {
    kind: "term out of use",
    must: ["dated-terms"],
    seed: (text) => replaced(text, /一般公共预算拨款/, "一般预算拨款"),
  },
  { kind: "typing error", must: ["typing-errors"], seed: (text) => replaced(text, /缴纳/, "缴钠") },
  {
    kind: "number of a heading left out",
    must: ["numbering"],
    seed: (text) => replaced(text, /^四、/, "五、"),
  },
  {
    kind: "sentence twice",
    must: ["repeated-sentences"],
    seed: (text) => (/应急管理局/.test(text) && SENTENCE.test(text) ? text + text : undefined),
  },
  {
    kind: "last year's year in a title",
    must: ["told-years"],
    may: ["statement-year"],
    seed: (text, year) => replaced(text, new RegExp(`(?<=^\\d\\.)${year}(?=年部门.*表$)`), String(year - 1)),
  },
  {
    kind: "last year's year where nothing is planned",
    must: ["told-years"],
    seed: (text, year) => replaced(text, new RegExp(`${year}(?=年没有国有资本经营预算)`), String(year - 1)),
  },
  {
    kind: "year before last of the vehicles",
    must: ["asset-date"],
    seed: (text, year) => replaced(text, new RegExp(`(?<=截至)${year - 1}(?=年12月31日)`), String(year - 2)),
  },
  {
    kind: "title of the other edition",
    must: ["edition-words"],
    seed: (text) => replaced(text, /^(\d\.\d{4}年)部门/, "$1单位"),
  },
  {
    kind: "uses of buildings that are less than all",
    must: ["building-areas"],
    seed: (text) => replaced(text, /(房屋面积\d+)/, "$10"),
  },
  {
    kind: "uses of buildings that are more than all",
    must: ["building-areas"],
    seed: (text) => replaced(text, /((?:办公|业务|其他)用房\d+)/, "$19"),
  },
  {
    kind: "元 for 万元 in a list",
    must: ["yuan-for-wan"],
    may: [
      "agency-operating-items",
      "vehicle-operation-repeated",
      "receptions-repeated",
      "repeated-figures-agree",
    ],
    seed: (text) => replaced(text, /(机关运行经费预算安排.*费(?!0\.00)\d{1,4}\.\d{2})万元(?=[、。])/, "$1元"),
  },
  {
    kind: "元 for 万元 in the price of equipment",
    must: ["yuan-for-wan"],
    seed: (text) => replaced(text, /单价100万元/, "单价100元"),
  },
  {
    kind: "rate opposed to its amount",
    must: ["wording-slips"],
    may: changes,
    seed: (text) =>
      /(?:增加|减少)[\d.]+万元，(?:增长|下降)(?!0\.00)/.test(text)
        ? text.replace(/增长|下降/, (word) => OPPOSITE[word] ?? word)
        : undefined,
  },
  {
    kind: "changed and yet level",
    must: ["wording-slips"],
    may: changes,
    seed: (text) => replaced(text, /，(?=与上年持平)/, "，增加为0万元，"),
  },
  {
    kind: "zero before a number",
    must: ["wording-slips"],
    may: changes,
    seed: (text) => replaced(text, /(?<=预算|总支出)(?=\d[\d.]*万元)/, "0"),
  },
  {
    kind: "unit of a change left out",
    must: ["wording-slips"],
    may: changes,
    seed: (text) => replaced(text, /((?:增加|减少)\d{1,3}\.\d{2})万元/, "$1"),
  },
  {
    kind: "% left out",
    must: ["wording-slips"],
    may: changes,
    seed: (text) => replaced(text, /((?:增长|下降)\d{1,3}\.\d{2})%/, "$1"),
  },
  {
    kind: "digit of a year left out",
    must: ["wording-slips"],
    seed: (text) => replaced(text, /^(\d\.20\d)\d(?=年部门)/, "$1"),
  },
  {
    kind: "parts of an item that are more than it",
    must: ["item-parts"],
    seed: (text) => replaced(text, /(?<=项目支出)(?=[\d.]+万元，主要)/, "9"),
  },
];
