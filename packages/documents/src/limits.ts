import { InputFault } from "@qingbei/domain";
import { LIMITS, type Limits } from "./reading.js";

/**
 * The default limits, replaced by those that are given and not undefined.
 * @throws InputFault invalid-option if one is not a size: NaN, as an unset environment variable gives, would let
 * everything through
 */
export function limitsFrom(given: Partial<Limits> = {}): Limits {
  const names = Object.keys(LIMITS) as (keyof Limits)[];
  const chosen = names.map((name) => [name, sizeOf(name, given[name] ?? LIMITS[name])]);
  return Object.fromEntries(chosen) as unknown as Limits;
}

function sizeOf(name: keyof Limits, size: number): number {
  if (typeof size === "number" && size > 0) return size;
  throw new InputFault(
    "invalid-option",
    `limits.${name} 应为大于零的数，实际为 ${size}`,
    `请改正设置；不给则为 ${LIMITS[name]}`,
  );
}
