import { Percentage } from "../values/percentage.js";
import { optionalMembers } from "./optional-members.js";

/** A schema for the parts' shares of a total in percent (占比), by the name of the part. */
export function sharesOf<const K extends string>(parts: readonly K[]) {
  return optionalMembers(parts, Percentage);
}
