import { describe, expect, it } from "vitest";
import { namesListed } from "./listed-names.js";

describe("namesListed", () => {
  it.each<[string, number, number]>([
    ["办公室、财务科、业务科", 3, 3],
    ["办公室，财务科，业务科", 3, 3],
    ["办公室、财务科、业务科，均为正股级，核定编制12名", 3, 3],
    ["办公室（党办、人事）、财务科和业务科", 2, 3],
    ["办公室、水政和水资源科", 2, 2],
    ["办公室、规划、建设科", 2, 3],
    ["政教处、总务处及工会", 2, 3],
    ["1.办公室；2.财务科", 2, 2],
    ["某县种苗站、某县防疫中心", 2, 2],
  ])("counts the names of %s", (text, least, most) => {
    expect(namesListed(text)).toEqual({ least, most });
  });

  it.each(["正科级公益一类事业单位", "办公室负责文秘；财务科负责账务", ""])(
    "reads no names in “%s”",
    (text) => {
      expect(namesListed(text)).toBeUndefined();
    },
  );

  it("reads a long list at once", () => {
    const rooms = "办公室和".repeat(20_000);
    expect(namesListed(`${rooms}财务科`)?.most).toBe(20_001);
    expect(namesListed("（".repeat(50_000))).toBeUndefined();
  });
});
