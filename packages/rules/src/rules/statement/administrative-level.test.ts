import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { administrativeLevel } from "./administrative-level.js";

const ABOVE = "按照区委、区政府的部署，做好全区有关工作。";
const said = (name: string | null, ...statement: string[]) => ({
  budget: { department: { name } },
  statement,
});

describe("administrative-level", () => {
  it.each([
    ["只说区", said("某街道办事处", ABOVE)],
    ["泛指的县", said("某街道办事处", ABOVE, "县级以上人民政府、各区县、城区与县城均可申报。")],
    ["别处的县名", said("某街道办事处", ABOVE, "对口支援青山县民政工作，慰问青山县政府。")],
    [
      "对口协作的县",
      said("某区水务局", ABOVE, "组织对口协作县政府、县财政局的项目，支援青山县医院、县委组织部。"),
    ],
    ["市级补助", said("某区水务局", ABOVE, "争取市级财政补助，报市级预算主管部门备案。")],
    ["乡镇街道并称", said("某街道办事处", ABOVE, "各乡镇（街道）、乡镇街道均须落实。")],
    ["镇里说镇", said("某区某镇人民政府", ABOVE, "完成镇党委、镇政府交办的其他事项。")],
    ["街道里说街道", said("某街道办事处", ABOVE, "完成街道党工委、办事处交办的其他事项。")],
    ["泛指的镇", said("某街道办事处", ABOVE, "指导各街道、镇政府落实区里布置的工作。")],
    ["法规里的县", said("某区水务局", ABOVE, "由市、县人民政府规定。")],
    ["局里说局领导", said("某区水务局", ABOVE, "完成局领导交办的其他事项。")],
    ["街道的单位", said("某区某街道社区事务中心", ABOVE, "完成街道办事处交办的其他事项。")],
    ["局里说本局", said("某区水务局", ABOVE, "我局负责全区河道，督促局有关部门落实，指导乡镇管护。")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(administrativeLevel, example).outcome).toBe("passed");
  });

  it.each([
    ["某街道办事处", "推进全县绿化工作", "全县"],
    ["某街道办事处", "维护县民政服务平台", "县民政"],
    ["某区水务局", "本县河道", "本县"],
    ["某街道办事处", "指导乡镇做好管护", "指导乡镇"],
    ["某街道办事处", "负责协调县政府交办的事项", "县政府"],
    ["某区水务局", "财政拨款收入：是市级预算主管部门及所属单位取得的拨款", "是市级预算主管部门"],
    ["某区水务局", "“三公”经费：是与市级财政有经费领拨关系的单位安排的费用", "与市级财政有经费领拨"],
    ["某街道办事处", "我局高度重视", "我局"],
    ["某街道办事处", "完成镇党委、镇政府交办的其他事项", "镇党委、镇政府交办"],
    ["某区水务局", "承办县人民政府交办的其他事项", "县人民政府"],
    ["某街道办事处", "完成局领导交办的其他事项", "局领导交办"],
    ["某区水务局", "完成街道党工委、办事处交办的其他事项", "街道党工委、办事处交办"],
    ["某街道办事处", "督促局有关部门落实", "督促局有关部门"],
  ])("in the document of %s: %s", (name, text, found) => {
    const { cases, outcome } = verdictOn(administrativeLevel, said(name, ABOVE, text));
    expect(outcome).toBe("failed");
    const start = text.indexOf(found);
    expect(cases[0]?.evidence).toContainEqual({
      pointer: "/statement/paragraphs/1",
      start,
      end: start + found.length,
    });
  });

  it("gathers all places in one finding", () => {
    const example = said("某街道办事处", ABOVE, "全县环保与全县安全。");
    expect(verdictOn(administrativeLevel, example).cases).toMatchObject([
      {
        outcome: "failed",
        message: "“某街道办事处”的文件里写着“全县”等 2 处，像是套用了别的层级的文稿，请按本单位改写",
      },
    ]);
  });

  it.each([
    ["没有原文", { budget: { department: { name: "某街道办事处" } } }],
    ["不知道部门", said(null, ABOVE, "全县")],
    ["看不出是哪一级", said("水务局", ABOVE, "全县")],
    ["自治区属单位", said("某自治区水利厅", ABOVE, "全县")],
    ["看不出上级是区", said("某街道办事处", "全县环保工作")],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(administrativeLevel, example).outcome).toBe("skipped");
  });

  const county = ["贯彻县委、县政府的决议。", "围绕县委、县政府中心工作。"];
  const city = ["贯彻市委、市政府的决议。", "围绕市委、市政府中心工作。"];
  it.each([
    ["镇的上级只有一处是区", ["承办区委、区政府交办的事项。", ...county], "区委、区政府"],
    ["县级市里县交办的事项", ["完成县委、县政府交办的其他任务。", ...city], "县委、县政府"],
  ])("knows the superiors by the other places: %s", (_, texts, found) => {
    const { cases } = verdictOn(administrativeLevel, said("石门镇人民政府", ...texts));
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining(`“${found}”`) }]);
  });

  it.each([
    ["上一级的市", ["承办市委、市政府交办的事项。", ...county]],
    ["两级一起", ["落实县委、县政府和区委、区政府的部署。", ...county]],
    ["市里说到县", ["落实县委、县政府的部署。", ...city]],
    ["对口支援", ["对口支援县区委、区政府交办的事项。", ...county]],
    ["各有几处", ["承办区委、区政府交办的事项。", "围绕区委、区政府中心工作。", ...county]],
    ["只有两处", ["承办区委、区政府交办的事项。", "围绕县委、县政府中心工作。"]],
  ])("does not judge superiors: %s", (_, texts) => {
    expect(verdictOn(administrativeLevel, said("石门镇人民政府", ...texts)).outcome).toBe("skipped");
  });

  it.each([
    ["东海市河口区某街道办事处", "全面提升全县治理水平。", "全县"],
    ["东海市河口区水务局", "主管全市水务工作。", "主管全市"],
    ["青山县水务局", "主管全市水务工作。", "主管全市"],
    ["青山县水务局", "拟订全省水务发展规划并组织实施。", "拟订全省"],
    ["青山县水务局", "履行全州水资源管理职责。", "履行全州"],
    ["青原省水文研究院", "承担全县水文监测。", "承担全县"],
    ["东海市青山县水务局", "负责全区河道管护。", "负责全区"],
    ["青山县城市管理局", "负责指导全市环卫工作。", "负责指导全市"],
    ["东海市水务局", "为全县独居老人提供服务。", "全县"],
    ["东海市水务局", "统筹全区水资源。", "统筹全区"],
    ["东海市城市管理局", "我县市容明显改善。", "我县"],
    ["石州市妇幼保健院", "承担全县妇女儿童预防保健；指导县（区）妇幼保健机构开展业务。", "全县"],
    ["青原省石州市水务局", "统筹全区水资源。", "统筹全区"],
  ])("knows the level by the name alone: in the document of %s: %s", (name, text, found) => {
    const { cases, outcome } = verdictOn(administrativeLevel, said(name, text));
    expect(outcome).toBe("failed");
    const start = text.indexOf(found);
    expect(cases[0]?.evidence).toContainEqual(expect.objectContaining({ start, end: start + found.length }));
  });

  it.each([
    ["县里说县", "青山县水务局", "主管全县水务工作，提升全县供水保障。"],
    [
      "县里说上级的统一部署",
      "青山县水务局",
      "按照全市统一部署，争创全市先进，承担全市试点任务，参加全市比武。",
    ],
    ["县里协助上级", "青山县水务局", "协助市局负责全市水资源调查。"],
    ["区里说上级", "东海市河口区水务局", "落实全市会议精神，为全市发展作贡献。"],
    ["直辖市的区说本市", "东海市河口区水务局", "按照本市有关规定，做好全区有关工作。"],
    ["市里说市", "东海市水务局", "主管全市水务工作。"],
    ["省里说省", "青原省水文研究院", "负责全省水文监测，承担全县域试点。"],
    ["参与上级的", "青山县水务局", "参与编制全市水务规划。"],
    ["县级市说市", "南海州河口市水务局", "主管全市水务工作。"],
    ["市里说某县", "东海市水务局", "支持青山县建成覆盖全县的管网；以县为单位，推进全县域供水。"],
    ["市局有县里的分局", "东海市水务局", "（二）青山县分局", "负责全县水资源管理。"],
    ["市里的开发区", "东海市水务局", "经济技术开发区分局", "负责全区河道。"],
    ["市场不是市", "青山县粮食市场服务中心", "服务全县粮食流通。"],
    ["民政局的市", "东海市民政局", "负责全市社会救助。"],
    ["全区域", "东海市水务局", "统筹全区域协调发展。"],
    ["州里的市说市", "南州市水务局", "主管全市水务工作，指导各县（市）管护。"],
  ])("passes by the name alone: %s", (_, name, ...statement) => {
    expect(verdictOn(administrativeLevel, said(name, ...statement)).outcome).toBe("passed");
  });

  it.each([
    ["本院是市卫生健康委员会所属公益二类事业单位。", "承担全县妇女儿童预防保健。", "全县"],
    ["第一小学隶属县教育局管理。", "负责全市小学教学研究。", "负责全市"],
    ["中心为区民政局下属事业单位。", "负责全市救助工作。", "负责全市"],
  ])("knows the level by what the body belongs to: %s", (belongs, duty, found) => {
    const { cases } = verdictOn(administrativeLevel, said("第一妇幼保健院", belongs, duty));
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining(`“${found}”`) }]);
  });

  it.each([
    ["说的是本级", "passed", ["本院是市卫生健康委员会所属事业单位。", "承担全市妇女儿童预防保健。"]],
    [
      "还有下属的县",
      "passed",
      ["本院是市卫生健康委员会所属事业单位。", "指导青山县保健院，覆盖全县妇女儿童。"],
    ],
    [
      "两处不一样",
      "skipped",
      ["本院是市卫生健康委员会所属事业单位。", "分院为县卫生健康局下属事业单位。", "承担全县保健。"],
    ],
    ["没有写属于谁", "skipped", ["本院是公益二类事业单位。", "承担全县妇女儿童预防保健。"]],
    ["只是接受指导", "skipped", ["业务上受市卫生健康委员会指导。", "承担全县妇女儿童预防保健。"]],
  ])("does not judge by what the body belongs to: %s", (_, outcome, texts) => {
    expect(verdictOn(administrativeLevel, said("第一妇幼保健院", ...texts)).outcome).toBe(outcome);
  });
});
