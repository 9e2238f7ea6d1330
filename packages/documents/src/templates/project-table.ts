import { withoutBlanks, wordingsOf } from "@qingbei/domain";
import { withoutNumbering } from "@qingbei/domain/internal";

/** A label without blanks and punctuation, so that 其中：财政资金 and 其中: 财政 资金 are one. */
export function labelKey(text: string): string {
  if (text.length > LONGEST_LABEL) return "";
  let key = keys.get(text);
  if (key === undefined) {
    key = text.replace(/[\s:：“”"]/g, "").replace(/[（(][^（()）]*[)）]$/, "");
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(text, key);
  }
  return key;
}
/** Keys are cached, since tables repeat the same few labels. */
const keys = new Map<string, string>();
const MOST_KEYS = 1000;
const LONGEST_LABEL = 60;

function labels<T extends string>(fields: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  return new Map(
    (Object.entries(fields) as [T, string][]).flatMap(([field, id]) =>
      wordingsOf(id).map((wording) => [labelKey(wording), field] as const),
    ),
  );
}

/** Labels of a project's performance table with their value in the next cell. */
export const valueLabels = labels({
  code: "code",
  name: "projectName",
  overview: "overview",
  budget: "budget",
  fiscalFunds: "fiscalFunds",
  otherFunds: "otherFunds",
});

/**
 * Other labels of the year's money, by their grammar: year, owner, decision and kind of amount. They may also head rows or
 * columns, so they count only right beside an amount, and only in a form without a label of the vocabulary.
 */
export const budgetGrammar =
  /^(?=.*(?:预算|资金|经费|金额|总额))(?:(?:19|20)\d{2}年度?|本年度?|当年度?|年度|全年|年初|项目|专项|申请|申报|拟|计划|安排|下达|批复|核定)*(?:预算|资金|经费|金额|总额|规模|额度|安排|申请|申报|总|数|额)+$/;

/** Labels that begin a block of rows; the rows beneath leave the first cell blank. */
export const blockLabels = labels({ purpose: "purpose", spendingPlan: "spendingPlan", goals: "goals" });

/** Labels whose value is not read, and which are not the value of the label before them. */
export const otherLabels =
  /^(?:主管部门|实施单位|项目(?:单位|属性|类别|类型|期|期限|周期|日期范围|负责人|起止时间|分类|性质|级次|等级|状态)|预算(?:单位|部门)|单位名称|填报单位|联系(?:人|电话)|资金(?:性质|来源|类型)|立项(?:依据|年度)|起止(?:时间|年限)|是否.*|其中)/;

/** The header of a column of money in a list of projects. */
export const furtherFundsColumn = /^(?:其中)?[^，。]{0,10}(?:资金|拨款|补助|结转|结余|收入)$/;

/** In front of the name of a part: 其中：上级补助. */
export const partWords = /^其中/;

/** A label of money whose bracket gives the unit of the cells beside and beneath it: 项目资金（元）. */
export const moneyWords = /(?:(?:资金|预算)(?:来源|安排|执行|使用|构成)?(?:情况|数)?|金额|总额)$/;

/** A label of this year's money, as against that of all years of the project. */
export const ofTheYear = /年度|当年|本年/;

/** The header of a column of results: a form with it reports on results, and is no plan. */
export const reachedColumn = /完成|得分|自评|偏差/;

/** Headings above goals of several periods, which are not goals. */
export const goalPeriods = new Set(
  [
    "实施期目标",
    "实施期总目标",
    "项目总目标",
    "中期目标",
    "中长期目标",
    "长期目标",
    "当年目标",
    "本年目标",
  ].map(labelKey),
);

/** Header cells of the indicator rows. */
export const indicatorColumns: ReadonlyMap<string, IndicatorColumn> = labels({
  level1: "level1",
  level2: "level2",
  name: "indicatorName",
  description: "description",
  comparator: "comparator",
  targetValue: "targetValue",
  unit: "unit",
  targetValueBasis: "targetValueBasis",
});
export type IndicatorColumn =
  | "level1"
  | "level2"
  | "name"
  | "description"
  | "comparator"
  | "targetValue"
  | "unit"
  | "targetValueBasis";

/** Labels beneath 指标值 that divide it: 符号, 值, 单位. */
export const targetParts: ReadonlyMap<string, IndicatorColumn> = new Map([
  ...[...indicatorColumns].filter(([, column]) => column === "comparator" || column === "unit"),
  ...["值", "数值", "指标值", "目标值", "具体数值"].map((word) => [labelKey(word), "targetValue"] as const),
  [labelKey("单位"), "unit"],
]);

type Level1 = keyof typeof level1Terms;
const level1Terms = {
  output: "output",
  cost: "cost",
  outcome: "outcome",
  satisfaction: "satisfaction",
} as const;
export const level1Names: ReadonlyMap<string, Level1> = labels<Level1>(level1Terms);
/** Stems of the names of level 1. The kind of effect may stand before 效益, the people asked before 满意度. */
const level1Stems: readonly (readonly [string, Level1])[] = [
  ["产出", "output"],
  ["(?:经济|社会|生态(?:环境)?)?成本", "cost"],
  ["(?:经济|社会|生态(?:环境)?)?(?:效益|效果)|(?:可持续性?)?影响力?", "outcome"],
  ["[\\u4e00-\\u9fff]{0,8}满意度?", "satisfaction"],
];
const level1Grammar = level1Stems.map(
  ([stem, level]) =>
    [
      new RegExp(`^(?:项目|年度|绩效|预算)*(?:${stem})(?:类|方面)?(?:指标|目标|情况)?(?:\\d+分)?$`),
      level,
    ] as const,
);

/** The level 1 that a cell names, in full or by its stem: 产出, 一、产出指标, 项目效果. Undefined for other cells. */
export function level1Of(text: string): Level1 | undefined {
  const key = labelKey(withoutNumbering(text));
  if (key.length > LONGEST_LEVEL) return undefined;
  return level1Names.get(key) ?? level1Grammar.find(([pattern]) => pattern.test(key))?.[1];
}

type Level2 = keyof typeof level2Terms;
const level2Terms = {
  quantity: "quantity",
  quality: "quality",
  timeliness: "timeliness",
  cost: "cost",
  economic: "economic",
  social: "social",
  ecological: "ecological",
  sustainedImpact: "sustainedImpact",
  satisfaction: "satisfaction",
} as const;
/** Bare names of the second level in forms whose levels are called 目标: 数量, 质量. */
const bareLevel2: readonly (readonly [string, Level2])[] = [
  ["数量", "quantity"],
  ["质量", "quality"],
  ["时效", "timeliness"],
  ["成本", "cost"],
  ["长效管理", "sustainedImpact"],
];
export const level2Names: ReadonlyMap<string, Level2> = new Map([
  ...bareLevel2,
  ...labels<Level2>(level2Terms),
]);
/** Stems of the second level that decide even beside another stem, and so come first: 社会公众满意度, 社会成本. */
const surestStems: readonly (readonly [RegExp, Level2])[] = [
  [/满意/, "satisfaction"],
  [/成本/, "cost"],
];
const stems: readonly (readonly [RegExp, Level2])[] = [
  [/数量/, "quantity"],
  [/质量/, "quality"],
  [/时效|时间|进度|及时/, "timeliness"],
  [/经济/, "economic"],
  [/社会/, "social"],
  [/生态|环境/, "ecological"],
  [/可持续|长效/, "sustainedImpact"],
];
const LONGEST_LEVEL = 12;

/** The second level that a cell names, by its name or by the only stem in it: 产出数量, 生态环境效益指标. */
export function level2Of(text: string): Level2 | undefined {
  const key = labelKey(text);
  const named = level2Names.get(key);
  if (named || key.length > LONGEST_LEVEL) return named;
  const surest = surestStems.find(([stem]) => stem.test(key));
  if (surest) return surest[1];
  const [only, ...others] = stems.filter(([stem]) => stem.test(key));
  return others.length === 0 ? only?.[1] : undefined;
}

/** The heading above a project's table. */
export const projectTableTitle = /绩效目标表|绩效目标申报表|项目绩效表|绩效文本/;
/** A column of a spending plan: 3月底, 3月31日前, 第一季度. */
const MONTH = /^(?:截?至|到)?\s*(\d{1,2})\s*月\s*(?:[底末份]|\d{1,2}日)?前?$/;
const QUARTER = /^(?:第)?([一二三四1-4])季度[底末]?$/;

/** The month at whose end a column of the spending plan counts. */
export function monthOf(text: string): number | undefined {
  const bare = withoutBlanks(text).replace(/[（(][^（()）]*[)）]$/, "");
  const month = Number(MONTH.exec(bare)?.[1] ?? 0);
  if (month >= 1 && month <= 12) return month;
  const quarter = QUARTER.exec(bare)?.[1];
  return quarter ? ("一二三四".indexOf(quarter) + 1 || Number(quarter)) * 3 : undefined;
}
