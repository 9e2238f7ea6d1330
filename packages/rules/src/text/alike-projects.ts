import { editDistance } from "../arithmetic/slip.js";
import { projectKey } from "./name-keys.js";

/** Characters of a name for each that may be wrong in it. */
const CHARACTERS_PER_SLIP = 4;
const YEARS = /^\d{4}年度?|[（(]\d{4}年度?[）)]$/g;
const MONEY = /(?:专项)?(?:经费|资金|费用|费|支出|工作)$/;
/** What tells stages, lots and places of one work apart. */
const ORDINALS = /[\d一二三四五六七八九十甲乙丙丁东西南北上中下新旧老]/g;

const bare = (name: string) => projectKey(name).replace(YEARS, "").replace(MONEY, "");

/** Whether two names differ, and no more than by slips of writing. */
export function isSlippedName(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === b || a.replace(ORDINALS, "") === b.replace(ORDINALS, "")) return false;
  const shortest = Math.min(a.length, b.length);
  const most = Math.floor(shortest / CHARACTERS_PER_SLIP);
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}
