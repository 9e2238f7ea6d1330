import { expect, it, vi } from "vitest";
import { remember } from "./remember.js";

it("works out what it gives once for each object, undefined too", () => {
  const kept = remember<object, number | undefined>();
  const [one, other] = [{}, {}];
  const work = vi.fn(() => undefined);
  expect(kept(one, () => 1)).toBe(1);
  expect(kept(one, () => 2)).toBe(1);
  expect(kept(other, work)).toBeUndefined();
  expect(kept(other, work)).toBeUndefined();
  expect(work).toHaveBeenCalledTimes(1);
});

it("works out again what threw", () => {
  const kept = remember<object, number>();
  const key = {};
  expect(() =>
    kept(key, () => {
      throw new RangeError("not yet");
    }),
  ).toThrow(RangeError);
  expect(kept(key, () => 1)).toBe(1);
});

it("shares nothing between two memories", () => {
  const key = {};
  remember<object, number>()(key, () => 1);
  expect(remember<object, number>()(key, () => 2)).toBe(2);
});
