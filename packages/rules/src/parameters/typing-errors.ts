import type { Wording } from "../text/correction.js";

const always = (wrong: string, right: string): Wording => ({ pattern: new RegExp(wrong), wrong, right });

/**
 * Slips of the pen that are wrong wherever they stand; 通用规范汉字表, 第一批异形词整理表 and usage.
 * A pair belongs here only if its wrong form is never a part of a right one.
 */
export const typingErrors: readonly Wording[] = [
  always("签定", "签订"),
  // 蚊帐、帐篷 keep theirs
  {
    pattern: /帐[户号目务册]|(?![蚊营纱罗军床])\p{Script=Han}帐(?![篷幕户号目务册])/u,
    wrong: "帐",
    right: "账",
  },
  { pattern: /可以试(?=[\p{Script=Han}])(?![点行用验听运航制探一着试图题卷])/u, wrong: "试", right: "使" },
  { pattern: /(?<![能足不])够工作(?![量日])/, wrong: "够", right: "等" },
  always("老久", "老旧"),
  always("节假期间", "节假日期间"),
  always("布署", "部署"),
  always("按装", "安装"),
  always("竟聘", "竞聘"),
  always("竟争", "竞争"),
  always("拔款", "拨款"),
  always("拔付", "拨付"),
  always("划拔", "划拨"),
  always("缴钠", "缴纳"),
  always("报消", "报销"),
  always("增涨", "增长"),
  always("结佘", "结余"),
  { pattern: /(?<![给准授赋不])予算/, wrong: "予算", right: "预算" },
  { pattern: /(?<![全内外干])部份/, wrong: "部份", right: "部分" },
  always("既使", "即使"),
  always("座落", "坐落"),
  always("松驰", "松弛"),
  always("一如继往", "一如既往"),
  always("再接再励", "再接再厉"),
  always("防范于未然", "防患于未然"),
  always("按步就班", "按部就班"),
  always("接侍", "接待"),
  always("追朔", "追溯"),
  always("渡假", "度假"),
  always("补帖", "补贴"),
  { pattern: /人民调节(?=员|委员|工作|、|组织|协会)/, wrong: "调节", right: "调解" },
  always("环镜", "环境"),
  always("管理事物", "管理事务"),
];
