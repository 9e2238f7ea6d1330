/** Left, top, right, bottom in points from the top left. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The smallest box around all. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 1 && boxes[0]) return boxes[0];
  let [left, top, right, bottom] = boxes[0] ?? [0, 0, 0, 0];
  for (const box of boxes) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return [left, top, right, bottom];
}

export function rounded(box: Box): Box {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return [tenth(box[0]), tenth(box[1]), tenth(box[2]), tenth(box[3])];
}

/** A linear map of the plane, as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function mapPoint(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** The mapped box, its corners in order. Called for each character, so it allocates only the box. */
export function mapCorners(m: Matrix, left: number, top: number, right: number, bottom: number): Box {
  const x1 = m[0] * left + m[2] * top + m[4];
  const y1 = m[1] * left + m[3] * top + m[5];
  const x2 = m[0] * right + m[2] * bottom + m[4];
  const y2 = m[1] * right + m[3] * bottom + m[5];
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

export function mapBox(matrix: Matrix, box: Box): Box {
  return mapCorners(matrix, box[0], box[1], box[2], box[3]);
}

/** First `inner`, then `outer`. */
export function composed(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [x, y] = mapPoint(outer, e, f);
  return [
    outer[0] * a + outer[2] * b,
    outer[1] * a + outer[3] * b,
    outer[0] * c + outer[2] * d,
    outer[1] * c + outer[3] * d,
    x,
    y,
  ];
}

/** Turns a page of the given size by quarters, clockwise, its top left again at 0, 0. */
export function quarterTurn(quarters: number, width: number, height: number): Matrix {
  switch (((quarters % 4) + 4) % 4) {
    case 1:
      return [0, 1, -1, 0, height, 0];
    case 2:
      return [-1, 0, 0, -1, width, height];
    case 3:
      return [0, -1, 1, 0, 0, width];
    default:
      return IDENTITY;
  }
}
