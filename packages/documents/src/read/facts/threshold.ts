import { numberPattern } from "@qingbei/domain/internal";

/** …达到90%以上, …大于40课时, …在12小时内. A value never begins inside a number or among blanks, so no text is read twice. */
const THRESHOLD = new RegExp(
  String.raw`^(?<measure>.*?[^\d])(?!(?<=\s)\s|\d(?<=\d,+\d))(?<value>(?:不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于|超过|高于|低于|达到|≥|≤|>|<)?\s*${numberPattern}\s*[^\d\s，。；]{0,4}?(?:及以上|以上|及以下|以下|以内)?)$`,
);

/** What is measured in a clause, and the number that it must reach; undefined if the clause does not end so. */
export function thresholdIn(
  clause: string,
): { readonly measure: string; readonly value: string } | undefined {
  const { measure, value } = THRESHOLD.exec(clause.trim())?.groups ?? {};
  return measure && value ? { measure: measure.trim(), value } : undefined;
}
