import { yearPattern } from "@qingbei/domain/internal";
import { selfWords } from "./bodies.js";
import { payerWords } from "./levels.js";

/**
 * A sticky pattern of any of these words, the longest first. Sentences are read by the words between a name and its
 * number; a word that is not listed ends the reading.
 */
const anyOf = (...words: readonly string[]) =>
  new RegExp(
    words
      .join("|")
      .split("|")
      .sort((a, b) => b.length - a.length)
      .join("|"),
    "y",
  );

const SELF = selfWords.join("|");
const YEAR = "本年度|当年|本年|今年|全年|年度|年初|新年度";
const BUDGET_WORDS =
  "预算|部门预算|收入|支出|收支|经费|费用|资金|拨款|财政拨款|财政|一般公共预算|一般公共预算拨款|一般公共预算财政拨款|公共预算|公用经费";
const ARRANGED =
  "安排|编制|编报|核定|批复|下达|申报|列支|开支|开销|发生|纳入|拟安排|拟|计划|计划安排|实际|相应|共安排|控制|控制在|控制数|采购|使用";
const AMOUNT_WORDS =
  "总额|总数|总计|合计|共计|总共|共|累计|为|是|计|数|数额|额|金额|规模|指标|总量|总|的|各|均为|均|即|达|达到|需|需要|所需|类|类科目|科目|款|项|等";

/** Between a term and its amount: 预算安排, 2021年预算数为, 共计 … */
export const linkWords = anyOf(SELF, YEAR, BUDGET_WORDS, ARRANGED, AMOUNT_WORDS);
/** Between the beginning of a text on a project's money and the total of the year: 本项目拟安排预算资金. */
export const projectMoneyWords = anyOf(
  SELF,
  YEAR,
  BUDGET_WORDS,
  ARRANGED,
  AMOUNT_WORDS,
  "本项目|该项目|此项目|项目|项目经费|项目资金|财政资金",
  ...payerWords,
);
const LEADS =
  "其中|全部|其中主要|主要|包括|主要包括|包含|含|主要是|主要为|主要用于|用于|分别|分别为|具体|具体为|具体包括|一是|二是|三是|四是|五是|一|二|三|即|为|是|共|共计|合计|总计|的|和|及|与|以及|同|并|预算|部门预算|经费|由|通过|用|以|按|从|中|里|在|资金|财政|同级财政|本级财政|区级|市级|县级|省级|保障|反映|情况|方面|说明|总体|如下|看|相比|相比较|对比|公开";

const ENTERPRISES =
  "中小微企业|中小企业|小微企业|小型和微型企业|小型及微型企业|小型、微型企业|小型微型企业|小型企业和微型企业";
/** Between the money reserved for small firms and its amount: 面向中小企业预留的政府采购项目预算金额. */
export const reservedWords = anyOf(
  SELF,
  YEAR,
  BUDGET_WORDS,
  ARRANGED,
  AMOUNT_WORDS,
  ENTERPRISES,
  "其中|面向|专门面向|专门|预留|预留给|给|支持|政府采购|项目|项目预算|份额|部分|采购份额|整体|采购包|用于|由|从中|中|对",
);
/** Between firms with contracts and the amount of those: 授予中小企业合同金额. */
export const awardedWords = anyOf(
  SELF,
  YEAR,
  AMOUNT_WORDS,
  ENTERPRISES,
  "其中|授予|给|政府采购|采购|合同|支出|中",
);
/** The firms that procurement is reserved for, or that were awarded contracts; the smaller ones first. */
export const smallFirms: readonly (readonly ["SmallAndMicro" | "SmallAndMedium", RegExp])[] = [
  ["SmallAndMicro", /(?<!中)小微企业|小型(?:企业)?[、和及与]?微型企业/],
  ["SmallAndMedium", /中小微?企业/],
];

/** Between 涉及 and the money of the projects with targets: 共涉及项目预算资金. */
const COVERED =
  "共涉及|涉及|覆盖|对应|项目|项目支出|项目资金|预算|资金|财政|财政性|财政性资金|财政资金|财政拨款|预算资金|经费|支出|部门|单位|全部|年度|其|相关|四本预算|拨款";
export const coveredWords = anyOf(YEAR, ARRANGED, AMOUNT_WORDS, COVERED);
/** The same for sentences in which one budget is named as the payer of all: 涉及一般公共预算当年财政拨款. */
export const coveredByBudget = anyOf(YEAR, ARRANGED, AMOUNT_WORDS, COVERED, "一般公共预算|一般公共|公共预算");

/** Behind a term, these make it part of the name of a body: 政务服务中心, 工程建设局. */
export const officeTail =
  /^(?:中心|局|处(?![于理置])|[总分]?站|所(?![需有在属列])|[总支大]?队|委员会|院|学校|集团|公司|基地)/;

