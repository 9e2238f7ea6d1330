/** Words of headers, rows and labels of the standard tables. Data only: what a cell says by its wording. */

/** Header cells of numbers of rows or columns, and of remarks. */
export const ordinalWords = /^(?:序号|行次|栏次|项次|行号|顺序号)$/;
export const remarkWords = /^(?:备注|说明|备注说明|是否.*|资金性质|单位(?:编码|代码)|部门(?:编码|代码))$/;
export const projectTypeWords = /^(?:项目)?(?:类[别型]|分类)$/;
/** Header cells above the parts of a code. */
export const codeWords = /(?:科目|分类|功能|经济)[^项]*(?:编码|代码)$|^(?:编码|代码|科目编码（?类款项）?)$/;
export const codeParts: readonly string[] = ["类", "款", "项"];
/** Header cells above names. */
export const nameWords =
  /名称$|科目$|类别$|^(?:项目|收入项目|支出项目|支出功能分类|功能分类|经济分类|支出经济分类|项目（?按功能分类）?|功能分类科目.*|经济分类科目.*|预算科目|预算项目|收入|支出)$/;
/** Header cells above codes and names of any kind, and those above codes and names only. */
export const labelHeading = /编码|代码|名称|科目|项目|单位|部门|^[类款项]$/;
export const surelyLabelHeading = /编码|代码|名称|^[类款项]$/;
/** Header cells above labels by their end: 收入项目, 预算单位, 项目（按功能分类）. */
export const labelEnding = /编码|代码|名称|(?:项目|科目|单位|部门)(?:（[^）]*）)?$|^[类款项]$/;
export const unitNameWords =
  /^(?:(?:预算|部门|项目|编制)?单位|部门|主管部门|(?:预算|部门|项目)?单位名称|部门名称|部门（单位）(?:名称)?|单位（部门）(?:名称)?)$/;
export const projectCodeWords = /^项目(?:编码|代码|编号)$/;
/** Header cells that only say that amounts are beneath. */
export const genericWords =
  /^(?:(?:本年|年初|当年|今年|全年|调整|调整后|批复|上年|上年度|去年)?(?:预算|决算数|决算金额|预算数|预算金额|预算安排|预算安排数|金额|数额|预算额|安排数|预算合计|支出预算|收入预算)|合计|小计|总计|共计|总额|计|本年|本年数|当年数|今年数|上年|上年数|数)$/;
/** Words of headers that are printed with blanks between their characters. */
export const letterSpaced = /^(?:项目|收入|支出|合计|小计|总计|金额|名称|编码|备注|单位|科目|预算数|决算数)$/;
/** A cell that is not a header cell alone but the end of the cell in the line above. */
export const headRest = /^(?:[^类款项年]|[^（(]*[）)].*)$/;
/** Header cells above groups of columns. */
export const groupWords =
  /^(?:(?:本年|当年)?(?:财政拨款)?(?:收入|支出)(?:预算)?|收入项目|支出项目|资金来源|其中|(?:一般公共预算|政府性基金预算?|国有资本经营预算?)(?:财政拨款|基本)*支出|.*基本支出|本年(?:拨款|收入|支出)|.*三公.*|.*机关运行.*|结转资金|财政拨款结转(?:结余)?)$/;
/** Header cells above the codes and names of the classification. */
export const subjectGroup =
  /^(?:(?:支出)?(?:功能|经济)(?:分类)?科目|(?:部门|政府)?预算?支出经济分类科目|支出功能分类|科目|项目|预算科目|科目编码)$/;
