import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
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

  it.each<[string, Example, string]>([
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
      "“环保所”的职责没有一处说到环保，却写了卫生、医疗、传染病等卫生工作的用词，请核对是不是写错了机构",
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
      "“卫生办公室”的职责没有一处说到卫生，却写了环境、污染、生态等环保工作的用词，请核对是不是写错了机构",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(officeDuties, example))).toEqual([message]);
  });

  const CIVIL_AFFAIRS =
    "负责最低生活保障的审核、救助和救济，做好优抚、殡葬和养老服务工作，组织换届选举，办理残疾证，登记困难户并发放补助。";
  const office = (name: string, duties: string): Example => ({
    budget: { department: { offices: [{ name, duties }] } },
  });

  it.each(["文化站", "防汛办公室", "农办", "土地办公室", "经管站", "城管中队"])(
    "asks also the duties of %s",
    (name) => {
      expect(verdictOn(officeDuties, office(name, CIVIL_AFFAIRS)).outcome).toBe("failed");
    },
  );

  it.each([
    [
      "文化站",
      "组织群众文艺活动，管理图书室和健身场地，协助做好非物质遗产保护，参与养老、救助、优抚对象的慰问演出。",
    ],
    [
      "应急办",
      "制定防汛预案，储备抢险物资，组织灾害救助和困难户转移，做好值守，协助民政办理救济、救灾物资发放。",
    ],
    [
      "经管站",
      "指导村级账务，管理承包合同，审核集体收益分配，协助做好低保、五保户、困难户的核查和养老、救助工作。",
    ],
  ])("says nothing of %s, which tells of its own work beside others'", (name, duties) => {
    expect(verdictOn(officeDuties, office(name, duties)).outcome).toBe("passed");
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
