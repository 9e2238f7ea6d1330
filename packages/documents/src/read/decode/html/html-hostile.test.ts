import { InputFault } from "@qingbei/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import type { Block } from "../../blocks/blocks.js";
import { decodeHtml } from "./decode-html.js";

const decoded = (html: string) => decodeHtml(new TextEncoder().encode(html), LIMITS);
const many = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at)).join("");

/** A row of `size` cells above `size` rows of one cell each: every row is laid out as wide as the first. */
const square = (size: number) => `<table><tr>${"<td>1".repeat(size)}${"<tr><td>1".repeat(size)}</table>`;

describe("a hostile page is refused by name", () => {
  it.each<[string, string, InputFault["code"]]>([
    ["100,000 elements deep", "<div>".repeat(100_000), "unsupported-format"],
    ["100,000 tables deep", "<table><tr><td>".repeat(100_000), "unsupported-format"],
    ["a million cells", `<table>${"<tr><td>1<td>2".repeat(500_000)}</table>`, "document-too-large"],
    [
      "cells as wide and as high as can be",
      `<table>${many(3000, (at) => `<tr>${"<td>".repeat(at < 1000 ? 1 : 60)}x`)}${"<td>y".repeat(1000)}</table>`,
      "document-too-large",
    ],
    [
      "formats that are opened again in each paragraph",
      `<p>${many(400, (at) => `<b id=${at}>`)}</p>${"<p>x</p>".repeat(100_000)}`,
      "document-too-large",
    ],
    ["a tag of 200,000 attributes", `<p ${many(200_000, (at) => `a${at} `)}>x`, "document-too-large"],
    ["such a tag behind a sign", `<p t=">" ${many(200_000, (at) => `a${at} `)}>x`, "document-too-large"],
    ["a table as wide as it is high", square(1300), "document-too-large"],
    ["many tables, each far below what one may have", square(400).repeat(8), "document-too-large"],
    ["nothing but pictures", "<html><body><img src=1.png></body></html>", "empty-document"],
    ["frames", "<html><frameset cols=50%><frame src=a.htm></frameset></html>", "empty-document"],
  ])("%s", (_, html, code) => {
    let fault: unknown;
    try {
      decoded(html);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(InputFault);
    expect(fault).toMatchObject({ code });
  });

  it.each([
    ["entities", `<p>${"&amp;".repeat(100_000)}&#xFFFFFFFFF;&nosuch;</p>`],
    ["links never closed", "<a name=x>一".repeat(20_000)],
    ["a table torn into pieces", "<table>一<tr>二<td>三</table></td></tr>四<td>五".repeat(2_000)],
    ["end tags alone", `一${"</p></div></table>".repeat(20_000)}`],
    ["a tag in a tag", `<p>一</p>${"<a".repeat(50_000)}`],
    ["150,000 paragraphs", "<p>一</p>".repeat(150_000)],
    ["150,000 lines as they are", `<pre>${"一\n".repeat(150_000)}</pre>`],
    [
      "150,000 lines above a table",
      `<table><caption>${"一<br>".repeat(150_000)}</caption><tr><td>1<td>2</table>`,
    ],
    ["150,000 hidden elements", `<p>一</p><div hidden>${"<b>一</b>".repeat(150_000)}</div>`],
    ["tables of more cells than any page has", square(300).repeat(8)],
    ["spans", `<table>${"<tr><td rowspan=65534 colspan=1000>1".repeat(1_500)}</table>`],
  ])("%s are read", (_, html) => {
    expect(decoded(html).blocks.length).toBeGreaterThan(0);
  });
});

const TOKENS = [
  ..."<table>,</table>,<tr>,<td>,<td colspan=3>,<td rowspan=0>,<th>,<p>,</p>,<div>,</div>,<br>,<b>,</b>".split(
    ",",
  ),
  ..."<a href=x>,</a>,<ol>,<li>,<pre>,</pre>,<select>,<svg>,<math>,<template>,<!--,-->,<script>,</script>".split(
    ",",
  ),
  ..."<p hidden>,<del>,</del>,<caption>,<thead>,<tfoot>,<input value=1>,<textarea>,<frameset>,<![CDATA[,&#0;".split(
    ",",
  ),
  ..."一、收入,12.5万元,|,|甲|乙|,\t,\n,<,>,&,&nbsp;,项目,预算数".split(","),
];
const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 100), seed: Number(process.env.FUZZ_SEED ?? 1) };

it("any page is read or refused by name", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TOKENS), { maxLength: 80 }), (tokens) => {
      let blocks: readonly Block[] = [];
      try {
        ({ blocks } = decoded(tokens.join("")));
      } catch (error) {
        expect(error).toBeInstanceOf(InputFault);
      }
      for (const block of blocks) {
        if (block.kind === "grid" && block.rows.some(([cell]) => cell && "table" in cell.position))
          expect(new Set(block.rows.map(({ length }) => length)).size).toBe(1);
      }
    }),
    runs,
  );
});
