/** How disclosures say that they have none of something. Data only; matched against one clause at a time. */

/** How a declaration of absence is recognised. */
export interface Absence {
  /** A clause that says that there is none. */
  readonly none: RegExp;
  /** Words in that match which limit it to a part, or to something else: then it does not declare absence. */
  readonly ofPart: RegExp;
  /** Clauses about the subject: if one of them counts or states some of it, it is not absent. */
  readonly about: RegExp;
}

export const noProcurement: Absence = {
  none: /(?:无(?![论须需])|没有|未安排|未编制|不涉及|未发生).{0,8}政府采购|政府采购.{0,8}(?:无(?![论须需])|没有|未安排|不涉及)(?:预算|项目|支出|安排)?/,
  ofPart: /货物|工程|服务|超|违规/,
  about: /政府采购/,
};
export const noAcquisition: Absence = {
  none: /(?:无(?![论须需])|没有|未安排|不(?=拟|计划|新增|再|予|安排|购|配|涉及|存在|需))(?:拟|计划|新增)?.{0,6}(?:购置|购买|配置)(?!.{0,6}(?:车辆|用车)(?!.{0,8}(?:设备|资产)))(?!.{0,6}(?:单位价值|单价|价值)\s*\d)(?:计划|情况|资产|预算)?|(?:拟购置|购置计划|新增资产).{0,6}(?:为零|无|没有)/,
  // of vehicles alone, or of what costs more than a limit, equipment may still be bought
  ofPart: /超|违规|重复|擅自|盲目|闲置|随意|^(?!.*(?:设备|资产)).*(?:车辆|用车)/,
  about: /购置|购买|配置|新增/,
};

/** A number of pieces above zero: 2台, 1 辆. */
export const countedPieces = /(?<![\d.])0*[1-9]\d{0,6}\s{0,3}[台辆套件个批]/;
