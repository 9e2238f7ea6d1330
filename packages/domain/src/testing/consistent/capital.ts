/** The names of the funds budget and of the state capital operations budget, in keys and in words. */
const PAIRS = [
  ["governmentManagedFunds", "stateCapitalOperations"],
  // 国有资本经营预算支出 alone is a 类 too
  ["政府性基金预算拨款", "国有资本经营预算拨款"],
  ["没有政府性基金预算", "没有国有资本经营预算"],
] as const;

function swapped(text: string): string {
  const pair = PAIRS.find((each) => each.some((name) => text.includes(name)));
  if (!pair) return text;
  const [one, other] = pair;
  return text.includes(one) ? text.replaceAll(one, other) : text.replaceAll(other, one);
}

/** A budget with the funds and the state capital operations budget exchanged. */
export function paidByCapital<T>(value: T): T {
  if (typeof value === "string") return swapped(value) as T;
  if (Array.isArray(value)) return value.map(paidByCapital) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [swapped(key), paidByCapital(each)]),
  ) as T;
}
