/**
 * The word for the edition (部门 or 单位) in a title; every title repeats it: 2025年部门收入预算总表,
 * 2025年预算单位收入预算总表.
 * Common usage, no legal source.
 */
export const editionIn =
  /\d{4}年度?(?:预算)?(部门|单位)(?=(?:主要)?(?:预算(?!单位)|决算(?!单位)|收支|收入|支出|财政|一般公共|政府性基金|国有资本|[“"]?三公|基本支出|项目|整体|绩效|政府采购|机关运行))/;
/** From 5 titles with one word on, one or two with the other are slips. */
export const fewestAlike = 5;
/** Most titles with the other word that are slips; more belong to another disclosure in the same file. */
export const mostSlips = 2;
/** Longest title, in characters. */
export const longestTitle = 45;
/** How a disclosure refers to its own body, in fixed phrases. */
export const selfIn = /本(部门|单位)(?=20\d\d年|政府采购|面向|无|没有|\d+个|编报|收入|支出|共有|预算)/;
/** Fixed phrases that name the edition of the budget: 2025年部门预算安排购置车辆. */
export const budgetOf = /20\d\d年度?(部门|单位)预算(?=安排购置)/;
/** From 3 phrases with one word on, a single one with the other is a slip. */
export const fewestSelf = 3;
/** From 2 headings that match their entries in the contents on, one with the other word is a slip. */
export const fewestEntered = 2;
