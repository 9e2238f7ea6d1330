import { describe, expect, it } from "vitest";
import { lookOf } from "./theme.js";

describe("lookOf", () => {
  it("has colours", () => {
    expect(lookOf("focus", {})).toMatchObject({ color: "red", inverse: true });
  });

  it("keeps all but the colour under NO_COLOR, so that the number still stands out", () => {
    const look = lookOf("focus", { NO_COLOR: "1" });
    expect(look).not.toHaveProperty("color");
    expect(look).toMatchObject({ inverse: true });
  });
});
