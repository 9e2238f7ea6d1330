/** A rate that changed by percent where percentage points are meant: 覆盖率比上年提高5%. */
export const rateByShare =
  /(?:率|占比|比重|满意度)(?:指标)?(?:比|较|同比)[^，,。；;：:、%\d]{0,8}(?:20\d\d年度?)?[^，,。；;：:、%\d]{0,6}(?:提高|上升|增加|增长|下降|降低|减少)了?\s*\d+(?:\.\d+)?\s*[%％](?![以\-~～至])/;
/** Money that changed by percentage points where percent is meant: 经费比上年增加5个百分点. */
export const moneyByPoints =
  /(?:经费|支出|收入|预算|拨款|万元)[，,]?[^，。；;：:率比重]{0,4}(?:比|较|同比|与)[^，。；;：:率]{0,14}(?:增加|增长|减少|下降|上升|压缩)了?\s*\d+(?:\.\d+)?\s*个?百分点/;
