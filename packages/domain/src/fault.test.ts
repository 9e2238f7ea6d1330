import { expect, it } from "vitest";
import { BugFault, InputFault } from "./fault.js";

it("an unusable input says what stood there, what to do, and why", () => {
  const cause = new Error("ENOENT");
  const fault = new InputFault("path-not-found", "没有这个文件：a.txt", "请检查路径。", { cause });
  expect(fault).toBeInstanceOf(Error);
  expect({ ...fault, message: fault.message, cause: fault.cause }).toEqual({
    name: "InputFault",
    code: "path-not-found",
    hint: "请检查路径。",
    message: "没有这个文件：a.txt",
    cause,
  });
});

it("our own mistake is another thing", () => {
  expect(new BugFault("x")).not.toBeInstanceOf(InputFault);
  expect(new BugFault("x").name).toBe("BugFault");
});
