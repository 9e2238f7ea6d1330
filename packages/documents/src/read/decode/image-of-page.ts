/** The share of a page that an image of it covers; seals and logos are smaller. */
export const SHARE_OF_PAGE = 0.3;
/** That share of A4, in square points. */
export const IMAGE_OF_PAGE = SHARE_OF_PAGE * 595 * 842;

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 };
const LENGTH = /^\s*([\d.]{1,20})\s*(pt|in|cm|mm|px)?\s*$/i;

/** A length of a style sheet, in points; undefined for anything else: 100%, auto. */
export function pointsOf(length: string, usual: "pt" | "px"): number | undefined {
  const match = LENGTH.exec(length);
  return match ? Number(match[1]) * (POINTS[match[2]?.toLowerCase() ?? usual] ?? 1) : undefined;
}

/** A length in an inline style: `width` of `height:3cm;width:12.5pt`. */
export function lengthIn(style: string, side: "width" | "height", usual: "pt" | "px"): number | undefined {
  const said = style
    .split(";")
    .find((each) => each.slice(0, each.indexOf(":")).trim().toLowerCase() === side);
  return said === undefined ? undefined : pointsOf(said.slice(said.indexOf(":") + 1), usual);
}
