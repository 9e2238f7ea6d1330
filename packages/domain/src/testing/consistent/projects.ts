import fc from "fast-check";
import type { PerformanceIndicator } from "../../performance/performance-indicator.js";
import type { Project, Purpose } from "../../project/project.js";
import type * as z from "../../schema/z.js";
import { type Cents, cents, sumOf, wanText } from "./cents.js";
import { type Theme, themes } from "./themes.js";

type ProjectJson = z.input<typeof Project>;
type IndicatorJson = z.input<typeof PerformanceIndicator>;

/** The draws for a project; everything else follows from them. */
export interface ProjectDraw {
  readonly theme: Theme;
  /** Whether the government-managed funds budget pays, or the general public budget. */
  readonly fund: boolean;
  /** The parts of the purpose; their sum is the budget. */
  readonly parts: readonly Cents[];
  /** Whether the sum of the first two parts is stated too. */
  readonly withSubtotal: boolean;
  readonly otherFunds: "0" | null | undefined;
  /** Cumulative percent at the end of March, June and October. */
  readonly plan: readonly number[];
  readonly count: number;
  /** The targets in percent of the quality, timeliness, outcome and satisfaction indicators. */
  readonly percents: readonly number[];
  readonly serial: string;
  /** How many years ago the project was set up. */
  readonly age: number;
}

const CODE_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function projectDraw(theme: Theme, fund: boolean): fc.Arbitrary<ProjectDraw> {
  return fc.record({
    theme: fc.constant(theme),
    fund: fc.constant(fund),
    parts: fc.array(cents(1, 500_000), { minLength: 2, maxLength: theme.uses.length }),
    withSubtotal: fc.boolean(),
    otherFunds: fc.constantFrom("0", null, undefined),
    plan: fc
      .array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 })
      .map((steps) => [...steps].sort((a, b) => a - b)),
    count: fc.integer({ min: 4, max: 5000 }),
    percents: fc.array(fc.integer({ min: 80, max: 99 }), { minLength: 4, maxLength: 4 }),
    serial: fc.string({ unit: fc.constantFrom(...CODE_CHARACTERS), minLength: 11, maxLength: 11 }),
    age: fc.nat({ max: 5 }),
  });
}

/** The budget of a project. */
export function budgetOf({ parts }: ProjectDraw): Cents {
  return sumOf(parts);
}

/** The projects' money from the funds budget, or else from the general public budget. */
export function fundedBy(projects: readonly ProjectDraw[], fund: boolean): Cents {
  return sumOf(projects.filter((project) => project.fund === fund).map(budgetOf));
}

/** Whether only the fund projects add up to the appropriation from the funds budget, and no other set does. */
function fundsTellApart(projects: readonly ProjectDraw[]): boolean {
  let sums = [0];
  for (const project of projects) sums = sums.flatMap((sum) => [sum, sum + budgetOf(project)]);
  return sums.filter((sum) => sum === fundedBy(projects, true)).length === 1;
}

/** Two to eight projects of different kinds, of the general public budget and of the funds budget at least one each. */
export function projectDraws(): fc.Arbitrary<readonly ProjectDraw[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...themes], { minLength: 2, maxLength: 8 }),
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    )
    .chain(([chosen, sides]) =>
      fc.tuple(...chosen.map((theme, at) => projectDraw(theme, at === 1 || (at > 1 && sides[at] === true)))),
    )
    .filter(fundsTellApart);
}

/** 53 people over 3 parts: 18, 18, 17. */
function share(whole: number, among: number, index: number): number {
  return Math.floor(whole / among) + (index < whole % among ? 1 : 0);
}

function purpose({ theme, parts, count, withSubtotal }: ProjectDraw): z.input<typeof Purpose> {
  const named = parts.map((amount, at) => ({
    name: theme.uses[at] ?? theme.name,
    amount: wanText(amount),
    ...(theme.unit === "人" && { people: String(share(count, parts.length, at)) }),
  }));
  const words = named.map(({ name, amount }, at) => `${at + 1}.${name}安排${amount}万元；`).join("");
  const subtotal = wanText(sumOf(parts.slice(0, 2)));
  return {
    text: `用于${theme.name}：${words}${withSubtotal ? `其中前两项共计${subtotal}万元。` : ""}`,
    parts: named,
    ...(withSubtotal && { subtotals: [{ amount: subtotal, from: 0, to: 2 }] }),
    partsExhaustive: true,
  };
}

/** An indicator whose description states the number of its target. */
function indicator(
  levels: Pick<IndicatorJson, "level1" | "level2">,
  name: string,
  comparator: "≥" | "≤",
  number: string,
  unit: string,
): IndicatorJson {
  return {
    ...levels,
    name,
    description: `${name}${comparator === "≥" ? "不低于" : "不超过"}${number}${unit}`,
    targetValue: { kind: "number", comparator, number, unit },
    targetValueBasis: "年度工作计划",
  };
}

function indicators(draw: ProjectDraw): readonly IndicatorJson[] {
  const { theme, count, percents } = draw;
  const [quality, timeliness, outcome, satisfaction] = percents.map(String);
  return [
    indicator({ level1: "output", level2: "quantity" }, theme.count, "≥", String(count), theme.unit),
    indicator({ level1: "output", level2: "quality" }, `${theme.name}合格率`, "≥", quality ?? "", "%"),
    indicator({ level1: "output", level2: "timeliness" }, "按时完成率", "≥", timeliness ?? "", "%"),
    indicator({ level1: "output", level2: "cost" }, "项目总成本", "≤", wanText(budgetOf(draw)), "万元"),
    indicator({ level1: "outcome", level2: "social" }, "受益群众覆盖率", "≥", outcome ?? "", "%"),
    indicator({ level1: "satisfaction", level2: "satisfaction" }, "群众满意度", "≥", satisfaction ?? "", "%"),
  ];
}

/** The code of the project at an index of the list; the index makes it unique. */
export function codeOf(
  { age, serial }: ProjectDraw,
  index: number,
  division: string,
  fiscalYear: number,
): string {
  const year = String((fiscalYear - age) % 100).padStart(2, "0");
  return `${division}${year}${serial}${String(index + 22)}`;
}

/** The project at a place of the list. */
export function projectOf(
  draw: ProjectDraw,
  index: number,
  division: string,
  fiscalYear: number,
): ProjectJson {
  const { theme, otherFunds, plan } = draw;
  const budget = wanText(budgetOf(draw));
  return {
    heading: `${theme.name}绩效目标表`,
    code: codeOf(draw, index, division, fiscalYear),
    name: theme.name,
    budget,
    fiscalFunds: budget,
    ...(otherFunds !== undefined && { otherFunds }),
    purpose: purpose(draw),
    spendingPlan: [...plan, 100].map((cumulative, at) => ({
      month: [3, 6, 10, 12][at] ?? 12,
      cumulative: String(cumulative),
    })),
    goals: [theme.goal],
    indicators: indicators(draw),
  };
}
