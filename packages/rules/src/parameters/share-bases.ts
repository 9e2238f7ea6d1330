import type { MainUse } from "@qingbei/domain";

/** The words before a share that name its base, if the base is itself a part: 占基本支出的87.5%, 占项目支出预算12%. */
export const shareBases: readonly (readonly [MainUse, RegExp])[] = [
  [
    "basicExpenditure",
    /占[^，,。；;、（）()%％\d占]{0,12}基本支出(?:预算|决算|总额|合计|总数)?[的为是约达比例重]*\s*$/,
  ],
  [
    "projectExpenditure",
    /占[^，,。；;、（）()%％\d占]{0,12}项目支出(?:预算|决算|总额|合计|总数)?[的为是约达比例重]*\s*$/,
  ],
];
