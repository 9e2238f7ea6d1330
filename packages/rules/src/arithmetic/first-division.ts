import { type Exact, equals, total } from "@qingbei/domain";

/**
 * The first of several divisions of one whole in a row: 局机关60万元、工作站35万元，办公费50万元、差旅费45万元. The
 * parts behind it divide the same whole again, or the rest that ends the first division: 其他2辆，工程车1辆、通勤车1辆.
 * @param isRest whether the part at an index is the rest of the whole (其他)
 * @returns how many parts belong to the first division; all of them if there is no second
 */
export function firstDivision(
  whole: Exact | undefined,
  parts: readonly (Exact | undefined)[],
  isRest: (at: number) => boolean = () => false,
): number {
  const sumOf = (some: typeof parts) => total(some.flatMap((each) => each ?? []));
  const end = parts.findIndex((last, at) => {
    if (!whole || !last || at === parts.length - 1 || !equals(sumOf(parts.slice(0, at + 1)), whole))
      return false;
    const rest = sumOf(parts.slice(at + 1));
    return equals(rest, whole) || (isRest(at) && equals(rest, last));
  });
  return end < 0 ? parts.length : end + 1;
}
