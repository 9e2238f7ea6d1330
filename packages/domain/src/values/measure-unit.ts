/** A unit and the power of ten in its wording: 万人 is 人 with 4. */
interface UnitWording {
  readonly unit: string;
  readonly power: number;
}

/** Wordings of one unit, the standard one first (GB 3100, 国务院关于在我国统一实行法定计量单位的命令 for measures). */
const SAME: readonly (readonly string[])[] = [
  ["平方米", "平米", "㎡", "m²", "m2", "平方"],
  ["立方米", "立方", "方", "m³", "m3"],
  ["平方公里", "平方千米", "km²", "km2"],
  ["米", "m"],
  ["公里", "千米", "km"],
  ["千克", "公斤", "kg"],
  ["吨", "t"],
  ["%", "％", "﹪"],
  ["人次", "人·次", "人/次"],
  ["人", "名", "位"],
  ["天", "日"],
  ["个月", "月"],
  ["小时", "h"],
  ["台", "台套", "台/套", "台（套）", "台(套)"],
  ["辆", "部"],
  ["元", "圆"],
];

const byWording: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([unit = "", ...others]) => [unit, ...others].map((wording) => [wording, unit] as const)),
);

/** The standard unit and the power of ten of a wording: 万平米 is 平方米 with 4. Unknown units stay as they are. */
export function standardUnit(wording: string): UnitWording {
  const trimmed = wording.trim();
  const known = byWording.get(trimmed);
  if (known) return { unit: known, power: 0 };
  const power = { 万: 4, 亿: 8 }[trimmed.charAt(0)];
  const rest = trimmed.slice(1);
  if (power === undefined || rest === "") return { unit: trimmed, power: 0 };
  return { unit: byWording.get(rest) ?? rest, power };
}
