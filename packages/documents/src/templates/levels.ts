/** The levels of government that disclosures name as payers. Data only. */
const levels: readonly string[] = ["中央", "省", "自治区", "市", "州", "区", "县", "旗", "镇", "乡", "街道"];
const named = [...levels.map((level) => `${level}级`), "中央", "本级"];

/** Payers, and their money: 县级, 县财政, 县级财政资金. */
export const payerWords: readonly string[] = [
  ...named,
  ...[...levels, ...named].flatMap((level) => [`${level}财政`, `${level}财政资金`]),
];
/** A level by its name: 市级, 本级. */
export const levelWords: readonly string[] = named;
