import { expect, it } from "vitest";
import { type Script, scripted } from "./raised.js";

it.each<[string, Script | undefined, string]>([
  ["1", "raised", "¹"],
  ["[12]", "raised", "[¹²]"],
  ["注", "raised", "注"],
  // an amount is neither a note's mark nor a part of the number before it
  ["120.50", "raised", " 120.50"],
  ["2.5", "lowered", "₂.₅"],
  ["120.50", undefined, "120.50"],
])("%s %s is %s", (text, script, expected) => expect(scripted(text, script)).toBe(expected));
