const NAME = String.raw`[\p{Script=Han}（）()]{4,40}?`;

/** Where a document names the body that it is of: fixed phrases of statements and labels of tables; common usage. */
export const namesOfItself: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=(?:^|[，。；]|20\d\d年度?)\s*)${NAME}(?=(?:20\d\d年度?)?(?:部门|单位)?(?:收入预算[\d,，为]|收支总预算|预算是(?:包括|由)))`,
    "u",
  ),
  new RegExp(
    String.raw`(?<=20\d\d年度?[，,]?)${NAME}(?=(?:下属[^，。；]{0,30})?(?:财政拨款的)?机关运行经费(?:财政拨款)?预算)`,
    "u",
  ),
  new RegExp(String.raw`(?<=截[至止]20\d\d年\d{1,2}月\d{1,2}日[，,])${NAME}(?=共有车辆)`, "u"),
  new RegExp(
    String.raw`(?<=^\s*(?:编制|填报|预算)(?:单位|部门|主管部门)(?:名称)?[:：]\s*)${NAME}(?=\s|$)`,
    "u",
  ),
];
