import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { review } from "../review.js";
import { Fingerprints } from "./fingerprint.js";

const evidence = (label: string, text: string, printed?: string) => ({
  pointer: "/x",
  label,
  text,
  ...(printed !== undefined && { printed }),
});

describe("a fingerprint", () => {
  const one = (...words: ReturnType<typeof evidence>[]) => new Fingerprints().of("rule", words);

  it.each([
    [
      "another page's line breaks",
      evidence("原文", "日常公用\n　经费"),
      evidence("原文", "日常公用经费"),
      true,
    ],
    [
      "another ordinal",
      evidence("项目3“道路”的预算数", "", "5"),
      evidence("项目4“道路”的预算数", "", "5"),
      true,
    ],
    [
      "another project",
      evidence("项目3“道路”的预算数", "", "5"),
      evidence("项目3“桥梁”的预算数", "", "5"),
      false,
    ],
    ["another number", evidence("支出总计", "", "5"), evidence("支出总计", "", "6"), false],
  ])("with %s: the same is %s", (_, first, second, same) => {
    expect(one(first) === one(second)).toBe(same);
  });

  it("tells equal findings apart by their order", () => {
    const prints = new Fingerprints();
    const words = [evidence("原文", "××")];
    expect(prints.of("rule", words)).not.toBe(prints.of("rule", words));
    expect(new Set([one(...words), new Fingerprints().of("other", words)]).size).toBe(2);
  });
});

describe("the fingerprints of a document", () => {
  const text = readFileSync(new URL("../../../../apps/cli/examples/linxi-2021.txt", import.meta.url), "utf8");
  const printsOf = async (document: string) => {
    const { report } = await review(new TextEncoder().encode(document), "a.txt");
    return report.findings.map(({ fingerprint }) => fingerprint).sort();
  };
  const lines = text.split("\n");
  const middle = lines.findIndex((line) => line.startsWith("三、"));

  it.each([
    ["empty lines before all else", `\n\n\n${text}`],
    [
      "another paragraph in the middle",
      [...lines.slice(0, middle), "本年工作稳步推进。", ...lines.slice(middle)].join("\n"),
    ],
    ["a paragraph at the end", `${text}\n特此说明。\n`],
    ["a page's foot in between", [...lines.slice(0, middle), "", ...lines.slice(middle)].join("\n")],
    ["other line ends", text.replaceAll("\n", "\r\n")],
  ])("survive %s", async (_, changed) => {
    const before = await printsOf(text);
    expect(before.length).toBeGreaterThan(10);
    expect(await printsOf(changed)).toEqual(before);
  });
});
