/** One kind of count. */
export interface Count {
  readonly name: string;
  readonly words: RegExp;
  /** The number itself; absent for things that may exist without expenses. */
  readonly number?: RegExp;
}

/** The counts that final accounts state beside one of the three public expenses. */
export interface Counts {
  /** The sentences that may state them. */
  readonly about: RegExp;
  /** A clause with these words counts for another expense. */
  readonly notAbout?: RegExp;
  readonly counts: readonly Count[];
}

/** A clause with these words counts plans, or another year. */
export const otherCounts = /上年|去年|上一年|预算|计划|拟|年初|[比较与]|增加|减少|陪同/;

/** Between the name of a count and its number. */
const LINK = String.raw`(?:数|数量|为|共|计|约|合计|累计|[:：\s]){0,4}`;
const counting = (before: string, behind: string) =>
  new RegExp(`(?:${before})${LINK}(?<count>\\d{1,6})|(?<behind>(?<!\\d)\\d{1,6})\\s?${behind}`);
const GROUPS = counting("团组", "[个批][^，,。；;\\d]{0,6}团");
/** Guests may be counted by 团组 too. */
const GUEST_GROUPS = "(?:接待|来访|来宾)[^，,。；;\\d]{0,6}团组";
const BATCHES = counting(`批次|${GUEST_GROUPS}`, "个?批");
const PEOPLE = counting("人次", "人");

/** Text that does not close a bracket opened before it; a bracket within may be whole or open. */
const WITHIN = `[^。；;（()）]|[（(][^。；;（()）]{0,20}[)）]|[（(]`;
const WITHIN_CLAUSE = `[^。；，;,（()）]|[（(][^。；，;,（()）]{0,20}[)）]|[（(]`;
/**
 * Receptions of foreign guests are counted separately from those at home. Within a bracket, the count ends with the
 * bracket: 21批次（其中外事接待0批次），164人次.
 */
export const foreignReceptions = new RegExp(
  `(?:外宾|外事|国[（(]?境[）)]?外)(?:${WITHIN_CLAUSE}){0,30}?(?:批次?(?:(?:${WITHIN}){0,30}?人次?)?|人次)`,
  "g",
);

/** The counts that the statement of final accounts must state: 出国团组和人次、购车数、保有量、接待批次和人次. */
export const threePublicCountWords = {
  overseasVisits: {
    about: /出国|出境|团组/,
    notAbout: /接待|来访|来宾/,
    counts: [
      { name: "团组数", words: /团组|批次|\d\s*(?:个|批)团/, number: GROUPS },
      { name: "人次", words: /人次|人数|\d\s*人/, number: PEOPLE },
    ],
  },
  vehiclePurchase: {
    about: /车/,
    counts: [
      {
        name: "购置数量",
        words:
          /购[^。；;]{0,30}[\d一二两三四五六七八九十]\s*[辆台]|[\d一二两三四五六七八九十]\s*[辆台][^。；;]{0,12}购/,
        number: /购[^。；;，,\d保运]{0,14}(?<count>\d{1,4})\s*辆/,
      },
    ],
  },
  vehicleOperation: {
    about: /车/,
    counts: [{ name: "车辆保有量", words: /保有|[\d一二两三四五六七八九十]\s*[辆台]|车辆[^。；;]{0,10}\d/ }],
  },
  officialReceptions: {
    about: /接待/,
    notAbout: /出国|出境/,
    counts: [
      { name: "批次", words: new RegExp(`批次|\\d\\s*批|${GUEST_GROUPS}`), number: BATCHES },
      { name: "人次", words: /人次|人数|\d\s*人/, number: PEOPLE },
    ],
  },
} as const satisfies Readonly<Record<string, Counts>>;