/** In front of a term, words that make it the name of another figure: 部门集中采购, beside 政府集中采购. */
export const otherBefore: Readonly<Record<string, RegExp>> = { centralized: /(?<![我本各全])部门$/ };

/** Behind a term, words that make it the name of another figure: the code of the government's economic classification. */
export const otherBehind: Readonly<Record<string, RegExp>> = { economicClass: /^\s?[（(]5\d{2}[）)]/ };

/** In front of a term that keeps its plain meaning: 其中, 2021年我部门, 财政安排的 … */
export const leadWords = anyOf(SELF, YEAR, ARRANGED, LEADS);
/** In front of money carried over, which may be beside the year's total: 另有上年结转80万元, （不含上年结转80万元）. */
export const carriedLeadWords = anyOf(
  SELF,
  YEAR,
  ARRANGED,
  LEADS,
  "另|另有|另外|另加|此外|加上|还有|有|不含|不包括",
);
/** In front of a term with a section of its own, where the budget named does not limit the amount: 财政拨款“三公”经费. */
export const sectionLeadWords = anyOf(
  SELF,
  YEAR,
  ARRANGED,
  LEADS,
  "支出|累计|财政拨款|财政预算拨款|财政预算|一般公共预算|一般公共预算拨款|一般公共预算财政拨款|政府性基金|政府性基金预算|国有资本经营预算|政府|机关|本级",
);
/** The rest of a clause whose term gets its amount in a later clause: 公务接待费情况：… */
export const announcingWords = anyOf(
  SELF,
  YEAR,
  BUDGET_WORDS,
  ARRANGED,
  AMOUNT_WORDS,
  "情况|说明|如下|方面|部分|主要|变化|增减变化|总体",
);
/** In front of a direction in a clause that continues a comparison: 预算总体有所减少, 同口径下降. */
export const goingOnWords = anyOf(
  SELF,
  YEAR,
  BUDGET_WORDS,
  ARRANGED,
  AMOUNT_WORDS,
  LEADS,
  "有所|各自|各|略有|略|稍有|小幅|大幅|大幅度|明显|净|则|又|也|再|均有|都|皆|已|进一步|继续|同口径|可比口径|按|同比|同比例|比例|幅度|绝对额|绝对值|合并|两者|两项|三项|各项|因此|从而|故|约|近|达|年度间|年初|上年|同期|相对|较|比|后|变化|变动|增减变化|增减变动|增减|主要|主要是|表现为|其|该项|此项|本项|总体上|整体|整体上|前者|后者",
);
/** A clause between a term and its amount that only gives the use. */
export const purposeClause = /^\s*(?:主要)?(?:用于|是指|指|包括|反映|保障|为了)/;

/** A clause that only says who was counted: （不包括陪同人员）. */
export const countedPersons = /^\s*[不均]?(?:未?包?含|包括|计入)[^，。；]{0,6}(?:陪同|陪餐|随行|工作)人员/;

/** A title that names a budget together with one of these is about that budget alone: 一般公共预算支出情况, but not 收入预算情况. */
export const ofOneBudget = /支出|收支|基本|当年拨款|拨款情况|规模|结构/;

/** A title about all revenue and expenditure of the department, once blanks and years are removed. */
export const titleOfBothSides =
  /^(?:本?部门|本?单位|我[局委办院校镇乡]|预算|决算|年度)*(?:收支|收入[、和与及]?支出)(?:预算|决算|总体|完成|执行|总表|情况|说明)*$/;
/** A label with nothing but the name of a side: 1、收入：. */
export const sideLabel = /^(?<side>收入|支出)$/;

/** A body, by the end of its name. */
export const institution =
  /(?:办事处|街道|委员会|人民政府|政府|管委会|工委|党委|纪委|委|局|厅|处|署|院|中心|站|所|队|校|小学|中学|大学|学院|园|馆|会|社|公司|机构|台|政协|科协|[残妇文社侨]联|工商联|集中区|开发区|高新区|新区|园区|管理区|镇|乡|办公室|办|部|室|机关|部门|单位|\))$/;
/** A unit or event with operating expenses, in a list where items end in 会, 部 and 台 too: 工会, 离退休干部, 平台, 场所. */
export const spendingUnit =
  /(?:机关|本级|单位|部门|办事处|街道|委员会|局|厅|处|署|院|中心|站|(?<!场)所|队|学校|小学|中学|大学|幼儿园|馆|镇|乡)$/;
/** A title that is only the name of a unit: 局机关, 水利管理站, 街道本级. */
export const unitTitle =
  /^[\u4e00-\u9fff]{0,20}(?:[局厅委办院]机关|机关本级|本级|中心|(?<!工作)站|支队|大队|学校|小学|中学|幼儿园|服务所|管理所|管理处|服务处|图书馆|文化馆|博物馆|档案馆)(?:[（(]本级[)）])?$/;
