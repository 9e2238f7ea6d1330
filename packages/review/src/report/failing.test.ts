import { expect, it } from "vitest";
import { isFailing } from "./failing.js";

it.each([
  ["error", ["error"]],
  ["warning", ["error", "warning"]],
  ["info", ["error", "warning", "info"]],
  ["never", []],
] as const)("--fail-on %s fails on %s", (failOn, failing) => {
  const all = (["error", "warning", "info"] as const).filter((severity) => isFailing({ severity }, failOn));
  expect(all).toEqual(failing);
});
