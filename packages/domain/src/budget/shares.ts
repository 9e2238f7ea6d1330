import { Percentage } from "../values/percentage.js";
import { optionalMembers } from "./optional-members.js";

/** What the parts of a total are said to be of it in percent (占比), each by the name of its amount. */
export function sharesOf<const K extends string>(parts: readonly K[]) {
  return optionalMembers(parts, Percentage);
}