/** Words of a part of the department: a figure behind them is not the department's. */
export const subUnit =
  /(?<![及和含与同]|包括)(?:下属(?!\s?\d|[一二两三四五六七八九十]{1,3}[家个])|所属(?!各)|二级|直属|附属|下设|各基层)|(?:^|[^级])本级(?!财政|等|(?:机关)?[及和与、])|分别/;
/** The whole department, named by its parts before an amount for all of them: 局本级和5家二级单位, 机关及所属单位. */
export const wholeDepartment =
  /^(?:[省市区县州]直[\u4e00-\u9fff]{1,8}系统)?(?:街道|办事处|[局厅委部办会镇乡])?(?:本级|机关)[及和与](?:其|所属|下属|直属|\d{1,3}\s*[家个]|[一二两三四五六七八九十]{1,3}[家个]){1,4}(?:所属|下属|二级|直属|预算|事业){0,3}单位/;
/** Words that turn a sentence about another body back to the department itself. */
export const ownSubject = new RegExp(selfWords.filter((word) => /^[我本全]./.test(word)).join("|"));
/** A name that ends as a project or as money for one purpose does: its figures are not the department's. */
export const projectSubject = /(?:专项|项目|工程)$/;
/** Words which call an earlier year's amount spent, and words which call it planned after all. */
export const spentInYear = /支出|执行|完成/;
export const plannedInYear = /预算|安排|计划|拟/;
/** A clause that says there is no budget for something: 没有政府采购预算, 未安排公务用车购置费. */
export const deniedBudget =
  /(?:没有|未|无)(?:安排|编制|列|编列|再安排)?[^，,。；;\d（()）]{0,14}(?:预算|采购|经费|费)(?:安排|支出|任务|计划|项目)?(?=[，,。；;（()）]|$)/g;
/** Words of a paragraph about the execution of an earlier year's budget. */
export const carriedOut = /执行|实际|完成|节约|决算/;
/** Units by their number: the money of all of them is the department's: 等3家行政单位的. */
export const countedUnits = /\d\s*[家个][^，。；]{0,24}单位的/;
/** Subordinate bodies of departments. */
export const lesserBody = /(?:中心|站|所|队|校|小学|中学|学院|幼儿园|园|馆|院)$/;

/** Words that introduce the parts of the amount before them. */
export const partsOpening =
  /^\s*(?:其中|具体(?:包括|为|是|情况)?|主要?(?:包括|为|是|用于)|全部[为是系](?!$)|包括|包含|用于|分别(?:为|是)|按.{2,12}(?:划分|分类|分))/;
/** A remark that one part is the whole amount; the text after it continues about the amount. */
export const allOfIt = /^\s*全部[为是系]/;
/** A clause that divides something without an amount of its own name, 其中执法办案中: its parts are nobody's. */
export const withinUnnamed =
  /^(?:其中)?(?!其中|.*(?:预算|支出|收入|资金|拨款|经费|采购))[\u4e00-\u9fff]{2,16}[中里]$/;
/** Words that introduce parts only in front of an amount: 含上年结转10万元, but not 含离退休人员. */
export const holdsPart = /^\s*含(?!税)/;
/** Words that divide the whole of a section: 按资金来源划分. */
export const wholeOpening = /^\s*按.{2,12}(?:划分|分类|分)/;
/** A clause that limits its list to one side, without blanks and years: 收入预算中, 从支出构成看. */
export const ofOneSide = new RegExp(
  `^(?:[在从按]|其中|${selfWords.filter((word) => /^[我本].|^部门|^单位/.test(word)).join("|")})*(?<side>收入|支出)(?:总?预算|总额|总计|合计|安排|来源|构成|结构)*(?:[中里内上看]|方面|按(?:资金)?(?:来源|用途|性质|结构|构成)(?:来?看|划?分类?)|(?<=来源|构成|结构)划?分类?)$`,
);
/** Words that introduce the sources, or the uses, of a total of both sides. */
export const sideOpening = /^\s*(?:收入|支出)(?:主要)?(?:包括|分为|为)/;
/**
 * A line of several clauses that ends in a word other than 元: its sentence continues on the next line. The end is
 * tested first, to stay linear: starting at each mark would read a long line once for each of them.
 */
