/**
 * Labels of sums, one pattern for each place: a word for the sum of the rows in one table heads columns in another. All
 * are matched against labels without blanks and numbering.
 */
const WHOLE = "合计|总计|共计";
const SIDE = "收入|支出";

const label = (forms: string): RegExp => new RegExp(`^(?:${forms})$`);

/** The header above the sum of the columns beside it in one group. */
export const sumHeadingLabel = /* @__PURE__ */ label(`${WHOLE}|小计|总额|金额|计`);
/** A row that adds up other rows, whatever they are: 人员经费合计. */
export const sumOfRowsLabel = /* @__PURE__ */ new RegExp(`(?:${WHOLE}|小计)$`);
/** The row or column that adds up all the others, if its label is nothing else. */
export const wholeLabel = /* @__PURE__ */ label(WHOLE);
/** In the column of projects' names: the sum of all or some rows, which is not a project. */
export const projectTotalLabel = /* @__PURE__ */ label(`${WHOLE}|小计`);
/** The total of a side of a two-sided table, or of both: 收入总计, 支出预算合计. */
export const totalLabel = /* @__PURE__ */ label(`(?:${SIDE}|收支)?(?:预算)?(?:${WHOLE}|总额)`);
/** This year's revenue or spending without money carried over: 本年收入合计. */
export const currentYearLabel = /* @__PURE__ */ label(`本年(?:财政拨款)?(?:${SIDE})(?:预算)?(?:[合小总]计)?`);
/** A sum of revenue or expenditure in a table by code, in place of 合计 or beside it. */
export const subtotalRowLabel = /* @__PURE__ */ label(`(?:本年)?(?:财政拨款)?(?:${SIDE})(?:预算)?[合总]计`);
/** In a two-sided table that became lines: a total that may be of either side. */
export const eitherSideLabel = /* @__PURE__ */ label("[合总]计");
/** In the same place: the total of one named side, or the last line of either side. */
export const sideTotalLabel = /* @__PURE__ */ label(`(?:${SIDE})(?:[合总]计|总额)|总计`);
/** The row that sums up all classes of assets. */
export const assetTotalLabel = /* @__PURE__ */ label(`${WHOLE}|总额|(?:固定)?资产(?:合计|总额)|资产总计`);
/** The last row of a table that continues over several pages. */
export const lastRowLabel = /* @__PURE__ */ label(`${WHOLE}|(?:${SIDE})[合总]计|收支总计`);
