import { expect, it } from "vitest";
import { parseProjectCode } from "./project-code.js";

it.each([
  ["33072621K4B7QW2M9XH02", { division: "330726", year: "21", serial: "K4B7QW2M9XH02" }],
  ["12000021P34569010001A", { division: "120000", year: "21", serial: "P34569010001A" }],
])("%s has its parts", (code, parts) => expect(parseProjectCode(code)).toEqual(parts));

it.each([
  ["20 characters", "33072621K4B7QW2M9XH0"],
  ["22 characters", "33072621K4B7QW2M9XH021"],
  ["a small letter", "33072621K4b7QW2M9XH02"],
  ["a full-width digit", "１3021121K4B7QW2M9XH02"],
  ["a letter in the division", "13O21121K4B7QW2M9XH02"],
  ["a blank", " 33072621K4B7QW2M9XH02"],
  ["a line break", "33072621K4B7QW2M9XH02\n"],
  ["nothing", ""],
])("a code with %s has not the form", (_, code) => expect(parseProjectCode(code)).toBeUndefined());
