/** Words directly before a name that show that the writer knows it is a former one: 原“…”科目. */
export const formerBefore = /(?:原|曾用名?)[“"《（]?$/;
/** What a name was turned from: 由“…”更名为. Work may be done by a body as well: 由某局负责. */
export const turnedFrom = /(?:由|将|从)[“"《（]?$/;
/** Words directly behind a name that was changed. */
export const renamedBehind =
  /^[”"》）]?(?:类|科目|名称|支出)*(?:更名|改名|改称|改为|更改|变更|调整)(?:为|成|至)/;
/** Words near the name of a body that was reformed. */
export const reformed = /前身|撤销|划转|并入|更名|改为|整合|组建/;
/** 旅游局并入，接受国家旅游局指导: a clause before it about another body that was merged. */
export const reformOfAnother = /[局委部办厅](?:的?职责)?(?:已|被)?(?:撤销|划转|并入|更名)[^，]{0,4}，[^，]*$/;
/** Documents keep the name of the body that issued them: 国土资源部令第3号, 旅游局印发的. */
export const issuedBehind = /^(?:令|公告|[〔（(]?20\d\d|(?:联合)?(?:印发|发布|颁布|制定))/;
/** Words anywhere in a sentence for a changed name. */
export const renamedInWords = /原名|曾用名|原(?:项目)?名称|更名|改名|改称|改为|名称(?:由|调整|变更)/;
