import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { officeDuties } from "./office-duties.js";

describe("office-duties", () => {
  it.each<[string, Example]>([
    [
      "各说各的",
      {
        budget: {
          department: {
            offices: [
              {
                name: "环保所",
                duties:
                  "组织开展污染防治和环境宣传，检查企业排污情况，协助处理扬尘、噪声等投诉，落实生态保护各项制度，配合开展垃圾分类工作。",
              },
              {
                name: "卫生办公室",
                duties:
                  "统筹辖区医疗资源，组织实施传染病预防控制、妇幼保健和健康教育，监督公共场所卫生和环境卫生，协助做好药品管理和免疫规划工作。",
              },
            ],
          },
        },
      },
    ],
    [
      "一个名称两项工作",
      {
        budget: {
          department: {
            offices: [
              {
                name: "卫生环保办公室",
                duties:
                  "统筹辖区医疗资源，组织实施传染病预防控制、妇幼保健和健康教育，监督公共场所卫生和环境卫生，协助做好药品管理和免疫规划工作。",
              },
            ],
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(officeDuties, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "环保写了卫生",
      {
        budget: {
          department: {
            offices: [
              {
                name: "环保所",
                duties:
                  "统筹辖区医疗资源，组织实施传染病预防控制、妇幼保健和健康教育，监督公共场所卫生和环境卫生，协助做好药品管理和免疫规划工作。",
              },
            ],
          },
        },
      },
    ],
    [
      "卫生写了环保",
      {
        budget: {
          department: {
            offices: [
              {
                name: "卫生办公室",
                duties:
                  "组织开展污染防治和环境宣传，检查企业排污情况，协助处理扬尘、噪声等投诉，落实生态保护各项制度，配合开展垃圾分类工作。",
              },
            ],
          },
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(officeDuties, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    [
      "看不出主管什么",
      {
        budget: {
          department: {
            offices: [
              {
                name: "综合科",
                duties:
                  "统筹辖区医疗资源，组织实施传染病预防控制、妇幼保健和健康教育，监督公共场所卫生和环境卫生，协助做好药品管理和免疫规划工作。",
              },
            ],
          },
        },
      },
    ],
    ["没有职责", { budget: { department: { offices: [{ name: "环保所" }] } } }],
    ["职责太短", { budget: { department: { offices: [{ name: "环保所", duties: "负责卫生。" }] } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(officeDuties, example).outcome).toBe("skipped");
  });
});
