import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { forgetTyped } from "./forget-typed.js";

it("forgets what was typed before the screen was there, and hears what is typed after", async () => {
  const modes: boolean[] = [];
  const keyboard = Object.assign(new PassThrough(), { setRawMode: (raw: boolean) => modes.push(raw) });
  keyboard.write("q\r");
  await forgetTyped(keyboard);
  expect(modes).toEqual([true, false]);
  keyboard.write("j");
  expect(String(keyboard.read())).toBe("j");
});
