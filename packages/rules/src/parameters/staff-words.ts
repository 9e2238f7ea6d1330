/** How documents state their staff: approved posts, and the people who hold them. Common usage, no legal source. */

/** Posts: 编制60名, 核定编制32名, 人员编制总数60个. */
const POSTS = "编制(?:人?数|总数|总额)?";
/** People: 在职55人, 在职在编人员55名, 实有人员55人. */
const STAFF = "(?:在职(?:在编)?|在编(?:在职)?|实有)(?:人员|职工|人数|总?数){0,2}";
export const staffCount = "\\s*(\\d{1,5})\\s*[名人个]";
/** Kinds of staff that do not overlap. */
const KIND =
  "(?:行政|参公|参照公务员法管理|(?:全额|差额|自收自支|财政)?(?:拨款)?事业|公益[一二]类事业|政法专项|机关工勤|工勤|工人|机关)(?:单位)?";
const PART = `${KIND}(?:人员|编制|在职|在编|职工|身份|岗位){0,3}(?:人?数)?${staffCount}`;

/** A number of posts or people, followed at once by its parts: 编制60名，其中行政编制22名、事业编制38名. */
export const staffDivided = new RegExp(
  `(?:${POSTS}|${STAFF})(?:共|共计|合计|总计|为|有)?${staffCount}[，,（(。]?\\s*(?:其中|包括)[:：]?\\s*${PART}(?:\\s*[、，,和及]\\s*${PART})+`,
);
/** Begins the list of parts. */
export const staffParts = /(?:其中|包括)[:：]?/;
/** A further part behind the list, of any kind: it may hold the staff that the other parts lack. */
export const furtherStaff = /^\s*[、，,和及]\s*(?:其他|另有|其它|聘用|编外|劳务派遣|合同制|临时)/;
/** Posts and people side by side, sought by the word 编制 and then by what is before it: 核定编制32名，在职38人; of one kind if the sentence states no other, 事业编制32名，在职38人. */
export const postsAndStaff = new RegExp(
  `编制(?<=(?:(?<![^，。；;]{0,8}(?:事业|行政|工勤))|(?<!编[^。；;]{0,60})(?<=(?:事业|行政)))编制)(?:人?数|总数|总额)?(?:共|共计|为|有)?${staffCount}[，,；;]\\s*(?:现有|目前|实际)?${STAFF}(?:共|共计|为|有)?${staffCount}`,
);
