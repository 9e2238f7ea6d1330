/** What final accounts tell beside the money of one of the three public expenses. */
interface Counts {
  /** The sentences that may tell it. */
  readonly about: RegExp;
  readonly counts: readonly { readonly name: string; readonly words: RegExp }[];
}

/** Receptions of foreign guests are counted apart: what is said of them tells nothing of those at home. */
export const foreignReceptions =
  /(?:外宾|外事|国[（(]?境[）)]?外)[^。；，;,]{0,30}?批次?[^。；;]{0,30}?人次?/g;

/** 出国团组和人次、购车数、保有量、接待批次和人次, which the statement of final accounts has to tell. */
export const threePublicCountWords = {
  overseasVisits: {
    about: /出国|出境|团组/,
    counts: [
      { name: "团组数", words: /团组|批次|\d\s*(?:个|批)团/ },
      { name: "人次", words: /人次|人数|\d\s*人/ },
    ],
  },
  vehiclePurchase: {
    about: /车/,
    counts: [
      {
        name: "购置数量",
        words:
          /购[^。；]{0,30}[\d一二两三四五六七八九十]\s*[辆台]|[\d一二两三四五六七八九十]\s*[辆台][^。；]{0,12}购/,
      },
    ],
  },
  vehicleOperation: {
    about: /车/,
    counts: [{ name: "车辆保有量", words: /保有|[\d一二两三四五六七八九十]\s*[辆台]|车辆[^。；]{0,10}\d/ }],
  },
  officialReceptions: {
    about: /接待/,
    counts: [
      { name: "批次", words: /批次|\d\s*批/ },
      { name: "人次", words: /人次|人数|\d\s*人/ },
    ],
  },
} as const satisfies Readonly<Record<string, Counts>>;
