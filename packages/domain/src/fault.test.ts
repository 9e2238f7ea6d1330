import { expect, it, vi } from "vitest";
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

it("is recognised across copies of the module, as an ES module and a CommonJS one are", async () => {
  vi.resetModules();
  const other = await import("./fault.js");
  expect(other.InputFault).not.toBe(InputFault);
  const fault = new other.InputFault("invalid-option", "x", "y");
  expect(fault).toBeInstanceOf(InputFault);
  expect(new InputFault("invalid-option", "x", "y")).toBeInstanceOf(other.InputFault);
  for (const none of [new Error("x"), { name: "InputFault", code: "invalid-option" }, null, "InputFault"])
    expect(none).not.toBeInstanceOf(InputFault);
});
