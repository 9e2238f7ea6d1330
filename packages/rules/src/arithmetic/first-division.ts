import { type Exact, equals, total } from "@qingbei/domain";

/**
 * The first of the divisions that a list holds one behind the other: 局机关60万元、工作站35万元，办公费50万元、差旅费45万元. Those
 * behind it divide the same whole anew, or the last of its parts.
 * @param dividesLast whether what follows may be parts of the last part
 * @returns how many of the parts belong to the first division; all of them where there is no second
 */
export function firstDivision(
  whole: Exact | undefined,
  parts: readonly (Exact | undefined)[],
  dividesLast: boolean,
): number {
  const sumOf = (some: typeof parts) => total(some.flatMap((each) => each ?? []));
  const end = parts.findIndex((last, at) => {
    if (!whole || !last || at === parts.length - 1 || !equals(sumOf(parts.slice(0, at + 1)), whole))
      return false;
    const rest = sumOf(parts.slice(at + 1));
    return equals(rest, whole) || (dividesLast && equals(rest, last));
  });
  return end < 0 ? parts.length : end + 1;
}
