import { characterOf, isBlank, isUnmapped, UNKNOWN } from "./characters.js";
import type { Engine } from "./engine.js";
import { type Matrix, mapCorners } from "./geometry.js";
import type { Glyph } from "./glyph.js";

/** The render mode of text without fill and stroke. */
const INVISIBLE = 3;
/** Text leaning more than this (about 6°) is a stamp or a watermark. */
const ASLANT = 0.1;

/** A glyph as it is shown, before the page is turned for reading. */
export interface Turned extends Glyph {
  /** Clockwise quarter turns of the text; undefined for text in any other direction. */
  readonly quarter: number | undefined;
  /** The x of its origin, on its baseline. */
  readonly x: number;
}

function directionOf(x: number, y: number): number | undefined {
  const across = Math.abs(x) >= Math.abs(y);
  if (Math.min(Math.abs(x), Math.abs(y)) > ASLANT * Math.max(Math.abs(x), Math.abs(y))) return undefined;
  if (across) return x >= 0 ? 0 : 2;
  return y > 0 ? 1 : 3;
}

export interface Characters {
  readonly glyphs: readonly Turned[];
  readonly hidden: number;
  readonly unmapped: number;
  readonly unknown: number;
}

export const NO_CHARACTERS: Characters = { glyphs: [], hidden: 0, unmapped: 0, unknown: 0 };

/** Reads the characters of a page as they are shown. */
export function readCharacters(
  engine: Engine,
  text: number,
  scratch: number,
  shown: Matrix,
  mayHide: boolean,
): Characters {
  const { call } = engine;
  const count = call.FPDFText_CountChars(text);
  const glyphs: Turned[] = [];
  let unmapped = 0;
  let unknown = 0;
  let hidden = 0;
  let object = 0;
  let isHidden = false;
  // the same for all characters of one text object
  let [a, b, size] = [1, 0, 0];
  let high = 0;
  const f = scratch >> 2;
  const d = scratch >> 3;
  for (let index = 0; index < count; index++) {
    if (call.FPDFText_IsGenerated(text, index) === 1) continue;
    let code = call.FPDFText_GetUnicode(text, index) >>> 0;
    if (code >= 0xd800 && code < 0xdc00) {
      high = code;
      continue;
    }
    if (high && code >= 0xdc00 && code < 0xe000) code = (high - 0xd800) * 0x400 + (code - 0xdc00) + 0x10000;
    high = 0;
    // the engine then returns the code of the glyph, and a wrong digit is worse than none
    const character = call.FPDFText_HasUnicodeMapError(text, index) === 1 ? UNKNOWN : characterOf(code);
    if (character === "") continue;

    const own = call.FPDFText_GetTextObject(text, index);
    if (own !== object || own === 0) {
      object = own;
      isHidden = mayHide && own !== 0 && call.FPDFTextObj_GetTextRenderMode(own) === INVISIBLE;
      call.FPDFText_GetMatrix(text, index, scratch);
      const { floats } = engine.memory();
      a = floats[f] ?? 1;
      b = floats[f + 1] ?? 0;
      const height = Math.hypot(floats[f + 2] ?? 0, floats[f + 3] ?? 1);
      size = Math.abs(call.FPDFText_GetFontSize(text, index)) * height;
    }
    if (!call.FPDFText_GetLooseCharBox(text, index, scratch)) continue;
    const { floats } = engine.memory();
    // a rectangle of the engine: left, top, right, bottom
    const box = mapCorners(shown, floats[f] ?? 0, floats[f + 3] ?? 0, floats[f + 2] ?? 0, floats[f + 1] ?? 0);
    call.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
    const doubles = engine.memory().doubles;
    const x = shown[0] * (doubles[d] ?? 0) + shown[2] * (doubles[d + 1] ?? 0) + shown[4];
    const baseline = shown[1] * (doubles[d] ?? 0) + shown[3] * (doubles[d + 1] ?? 0) + shown[5];
    if (!(size > 0) || !Number.isFinite(box[0] + box[1] + box[2] + box[3] + x + baseline + size)) continue;

    if (isHidden && !isBlank(character)) hidden++;
    if (character === UNKNOWN) unknown++;
    else if (isUnmapped(character)) unmapped++;
    const quarter = directionOf(shown[0] * a + shown[2] * b, shown[1] * a + shown[3] * b);
    glyphs.push({ text: character, box, x, baseline, size, quarter });
  }
  return { glyphs, hidden, unmapped, unknown };
}