/** A header cell for the agency's operating expenses alone, beside the three public expenses. */
export const operatingWords = /^机关运行经费[^三]*$/;
/** Expenses by the words of header cells; under the first three no other expense occurs. */
export const expenseKinds: readonly RegExp[] = [
  operatingWords,
  /^因公出国/,
  /^公务接待/,
  /^(?:公务用车|公车|购置|运行)/,
];
/** A merged header cell above the columns of its parts: 小计, 购置费, 运行费. */
export const partedGroup = /^公务用车购置(?:及|和|与)运行/;
/** Header cells of changes. */
export const changeWords = /增减|增长|增幅|变动|变化|比上年|较上年|与上年|幅度|比例|比率|[%％]|年.*比.*年/;
export const rateWords = /[%％]|幅度|比例|比率|增幅|增长率|增减率|率(?:[（(][^（）()]*[）)])?$/;
/** Words of shares and execution rates, which are not a change on the year before. */
export const shareWords = /占|执行率|完成率|比重|支出率|进度/;
/** Header cells of money spent, not budgeted. */
export const executedWords = /执行|决算|完成|实际支出|支出数/;
/** Header cells of final accounts for the budget: as approved, as adjusted, or 预算数 alone. */
export const plannedWords: readonly (readonly ["approved" | "adjusted" | "unsaid", RegExp])[] = [
  ["approved", /年初(?:部门)?预算|批复预算|预算批复/],
  ["adjusted", /(?:全年|调整后?的?)预算|预算调整|^调整数$/],
  ["unsaid", /^(?:本年|当年|今年)?(?:支出|收入)?预算(?:数|额|金额|安排|安排数)?$/],
];
/** The end of a header cell of final accounts behind the name of an expense, for the kind of column. */
export const columnEnding = /(?:支出)?(?:(?:年初|全年|调整后?)?预算|决算)(?:数|额|金额)$/;
/** Header cells of final accounts that compare with the budget, not with last year. */
export const againstPlan = /完成.*预算|预算.*完成|[比较与为][^上去]*预算|差异|差额/;
export const previousWords = /上年|去年|上一年/;
/** A header cell about money carried over: the columns beneath it are not sources of this year. */
export const carriedOverWords = /结转|结余/;

/** A header cell above the three public expenses, with or without the name of a budget. */
export const threePublicGroup = /三公/;
/** A header cell above the sum of exactly the three: “三公”经费财政拨款预算总额. */
export const threePublicWhole = /^[^及和与、]*三公[”"]?经费[^及和与、]*(?:总额|合计|总计|小计)$/;

/** Labels of two-sided tables, without numbering. */
export const grandTotalLabel = /总计$/;
export const broughtForwardLabel =
  /^(?:上年|以前年度|年初|上年度)(?:财政拨款)?(?:资金)?(?:结转|结余)|^(?:结转|结余)收入$/;
export const carriedForwardLabel =
  /^(?:年终|年末)(?:财政拨款)?(?:结转|结余)|^结转(?:下年|到下年|至下年)|^(?:下年结转)/;
/** Labels of rows by source whose money the three public expenses are published for. */
export const fiscalRowLabel =
  /^(?:其中)?(?:一般公共预算|公共财政预算)?(?:财政拨款|拨款)(?:资金|收入|安排)?$|^(?:其中)?一般公共预算(?:资金)?$/;
/** The mark of an empty table in place of a row. */
export const nothingLabel = /^(?:无|空|[-—－–/／…]+)$/;
/** A label that only introduces the rows beneath it. */
export const amongLabel = /^其中/;
/** Labels of the sum of one part of the rows: 人员经费合计 beside 公用经费合计. */
export const partTotals: readonly (readonly [string, RegExp])[] = [
  ["personnelExpenses", /^人员(?:经费|支出)?(?:支出)?(?:合计|小计)$/],
  ["routineOperatingExpenses", /^(?:日常)?公用(?:经费|支出)?(?:支出)?(?:合计|小计)$/],
];
/**
 * Labels that occur only in one kind of list of expenditure in a summary table: by use, by the government's or by the
 * department's economic classification; any other list is by function.
 */
export const expenditureLists: readonly (readonly [string, RegExp])[] = [
  ["governmentEconomicRows", /^机关(?:工资福利|商品和服务)支出$/],
  ["useRows", /^(?:基本支出|项目支出)$/],
  ["departmentEconomicRows", /^(?:工资福利支出|商品和服务支出|对个人和家庭的?补助(?:支出)?)$/],
];
/** Names of functional classes: a list with one of them is by function, whatever else it holds. */
export const functionalLabel =
  /^(?:一般公共服务|外交|国防|公共安全|教育|科学技术|文化|社会保障和就业|医疗卫生|卫生健康|节能环保|城乡社区|农林水|交通运输|住房保障)/;
/** Lines of a list by use that have a field. */
export const useLabels: readonly (readonly [string, RegExp])[] = [
  ["basicExpenditure", /^基本支出$/],
  ["projectExpenditure", /^项目支出$/],
  ["personnelExpenses", /^人员(?:经费|支出)(?:支出)?$/],
  ["routineOperatingExpenses", /^(?:日常)?公用(?:经费|支出)(?:支出)?$/],
];
/** A unit for all tables below: 第二部分 部门预算表（单位：万元）. */
export const unitOfAll = /第[一二三四五六七八九十\d]+部分|以下(?:各|所有)?表|各表|报表|附表/;
/** The word for nothing in a cell for an amount, in place of a dash. */
export const nothingWord = /^无$/;
