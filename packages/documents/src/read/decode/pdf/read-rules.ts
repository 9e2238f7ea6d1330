import type { Engine } from "./engine.js";
import { type Box, composed, IDENTITY, type Matrix, mapCorners, mapPoint } from "./geometry.js";
import type { Rule, Rules } from "./glyph.js";

const PATH = 2;
const IMAGE = 3;
const FORM = 5;
/** In points: thicker shapes are bars and backgrounds, shorter ones dots. */
const THICKEST = 2.6;
const SHORTEST = 2;
/** In points: how far from an axis a line may lean over its whole length. */
const LEAN = 0.8;
const DEEPEST_FORM = 6;
const MOST_SEGMENTS = 4_000;
const LINE_TO = 0;
const MOVE_TO = 2;
/** A lighter grey is invisible on paper. */
const WHITE = 250;

/** What is drawn on a page besides its text. */
export interface Drawing {
  readonly rules: Rules;
  /** Area of images, in square points. */
  readonly images: number;
  readonly shapes: number;
}

/** Collects the lines along the axes from paths, thin rectangles and thin images, also within forms. */
export class RuleReader {
  readonly #engine: Engine;
  readonly #scratch: number;
  readonly #horizontal: Rule[] = [];
  readonly #vertical: Rule[] = [];
  #images = 0;
  #shapes = 0;
  #left: number;

  /** @param most paths to look at; a page with more is a drawing and yields no lines */
  constructor(engine: Engine, scratch: number, most: number) {
    this.#engine = engine;
    this.#scratch = scratch;
    this.#left = most;
  }

  read(page: number, shown: Matrix): Drawing {
    const { call } = this.#engine;
    const count = call.FPDFPage_CountObjects(page);
    for (let index = 0; index < count && this.#left > 0; index++) {
      this.#object(call.FPDFPage_GetObject(page, index), shown, 0);
    }
    const drawn = this.#left <= 0;
    const rules = drawn
      ? { horizontal: [], vertical: [] }
      : { horizontal: this.#horizontal, vertical: this.#vertical };
    return { rules, images: this.#images, shapes: this.#shapes };
  }

  #object(object: number, shown: Matrix, depth: number): void {
    const { call } = this.#engine;
    const type = call.FPDFPageObj_GetType(object);
    if (type === PATH) {
      this.#left--;
      this.#path(object, shown);
    } else if (type === IMAGE) {
      const box = this.#bounds(object, shown);
      if (box && !this.#thin(box)) this.#images += (box[2] - box[0]) * (box[3] - box[1]);
    } else if (type === FORM && depth < DEEPEST_FORM) {
      const matrix = composed(shown, this.#matrix(object));
      const count = call.FPDFFormObj_CountObjects(object);
      for (let index = 0; index < count && this.#left > 0; index++) {
        this.#object(call.FPDFFormObj_GetObject(object, index), matrix, depth + 1);
      }
    }
  }

  #bounds(object: number, shown: Matrix): Box | undefined {
    const at = this.#scratch;
    if (!this.#engine.call.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return undefined;
    const floats = this.#engine.memory().floats;
    const f = at >> 2;
    // left, bottom, right, top
    return mapCorners(shown, floats[f] ?? 0, floats[f + 1] ?? 0, floats[f + 2] ?? 0, floats[f + 3] ?? 0);
  }

  #matrix(object: number): Matrix {
    const at = this.#scratch;
    if (!this.#engine.call.FPDFPageObj_GetMatrix(object, at)) return IDENTITY;
    const floats = this.#engine.memory().floats;
    const m = at >> 2;
    return [
      floats[m] ?? 1,
      floats[m + 1] ?? 0,
      floats[m + 2] ?? 0,
      floats[m + 3] ?? 1,
      floats[m + 4] ?? 0,
      floats[m + 5] ?? 0,
    ];
  }

  #isSeen(object: number, which: "FPDFPageObj_GetFillColor" | "FPDFPageObj_GetStrokeColor"): boolean {
    const at = this.#scratch;
    if (!this.#engine.call[which](object, at, at + 4, at + 8, at + 12)) return true;
    const { integers } = this.#engine.memory();
    const c = at >> 2;
    const darkest = Math.min(integers[c] ?? 0, integers[c + 1] ?? 0, integers[c + 2] ?? 0);
    return (integers[c + 3] ?? 255) > 0 && darkest < WHITE;
  }

  #path(object: number, shown: Matrix): void {
    const { call } = this.#engine;
    const at = this.#scratch;
    call.FPDFPath_GetDrawMode(object, at, at + 4);
    const { integers } = this.#engine.memory();
    const [fill, stroke] = [integers[at >> 2] ?? 0, integers[(at >> 2) + 1] ?? 0];
    const fills = fill !== 0 && this.#isSeen(object, "FPDFPageObj_GetFillColor");
    const stroked = stroke !== 0 && this.#isSeen(object, "FPDFPageObj_GetStrokeColor");
    if (!fills && !stroked) return;
    const box = this.#bounds(object, shown);
    if (!box || this.#thin(box)) return;
    this.#segments(object, composed(shown, this.#matrix(object)), stroked);
  }

  /** Takes the lines of a stroked path, or the thin parts of a filled one. */
  #segments(object: number, matrix: Matrix, stroked: boolean): void {
    const { call } = this.#engine;
    const at = this.#scratch;
    const count = Math.min(call.FPDFPath_CountSegments(object), MOST_SEGMENTS);
    let start: [number, number] = [0, 0];
    let last = start;
    let part: Box | undefined;
    let straight = true;
    let found = false;
    const endPart = () => {
      if (!stroked && part && straight && this.#thin(part)) found = true;
      part = undefined;
      straight = true;
    };
    for (let index = 0; index < count; index++) {
      const segment = call.FPDFPath_GetPathSegment(object, index);
      call.FPDFPathSegment_GetPoint(segment, at, at + 4);
      const floats = this.#engine.memory().floats;
      const point = mapPoint(matrix, floats[at >> 2] ?? 0, floats[(at >> 2) + 1] ?? 0);
      const type = call.FPDFPathSegment_GetType(segment);
      if (type === MOVE_TO) {
        endPart();
        start = point;
      } else if (type === LINE_TO) {
        if (stroked && this.#line(last, point)) found = true;
      } else straight = false;
      part = part
        ? [
            Math.min(part[0], point[0]),
            Math.min(part[1], point[1]),
            Math.max(part[2], point[0]),
            Math.max(part[3], point[1]),
          ]
        : [point[0], point[1], point[0], point[1]];
      last = point;
      if (call.FPDFPathSegment_GetClose(segment)) {
        if (stroked && this.#line(last, start)) found = true;
        last = start;
      }
    }
    endPart();
    if (!found) this.#shapes++;
  }

  #line([x1, y1]: [number, number], [x2, y2]: [number, number]): boolean {
    const width = Math.abs(x2 - x1);
    const height = Math.abs(y2 - y1);
    if (Math.min(width, height) > LEAN) return false;
    return this.#thin([Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]);
  }

  /** Takes a box as a line if it is thin; returns whether it is. */
  #thin([left, top, right, bottom]: Box): boolean {
    const width = right - left;
    const height = bottom - top;
    if (!Number.isFinite(left + top + right + bottom)) return false;
    if (height <= THICKEST && width > height && width >= SHORTEST) {
      this.#horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
      return true;
    }
    if (width <= THICKEST && height > width && height >= SHORTEST) {
      this.#vertical.push({ at: (left + right) / 2, from: top, to: bottom });
      return true;
    }
    return false;
  }
}