export const brokenOff = /[\u4e00-\u9fff](?<!元)\s*$(?<=[，,；;。].*)/;
/** The end of a paragraph whose parts the next paragraphs list. */
export const openEnd = /^(?:其中|具体(?:包括|为|是|情况)?(?:如下)?|主要?包括|包括|主要?用于)$/;
/** Words of an amount that is a whole: 总预算, 预算总额, 收入合计. */
export const totalWords = /总|合计/;
/** Words of an amount that includes money carried over: 财政拨款收入总预算. */
export const allMoneyWords = /总预算|总计/;
/** In front of the last name of a sum, and behind it: 会议费2万元，与“三公”经费合计10万元. */
export const joinsOther = /^(?:与|和|同|及|以及)$/;
export const sumOfNames = /^\s*(?:合计|共计|总计|一共)/;
/** Numbers in turn for the names before them. */
export const respectively = /分别/;
/** One number for each of the names before it. */
export const allAlike = /均|都|皆/;
/** 等 behind an amount or a name: the list has more parts than are printed. */
export const openList = /^\s*(?:[）)]\s*)?等|^[、，,]\s*等/;

/** A figure of contracts already made. */
export const awardedFigure = /授予|合同|中标|成交/;

/** Behind the amount that a share is of: 占基本支出700万元的13.57%. */
export const baseTail = /^\s{0,4}的?\s{0,4}(?:比例|比重|比)?(?:为|是|达|约)?\s{0,4}\d[\d.]*\s{0,4}[%％]/;

/** The own name of a project listed beneath project expenditure. The name of a payer (中央资金) is not a project. */
export const projectName =
  /^(?!(?:中央|省级?|市级|区级|县级|上级|本级|财政|自筹|自有|其他|其它|单位|地方|债券).{0,6}$)[\u4e00-\u9fff][\u4e00-\u9fff、（）()“”\s]{1,28}(?:费|费用|经费|项目|资金|工程|补助|补贴|奖补|支出|服务|建设|活动|工作|购置|维修)$/;
/** Names that are never items of expense. */
export const noItemName =
  /元|用于|标准|定额|年初|调整|追加|追减|上年|去年|人均|每|较|比|增[加长幅]?|减[少幅]?|以上|共计|合计|小计|总计|预留|中小企业|小微|执行|决算|结转|其中|包括|同期|单价|保有|辆|批次|[为是]$|^(?:预算|安排|支出|收入|经费|资金|费用|金额|财政|拨款|预算安排)$/;
/** Words of a figure that is not this year's budget: spent, or an earlier year's. */
export const spentFigure = /决算|执行|实际(?:支出|采购)|完成|结余/;
/** A clause that is a year and nothing else. */
export const bareYear = new RegExp(String.raw`^\s*${yearPattern}\s*年度?\s*$`);
export const earlierFigure = /上年|去年|上一年|上年度|前年|以前年度/;
/** Names of a whole that mean one of its parts if the other part stands beside them: 公务用车及运行维护费、公务用车购置费. */
export const narrowNames = [
  {
    whole: "officialVehicles",
    name: /^(?!.*购置).*(?:运行|运维|维护)/,
    part: "vehicleOperation",
    other: "vehiclePurchase",
  },
] as const;
/** Words that make an amount a part of the one before it, or compare it with that: 其中结转5万元, 比上年增加3万元. */
export const belowOrBeside = /其中|包括|含|比|较|上年|增加|减少|增长|下降/;
/** Words between a name and its amount that introduce the parts of the name. */
export const listsParts = /其中|包括|含|分别|[（(]/;
/** A sentence under the title of an expense that says what it is instead of its name: 2024年度用于保障机构正常运转的支出. */
export const purposeForName =
  /^(?:(?:19|20)\d{2}年度?)?(?:本年度?|全年)?(?:[我本]?(?:部门|单位))?用于保障[^。；：]{2,80}(?:支出|经费)$/;
/** Examples in front of the name that sums them up: 津贴补贴等 in 津贴补贴等人员经费. */
export const examplesBefore = /^[^\d。；]{2,40}等$/;

/** Expenses of the “三公” kinds and those told beside them. */
const EXPENSES = "公务用车|公务接待|接待费|出国|三公|会议费|培训费|购车|校车";
const OWN_MONEY =
  "(?:事业|医疗|经营|其他|捐赠|办学|学费|科研|自筹|自有|单位|非财政(?:拨款)?)(?:性)?(?:收入|资金|经费)";
/**
 * A sentence on such expenses that other money than the appropriation pays: 公务接待费4.5万元由事业收入列支,
 * 不纳入“三公”经费统计口径.
 */
export const paidByOwnMoney = new RegExp(
  `^(?=.*(?:${EXPENSES}))(?:(?!.*(?:财政拨款|公共预算)).*(?:${OWN_MONEY})[^，。；]{0,4}(?:另行?|中)?(?:列支|安排|开支|支出|负担|支付|解决|承担|购置)|.*不(?:纳入|属于|计入|列入|含在|包含在|在)[^，。；]{0,12}三公)`,
);
