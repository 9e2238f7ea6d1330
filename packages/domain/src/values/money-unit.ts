/** Units of money, each as a power of ten of 万元. 元 is the unit of the law (预算法 第十九条). */
export const moneyUnits = {
  元: -4,
  百元: -2,
  千元: -1,
  万元: 0,
  十万元: 1,
  百万元: 2,
  千万元: 3,
  亿元: 4,
  万亿元: 8,
} as const satisfies Readonly<Record<string, number>>;

/** A unit in which amounts are printed. */
export type PrintedUnit = keyof typeof moneyUnits;

interface SpokenUnit {
  /** The power of ten of 万元. */
  readonly power: number;
  readonly unit: PrintedUnit;
  /** Decimals of that unit in the word itself: 角 is 元 with one. */
  readonly decimals: number;
}

/** Units as printed behind a number: 万元, 万, 角. */
export const spokenUnits: ReadonlyMap<string, SpokenUnit> = new Map([
  ...(Object.entries(moneyUnits) as [PrintedUnit, number][]).flatMap(([unit, power]) => {
    const spoken = { power, unit, decimals: 0 };
    // 万 is short for 万元, but there is no short form of 元
    const short = unit.slice(0, -1);
    return short === "" ? [[unit, spoken] as const] : [[unit, spoken] as const, [short, spoken] as const];
  }),
  ["角", { power: -5, unit: "元", decimals: 1 }],
  ["分", { power: -6, unit: "元", decimals: 2 }],
]);

/**
 * How many powers of ten a unit lies above 万元: 4 for 亿元 and 亿, −4 for 元. undefined for a unit that is not money.
 */
export function powerOfUnit(unit: string): number | undefined {
  return spokenUnits.get(unit)?.power;
}
