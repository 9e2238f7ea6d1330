/** Lines at the head of a document that show what kind of document it is; wordings of official titles. */

/** How many lines count as the head of a document, and the longest line, in characters, that can be a title. */
export const HEAD_LINES = 8;
export const LONGEST_HEAD_LINE = 80;

/** Marks of a sentence: it is not a title, whatever it mentions. Pages are typed with half-width marks as well. */
export const sentence = /[。；，;,]|元/;
/** The path to a web page, or a label of its frame: it names folders, not the page. */
export const pagePath =
  /[>＞»›].*[>＞»›]|(?:当前|现在|所在|所处|您)的?(?:所在)?的?位置|^首页[>＞»›]|^(?:体裁|主题)?分类[:：]/;

/** The title of a department's or unit's disclosure; 预决算 is the folder of a web page, not a kind. */
export const ownTitle = /(?:部门|单位)(?:综合)?(?:收支)?(?:预算|决算)/;
export const bothKinds = /预[、和]?决算|预算[、和及]?决算/g;
/** Budgets as payers: 一般公共预算“三公”经费支出决算 is of final accounts. */
export const payingBudgets = /(?:公共|政府性基金|国有资本经营)预算(?!公开|情况|说明|草案|表)/g;

/** 预算 in these words does not show a budget: accounts too speak of 预算单位 and of 预算执行. */
export const eitherKind = /预算(?:单位|绩效|管理|法|执行)/g;
/** Figures of another year, or those that this year's are compared with. */
export const comparedFigures =
  /(?:上年|去年|上一年|上年度|以前年度|年初|调整|全年)(?:部门|支出|收入)?[预决]算|[比较与同](?:(?:19|20)\d{2}年度?)[^，,。；;]{0,12}?[预决]算/g;

/** A heading by its ending: 收入决算情况说明, but not the header 决算数. */
export const headingOfKind =
  /^.{2,}(?:预算|决算)(?:收支|收入|支出|总体|安排|编制|执行|公开|公布|情况|说明|信息|明细|总|报|表)*(?:[（(][^（()）]*[)）])?$/;
/** A year and the rest of its clause: 2024年度收入决算. */
export const clauseOfYear =
  /(?<![比较与同和及至到])(?<year>(?:19|20)\d{2})年(?:度|初)?(?<rest>[^，,。；;：:]{0,40})/g;
/** Wording that only accounts use, and wording that only budgets use; asked if neither title nor headings decide. */
export const accountsWording =
  /完成(?:年初|调整|全年)?预算的?|[比较与](?:年初|调整|全年)?预算(?:数)?(?:相比|对比|增加|减少|增长|下降|持平|无)|[比较与](?:上年|去年|(?:19|20)\d{2}年度?)(?:支出|收入)?决算|决算(?:数|总额|总数|合计)?(?:为|是|共计)?\d|(?<!上年|去年|年)年初预算数?(?:为|是)\d/g;
export const budgetWording =
  /[比较与](?:上年|去年|(?:19|20)\d{2}年度?)(?:年初|支出|收入)?预算|(?<!年初|调整|全年)预算(?:数|总额|安排|资金)?(?:为|是|共计)?\d|预算安排|安排预算|拟安排/g;

/**
 * A document of another kind, recognised by its title, and by its lines too where the title alone does not prove it.
 */
export interface OtherDocument {
  readonly what: string;
  readonly title: RegExp;
  /** The beginning of its lines, of which there must be three. */
  readonly line?: RegExp;
}

export const otherDocuments: readonly OtherDocument[] = [
  {
    what: "一级政府的预算报告",
    title:
      /预算执行情况.{0,30}预算(?:（草案）|草案)?的?(?:报告|说明)|财政预算(?:（草案）|草案)?的?报告|预算(?:（草案）|草案)的?报告/,
  },
  {
    what: "绩效评价报告",
    title:
      /绩效(?:评价|自评|复评|运行监控)(?:情况|工作|结果)?的?(?:报告|自评表|评价表)|绩效(?:评价|自评)结果/,
  },
  { what: "采购公告", title: /(?:采购|招标|中标|成交|竞争性磋商)(?:结果|意向)?(?:的)?公告/ },
  {
    what: "规章制度",
    title: /(?:办法|条例|规定|规程|细则|准则)(?:（[^（）]*）)?$/,
    line: /^第[一二三四五六七八九十百零\d]{1,4}条/,
  },
];

/** Titles of the tables of final accounts; asked if the head of the document does not decide. */
export const accountsTable = /决算(?:总|明细|情况)?表$/;
export const budgetTable = /预算(?:总|明细|情况)?表$|^(?:部门)?(?:收支|收入|支出)总表$/;

/** The “三公”经费 of a whole region: summed up by its finance office, or stated for all of it or for its own level. */
export const regionOfSum =
  /经[^，。,；;]{0,12}财政(?:局|厅|部门)?汇总[，,].{0,200}三公|(?:^|[年度，,、中])(?:[全我][省市区县州旗]|[省市区县州旗]本级)(?=[^，。,；;局委办院]{0,40}三公[^，。,；;]{0,30}?\d[\d,.]{0,15}万?元)/;
/** Words for a single body, and for more than these expenses. */
export const ofOneBody =
  /本(?:部门|单位|局|委|办|院|镇|街道|校|站)|我(?:部门|单位|局|委|办|厅|院|镇|乡|街道|校|站|会)|总收入|收入(?:总计|合计|预算|决算)|基本支出|项目支出|机关运行经费/;
