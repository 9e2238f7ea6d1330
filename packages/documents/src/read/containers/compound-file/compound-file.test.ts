import { describe, expect, it } from "vitest";
import { madeCompoundFile } from "../../../testing/made-compound-file.js";
import { CompoundFile } from "./compound-file.js";

const streams = { Workbook: Uint8Array.from({ length: 1500 }, (_, at) => at), Book: Uint8Array.of(7) };
const made = () => madeCompoundFile(streams);
/** A file with one number of four bytes changed. */
function lying(at: number, value: number): Uint8Array {
  const bytes = made();
  new DataView(bytes.buffer).setUint32(at, value, true);
  return bytes;
}
const TABLE = 512;
const DIRECTORY = 1024;

it("gives streams by name", () => {
  const file = new CompoundFile(made());
  expect(file.has("WORKBOOK")).toBe(true);
  expect(file.read("Workbook")).toEqual(streams.Workbook);
  expect(file.read("Book")).toEqual(streams.Book);
  expect(file.read("WordDocument")).toBeUndefined();
});

describe("lies", () => {
  it.each([
    ["a chain that bites its tail", lying(TABLE + 4 * 3, 2)],
    ["a directory that bites its tail", lying(TABLE + 4, 1)],
    ["a table named twice", lying(80, 0)],
    ["sectors of another size", lying(28, 0x0020fffe)],
    ["no root", lying(DIRECTORY + 64, 0)],
    ["nothing but a head", made().slice(0, 512)],
    ["half a head", made().slice(0, 100)],
  ])("%s", (_, bytes) => {
    expect(() => new CompoundFile(bytes).read("Workbook")).toThrow("已损坏");
  });

  it.each([
    ["siblings in a circle", lying(DIRECTORY + 128 + 68, 1)],
    ["a child beyond the end", lying(DIRECTORY + 128 + 68, 4000)],
    ["more tables than the file has room for", lying(44, 0xffffffff)],
    ["a stream longer than its sectors", lying(DIRECTORY + 128 + 120, 0x7fffffff)],
  ])("%s: what is there is read", (_, bytes) => {
    expect(new CompoundFile(bytes).read("Workbook")?.subarray(0, 1500)).toEqual(streams.Workbook);
  });

  it("a stream cut short", () => {
    expect(new CompoundFile(made().slice(0, 512 * 4 + 300)).read("Workbook")?.length).toBe(812);
  });
});
