import { describe, expect, it } from "vitest";
import { type Candidate, rank } from "./candidate.js";
import { Regions } from "./regions.js";

const mending = (...mends: readonly string[]): Candidate => ({
  repair: { kind: "value", pointer: `/${mends.join("")}`, from: "", to: "" },
  mends,
  nodes: [],
  rank: rank({ cost: 1 }),
});

/** Regions of the cases a to f; each search finds one correction of all cases that it is given, and is recorded. */
function six(find = (keys: readonly string[]): readonly Candidate[] => [mending(...keys)]) {
  const searched: string[] = [];
  const regions = new Regions("abcdef", (keys) => {
    searched.push(keys.join(""));
    return { candidates: find(keys), isCut: keys.includes("f") };
  });
  const best = () => regions.best()?.mends.join("");
  return { regions, searched, best };
}

describe("regions of cases", () => {
  it("are searched one by one, those that share a link together and in the order of the cases", () => {
    const { regions, searched, best } = six();
    regions.link("e", ["one", "two"]);
    regions.link("b", ["two"]);
    regions.link("a", ["one"]);
    regions.link("c", ["three"]);
    expect(best()).toBe("abe");
    expect(searched.sort()).toEqual(["abe", "c", "d", "f"]);
  });

  it("keep what was found until one of their cases is to be searched again", () => {
    const { regions, searched, best } = six();
    best();
    searched.length = 0;
    regions.renew("c");
    regions.renew("没有");
    best();
    best();
    expect(searched).toEqual(["c"]);
  });

  it("are joined where a correction of several numbers mends cases of two", () => {
    const values = new Map([
      ["/x", undefined as never],
      ["/y", undefined as never],
    ]);
    const { regions, searched } = six((keys) =>
      keys.includes("b") ? [{ ...mending("b", "d"), values }] : [],
    );
    expect(regions.candidatesFor(["d"]).map(({ mends }) => mends)).toEqual([["b", "d"]]);
    expect(searched).toContain("bd");
  });

  it("give the first of several as good, nothing where nothing is found, and tell whether one was cut", () => {
    expect(six((keys) => (keys.includes("a") ? [] : [mending(...keys)])).best()).toBe("b");
    const { regions, best } = six(() => []);
    expect(best()).toBeUndefined();
    expect(regions.isCut).toBe(true);
  });
});
