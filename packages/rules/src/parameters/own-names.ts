const NAME = String.raw`(?!度)[\p{Script=Han}（）()]{4,40}?`;

/** Words in which a document names the body that it is of. */
export interface OwnNamePlace {
  /** Matches the name alone. */
  readonly pattern: RegExp;
  /** What stands beside every such name: cheaper to look for first. */
  readonly near: RegExp;
}

/** A name that stands before fixed words. */
function namedBefore(words: string, { after }: { readonly after: string }): OwnNamePlace {
  return { pattern: new RegExp(`(?<=${after})${NAME}(?=${words})`, "u"), near: new RegExp(words) };
}

const LABEL = "(?:(?:编制|填报|预算|公开)(?:单位|部门|主管部门)(?:名称)?|(?:部门|单位)名称)[:：]";

/** Fixed phrases of statements, many of them of the template of one city, and labels of tables. */
export const namesOfItself: readonly OwnNamePlace[] = [
  namedBefore(
    "(?:20\\d\\d年度?)?(?:部门|单位)?(?:收入预算[\\d０-９,，为]|预算总收入|收入总预算|预算收入总额|收支总预算|预算是(?:包括|由))",
    { after: "(?:^|[，。；]|20\\d\\d年度?)\\s*" },
  ),
  namedBefore("(?:下属[^，。；]{0,30})?(?:财政拨款的)?机关运行经费(?:财政拨款)?预算", {
    after: "20\\d\\d年度?[，,]?",
  }),
  namedBefore("20\\d\\d年度(?:收入总计|本年[收支][入出]合计|财政拨款[“收支]|机关运行经费支出|政府采购支出)", {
    after: "^\\s*",
  }),
  namedBefore("共有车辆", { after: "截[至止]20\\d\\d年\\d{1,2}月\\d{1,2}日[，,]" }),
  // a heading over the duties or the offices of a body, and the sentence that says whose work it does
  namedBefore("(?:部门)?(?:主要(?:职能|职责)|机构设置)(?:情况)?\\s*$", {
    after: "^\\s*(?:[一二三四五六七八九十]+、)?",
  }),
  namedBefore("是(?:主管|本?[省市区县](?:人民)?政府|国家)", { after: "^\\s*" }),
  { pattern: new RegExp(`(?<=^\\s*${LABEL}\\s*)${NAME}(?=\\s|$)`, "u"), near: new RegExp(LABEL) },
];

/** 本单位, 我局: the document's own body, whatever it is called. */
export const pronoun = /^(?:[本我该各全]|区级|市级|县级|省级|所属|下属)/;
/** Its units beside the body: 某局及所属单位, 某局及其下属管理站. */
export const withUnits = /(?:以及|及|和|与)其?(?:所属|下属|直属).*$/;
/** What ends the name of a body. */
export const bodyEnding =
  /(?:局|办公室|委员会|委|街道|办事处|镇|乡|政府|中心|院|会|校|学|队|所|站|馆|团|公司|支队|总队|部)$/;
