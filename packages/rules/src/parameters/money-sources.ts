/** What pays for projects, at the beginning of its name: of so many projects, with money from A and from B, A and B are none. */
export const sourceOfMoney =
  /^(?:一般公共预算|政府性基金|国有资本经营|财政(?:拨款|资金|专户)|(?:上级|中央|省级?|市级?|区级?|县级?|本级)(?:财政|专项|补助|转移支付|资金)|单位(?:自有)?资金|自有资金|自筹|事业收入|经营收入|其他(?:资金|收入))/;
