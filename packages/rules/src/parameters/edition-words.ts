/**
 * What a title says the disclosure is of, in the words that every title of it repeats: 2025年部门收入预算总表, 2025年预算单位收入预算总表.
 * Common usage, no legal source.
 */
export const editionIn =
  /\d{4}年度?(?:预算)?(部门|单位)(?=(?:主要)?(?:预算(?!单位)|决算(?!单位)|收支|收入|支出|财政|一般公共|政府性基金|国有资本|[“"]?三公|基本支出|项目|整体|绩效|政府采购|机关运行))/;
/** Titles with one word, from so many on, that make a title with the other a slip. */
export const fewestAlike = 5;
/** As many titles with the other word may be slips; more are of another disclosure in the same file. */
export const mostSlips = 2;
/** A title is no longer than this. */
export const longestTitle = 45;
/** What a disclosure calls the body that it is of, in fixed phrases of its own. */
export const selfIn = /本(部门|单位)(?=20\d\d年|政府采购|面向|无|没有|\d+个|编报|收入|支出|共有|预算)/;
/** Fixed phrases that say whose budget it is: 2025年部门预算安排购置车辆. */
export const budgetOf = /20\d\d年度?(部门|单位)预算(?=安排购置)/;
/** So many times one word, and the other once, is a slip. */
export const fewestSelf = 3;
/** So many headings that agree with the contents make one with the other word a slip. */
export const fewestEntered = 2;
