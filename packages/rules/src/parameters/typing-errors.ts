import type { Wording } from "./wording.js";

/**
 * Names of classifications and budgets that are long enough for one wrong character to be obvious, each with the
 * characters that make a different, right word: 政府采购决算, 机构运行经费, 住房保障突出.
 */
const officialTerms: readonly (readonly [term: string, others: string])[] = [
  ["一般公共预算", "本决"],
  ["政府性基金预算", "决资"],
  ["国有资本经营预算", "决"],
  ["政府采购预算", "决概结核清"],
  ["机关运行经费", "海构房场组转执营机"],
  ["公务接待费", "商外业警政招共"],
  ["公务用车购置", "商外业警机共安汽轿租乘专客房品具配处添新"],
  ["公务用车运行", "商外业警机共安汽轿租乘专客房品具出通自"],
  ["住房公积金", ""],
  ["职业年金缴费", "收"],
  ["基本养老保险", "础"],
  ["社会保障和就业", "与及、事创企失工"],
  ["卫生健康支出", "突提付走退推演"],
  ["城乡社区支出", "突提付走退推演"],
  ["住房保障支出", "突提付走退推演"],
  ["公共安全支出", "突提付走退推演"],
  ["一般公共服务支出", "突提付走退推演"],
  ["工资福利支出", "突提付走退推演"],
  ["面向中小企业预留", "学微型"],
  ["资本性支出", "成根基类化产"],
];

/** A term with one wrong character; the last is not checked, since it may begin another word. */
function miswritten(term: string, others: string): Wording {
  const forms = [...term]
    .slice(0, -1)
    .map(
      (character, at) => `${term.slice(0, at)}[^\\P{Script=Han}${character}${others}]${term.slice(at + 1)}`,
    );
  return { pattern: new RegExp(forms.join("|"), "u"), wrong: /^.+$/, right: term };
}

const always = (wrong: string, right: string): Wording => ({ pattern: new RegExp(wrong), wrong, right });

/**
 * Typing errors that are wrong everywhere; 通用规范汉字表, 第一批异形词整理表 and usage.
 * A pair belongs here only if its wrong form is never part of a right one.
 */
export const typingErrors: readonly Wording[] = [
  always("签定", "签订"),
  // right in 蚊帐, 帐篷
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
  always("租凭", "租赁"),
  always("竟价", "竞价"),
  always("部暑", "部署"),
  // right in 自己完成; 巳 is a different character
  {
    pattern:
      /(?<![自利克异律知])己(?=完成|经|建成|支付|发放|纳入|安排)|巳(?=完成|经|建成|支付|发放|纳入|安排)/,
    wrong: /[己巳]/,
    right: "已",
  },
  { pattern: /(?<![所叫当敢])做为(?![了过])/, wrong: "做为", right: "作为" },
  // not 按排名, 按排放量
  {
    pattern: /(?<!\p{Script=Han}{0,2}[序位])按排(?=[了在的资财经项使用人支]|$|[，,。；;、])/u,
    wrong: "按排",
    right: "安排",
  },
  // 因该项目 is right
  { pattern: /(?:不|也|都|均)因该|因该(?=[按予及尽做从]\p{Script=Han})/u, wrong: "因该", right: "应该" },
  // not 曾加入, 曾加强
  { pattern: /曾加(?![入强上盟班工])/, wrong: "曾加", right: "增加" },
  always("差旋费", "差旅费"),
  always("邮电废", "邮电费"),
  always("按待", "接待"),
  always("政府彩购", "政府采购"),
  always("绩校", "绩效"),
  always("残急人", "残疾人"),
  always("公务车用车", "公务用车"),
  { pattern: /受物(?=信访|来信|来访|举报|投诉|申请|事项|中心)/, wrong: "受物", right: "受理" },
  ...officialTerms.map(([term, others]) => miswritten(term, others)),
];
