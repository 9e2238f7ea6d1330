import { describe, expect, it } from "vitest";
import { sharedTerms, topicOf } from "./topic.js";

describe("topicOf", () => {
  it.each([
    ["template words go", "主要用于项目资金的支出", []],
    ["words between them stay", "主要用于停车场建设", ["停车场"]],
    ["figures and punctuation part words", "购置设备3台，安装1处", ["购置设备", "安装"]],
    ["single characters say nothing", "一、路", []],
    ["no text", "", []],
  ])("%s", (_, text, stretches) => {
    expect(topicOf(text).stretches).toEqual(stretches);
  });

  it("cuts out given words, the longest first", () => {
    expect(topicOf("东湖街道停车场", ["东湖", "东湖街道"]).stretches).toEqual(["停车场"]);
  });

  it("knows pairs of neighbouring characters, not across a cut", () => {
    expect([...topicOf("停车场建设划线").bigrams]).toEqual(["停车", "车场", "划线"]);
  });
});

describe("sharedTerms", () => {
  const shared = (a: string, b: string) => sharedTerms(topicOf(a), topicOf(b));

  it.each([
    ["one long name counts once", "党群中心装修", "修缮党群中心", ["党群中心"]],
    ["terms apart count each", "接访、值班、看护", "值班与接访", ["接访", "值班"]],
    ["a term said twice counts once", "接访，接访", "接访", ["接访"]],
    ["nothing shared", "停车场", "信访", []],
    ["template words are not shared", "工作经费", "工作经费", []],
  ])("%s", (_, a, b, terms) => {
    expect(shared(a, b)).toEqual(terms);
  });
});
