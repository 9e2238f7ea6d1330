import fc from "fast-check";
import type { AssetHoldingInput, StateAssets } from "../../budget/state-assets.js";
import type * as z from "../../schema/z.js";
import { sumOf } from "./cents.js";

/** Classes of the table of fixed assets with the lines beneath them; GB/T 14885. */
const CLASSES: readonly (readonly [string, ...(readonly string[])])[] = [
  ["土地、房屋及构筑物"],
  ["通用设备", "电器设备", "电子设备"],
  ["专用设备", "健身器材"],
  ["文物和陈列品", "文物", "陈列品"],
  ["图书档案", "图书资料"],
  ["家具、用具、装具及动植物", "家具用具"],
];

interface Held {
  readonly quantity: number;
  /** 元. */
  readonly value: number;
}

/** A line's holding; undefined prints nothing (- -). */
type LineDraw = Held | undefined;
/** The lines of every class. */
export type AssetsDraw = readonly (readonly LineDraw[])[];

/** Draws lines with or without holdings. */
export function assetsDraw(): fc.Arbitrary<AssetsDraw> {
  const held = fc.record({
    quantity: fc.integer({ min: 1, max: 999 }),
    value: fc.integer({ min: 1, max: 99_999_999 }),
  });
  const lines = (most: number) =>
    fc.array(fc.option(held, { nil: undefined }), { minLength: most, maxLength: most });
  return fc.tuple(...CLASSES.map(([, ...parts]) => lines(Math.max(1, parts.length))));
}

const printed = (held: LineDraw) => ({
  quantity: held ? String(held.quantity) : null,
  value: held ? String(held.value) : null,
});

function together(lines: readonly LineDraw[]): LineDraw {
  const held = lines.filter((line) => line !== undefined);
  if (held.length === 0) return undefined;
  return {
    quantity: sumOf(held.map(({ quantity }) => quantity)),
    value: sumOf(held.map(({ value }) => value)),
  };
}

/** Every class is the sum of its lines, and the total the sum of the classes, by quantity and by value. */
export function assetsOf(draw: AssetsDraw, fiscalYear: number): z.input<typeof StateAssets> {
  const holdings = CLASSES.map(([name, ...parts], at): AssetHoldingInput => {
    const lines = draw[at] ?? [];
    const held = parts.map((part, line) => ({ name: part, ...printed(lines[line]) }));
    return { name, ...printed(together(lines)), ...(held.length > 0 && { parts: held }) };
  });
  return {
    asOf: `${fiscalYear - 1}-12-31`,
    total: printed(together(draw.flat())),
    holdings,
    acquisition: { declaredNone: true, text: `${fiscalYear}年无拟购置情况。` },
  };
}
