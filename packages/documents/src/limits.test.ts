import { expect, it } from "vitest";
import { limitsFrom } from "./limits.js";
import { LIMITS } from "./reading.js";

it.each([
  [undefined, LIMITS],
  [{}, LIMITS],
  [{ bytes: 5 }, { ...LIMITS, bytes: 5 }],
  [{ lineLength: Number.POSITIVE_INFINITY }, { ...LIMITS, lineLength: Number.POSITIVE_INFINITY }],
  // an unset option, as passed without exactOptionalPropertyTypes
  [
    { bytes: undefined as never, lineLength: 7 },
    { ...LIMITS, lineLength: 7 },
  ],
])("the limits of %j", (given, limits) => expect(limitsFrom(given)).toEqual(limits));

it.each([Number.NaN, 0, -1, "10"])("%j is no limit, and no way to have none", (bytes) => {
  expect(() => limitsFrom({ bytes: bytes as number })).toThrow(
    expect.objectContaining({ code: "invalid-option", message: expect.stringContaining(`limits.bytes`) }),
  );
});
