/** Lines at the head of a document that tell what it is; wordings of official titles. */

/** So many lines stand at the head of a document, and longer ones are no titles. */
export const HEAD_LINES = 8;
export const LONGEST_HEAD_LINE = 80;

/** A sentence names no document, whatever it speaks of. */
export const sentence = /[。；，]|元/;

/** A disclosure of a department or unit; 预决算 is a folder of a web page, not a kind. */
export const ownTitle = /(?:部门|单位)(?:综合)?(?:收支)?(?:预算|决算)/;
export const bothKinds = /预[、和]?决算|预算[、和及]?决算/g;
/** Budgets that pay: 一般公共预算“三公”经费支出决算 is of final accounts. */
export const payingBudgets = /(?:公共|政府性基金|国有资本经营)预算(?!公开|情况|说明|草案|表)/g;

/** A document of another kind: by its title, and where that is no proof by what it is made of. */
export interface OtherDocument {
  readonly what: string;
  readonly title: RegExp;
  /** What its lines begin with, three times at least. */
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

/** Titles of the tables of final accounts, where the head of the document says nothing. */
export const accountsTable = /决算(?:总|明细|情况)?表$/;
export const budgetTable = /预算(?:总|明细|情况)?表$|^(?:部门)?(?:收支|收入|支出)总表$/;
