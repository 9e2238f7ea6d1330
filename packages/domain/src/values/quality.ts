import * as z from "../schema/z.js";

/** What a target of quality demands (定性指标; reference §5.2): a grade, an improvement, or an effect. */
export const Quality = z.oneOf(["excellent", "good", "medium", "low", "poor", "improved", "effective"]);
export type Quality = z.output<typeof Quality>;

/** Wordings of each, the standard one first. */
const wordings: Readonly<Record<Quality, readonly string[]>> = {
  excellent: ["优", "优秀", "优等"],
  good: ["良", "良好"],
  medium: ["中", "中等", "一般"],
  low: ["低", "较低"],
  poor: ["差", "较差"],
  improved: ["提升", "提高", "改善", "增强", "优化", "改进", "好转"],
  effective: ["有效", "明显", "显著", "效果明显", "效果显著"],
};
const byWording: ReadonlyMap<string, Quality> = new Map(
  (Object.entries(wordings) as [Quality, readonly string[]][]).flatMap(([quality, all]) =>
    all.map((wording) => [wording, quality] as const),
  ),
);

/** Words of degree, which are ignored: 有效提升 is 提升. */
const DEGREE = /^(?:有效|明显|显著|持续|不断|逐步|进一步|大幅|稳步|得到)+(?=.)|(?:明显|显著)$/g;

/** Reads a target of quality, whole texts only: 优, 有效提升, 明显改善. undefined for anything else. */
export function parseQuality(text: string): Quality | undefined {
  const words = text.trim();
  if (words.length > 20) return undefined;
  return byWording.get(words) ?? byWording.get(words.replace(DEGREE, ""));
}

/** Prints it in its standard wording: 优, 提升. {@link parseQuality} reads it back. */
export function formatQuality(quality: Quality): string {
  return wordings[quality][0] ?? quality;
}
