import { expect, it } from "vitest";
import { parseProjectCode } from "./project-code.js";

it.each([
  ["13021121802ZU53PLCS02", { division: "130211", year: "21", serial: "802ZU53PLCS02" }],
  ["12000021P34569010001A", { division: "120000", year: "21", serial: "P34569010001A" }],
])("%s has its parts", (code, parts) => expect(parseProjectCode(code)).toEqual(parts));

it.each([
  ["20 characters", "13021121802ZU53PLCS0"],
  ["22 characters", "13021121802ZU53PLCS021"],
  ["a small letter", "13021121802zU53PLCS02"],
  ["a full-width digit", "１3021121802ZU53PLCS02"],
  ["a letter in the division", "13O21121802ZU53PLCS02"],
  ["a blank", " 13021121802ZU53PLCS02"],
  ["a line break", "13021121802ZU53PLCS02\n"],
  ["nothing", ""],
])("a code with %s has not the form", (_, code) => expect(parseProjectCode(code)).toBeUndefined());
