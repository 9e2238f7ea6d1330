import type { Chance } from "../chance.js";

/** Damages bytes. `other` is another document, from which parts may be taken. */
export type Mutation = (bytes: Buffer, chance: Chance, other: Buffer) => Buffer;

const MOST = 4_096;

/** A stretch of the bytes. */
function stretch(bytes: Buffer, chance: Chance): readonly [from: number, to: number] {
  const from = chance.below(bytes.length);
  // short ones more often: they leave most of the structure intact
  return [from, Math.min(bytes.length, from + 1 + chance.below(chance.pick([4, 64, MOST])))];
}

const flipped: Mutation = (bytes, chance) => {
  const changed = Buffer.from(bytes);
  for (let count = 1 + chance.below(16); count > 0; count--) {
    const at = chance.below(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << chance.below(8));
  }
  return changed;
};

const cutOff: Mutation = (bytes, chance) => bytes.subarray(0, chance.below(bytes.length));

const cutOut: Mutation = (bytes, chance) => {
  const [from, to] = stretch(bytes, chance);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

const doubled: Mutation = (bytes, chance) => {
  const [from, to] = stretch(bytes, chance);
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
};

const swapped: Mutation = (bytes, chance) => {
  const [a, b] = [stretch(bytes, chance), stretch(bytes, chance)].sort((one, two) => one[0] - two[0]) as [
    readonly [number, number],
    readonly [number, number],
  ];
  const middle = Math.max(a[1], b[0]);
  return Buffer.concat([
    bytes.subarray(0, a[0]),
    bytes.subarray(b[0], b[1]),
    bytes.subarray(a[1], middle),
    bytes.subarray(a[0], a[1]),
    bytes.subarray(Math.max(b[1], middle)),
  ]);
};

const filled: Mutation = (bytes, chance) => {
  const [from, to] = stretch(bytes, chance);
  return Buffer.from(bytes).fill(chance.pick([0, 0x20, 0x30, 0x39, 0xff]), from, to);
};

const spliced: Mutation = (bytes, chance, other) =>
  Buffer.concat([bytes.subarray(0, chance.below(bytes.length)), other.subarray(chance.below(other.length))]);

const otherHeader: Mutation = (bytes, chance, other) => {
  const length = chance.pick([4, 8, 64, 512]);
  return Buffer.concat([other.subarray(0, length), bytes.subarray(chance.pick([0, length]))]);
};

/** Boundary values of counts, lengths and offsets, at a place where such fields occur. */
const boundary: Mutation = (bytes, chance) => {
  const changed = Buffer.from(bytes);
  const width = chance.pick([1, 2, 4] as const);
  const places = Math.max(
    1,
    Math.floor(Math.min(changed.length, chance.pick([512, 8_192, 2 ** 30])) / width),
  );
  for (let count = 1 + chance.below(4); count > 0; count--) {
    const at = chance.below(places) * width;
    const value = chance.pick([0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x202e, 0x7fffffff, 0xfffffffe, 0xffffffff]);
    if (at + width <= changed.length) changed.writeUIntLE(value % 2 ** (8 * width), at, width);
  }
  return changed;
};

export const byteMutations: Readonly<Record<string, Mutation>> = {
  flipped,
  cutOff,
  cutOut,
  doubled,
  swapped,
  filled,
  spliced,
  otherHeader,
  boundary,
};
