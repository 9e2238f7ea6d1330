import { ordinalPattern } from "@qingbei/domain/internal";
import { levelWords } from "./levels.js";

/** How a disclosure describes a project in prose (项目经费情况说明). Data only. */

/** The parts of a description, by their titles. */
export const statementParts: readonly (readonly [string, RegExp])[] = [
  ["overview", /^(?:项目)?(?:概述|概况|简介|基本情况|内容)$|^项目(?:总体)?情况$/],
  ["rationale", /^(?:项目)?(?:立项|设立|政策|申报)依据$/],
  ["implementer", /^(?:项目)?(?:实施|执行|责任)(?:主体|单位|部门)$/],
  ["approach", /^(?:项目)?实施(?:方案|内容|计划)$/],
  ["period", /^(?:项目)?(?:实施|执行)?(?:周期|期限|时间|进度)$/],
  ["budget", /^(?:项目)?(?:年度|本年|当年|\d{4}年度?)?(?:预算|资金|经费)(?:安排|额度|金额|总额)?(?:情况)?$/],
  ["goal", /^(?:项目)?(?:年度|总体|年度总体)?(?:绩效)?目标(?:情况)?$/],
];
/** Parts that a description may begin with. */
export const openingParts: ReadonlySet<string> = new Set(["overview", "rationale"]);
/** How many different parts a description needs, at least. */
export const PARTS_NEEDED = 3;
/** Parts that only projects have; 基本情况, 绩效目标 and 预算安排 are headings of many other texts. */
export const ownParts: ReadonlySet<string> = new Set(["rationale", "implementer", "approach", "period"]);
/** How many of the own parts a description needs: 2, or 1 if its title names a project. */
export const OWN_PARTS_NEEDED = 2;
export const projectTitle = /项目|专项/;

/** The title above it, without numbering: 甲项目经费情况说明. */
export const statementTitle =
  /^\s*(?:\d{4}年度?)?(?<name>(?!(?:部门|重点|主要)?(?:项目|预算)?(?:支出|绩效|经费|资金|概况|整体)+(?:目标|评价|管理|设置)?(?:情况)?(?:的)?说明)[^。；，：:]{0,50}?)(?:项目)?(?:支出|经费|资金|预算)?(?:情况)?(?:的)?说明\s*$/;
/** A line right above the first part that names the project: 项目一：河道养护, 项目名称：河道养护. */
export const numberedProject = new RegExp(
  `^\\s*项目(?:名称\\s*[：:]|\\s*[（(]?${ordinalPattern}[)）]?\\s*(?:[：:、.．]|\\s))\\s*(?<name>[^。；，：:\\s][^。；，：:]{1,39}?)(?:项目)?\\s*$`,
);
/**
 * Such a line with nothing but the name, if it is numbered or ends as names of projects do: （一）河道养护,
 * 河道养护经费.
 */
export const nameAlone = /^\s*(?<name>[^。；，：:！？\s][^。；，：:！？]{1,39}?)(?:项目)?\s*$/;
export const nameByItsEnd = /(?:项目|经费|专项(?:资金)?|工程|费|补助|补贴)\s*$/;
/** Headings over several projects or over their money, which are no names. */
export const noName =
  /^(?:部门|单位|重点|主要|本级|其他|预算|项目|支出|绩效|经费|资金|概况|整体|目标|年度|\d{4}年|[及和与的])+(?:目标|评价|管理|设置|情况|概况|介绍|说明|公开|明细)*$|(?:情况|说明|概况|介绍|表)$/;

/** 第一季度用款计划60万元. */
export const quarterLead = /第?(?<quarter>[一二三四1-4])季度[^，。；、\d]{0,16}$/;
export const quarterNumerals = "一二三四";

/** The year's budget under the project's name: 本年度保洁经费预算金额为, or 保洁项目预算 once the year is removed. */
export const ownBudget =
  /^(?:本年度?)?[\u4e00-\u9fff]{2,20}?(?:项目|经费|资金)(?:年度)?预算(?:安排|金额|总额|数)*(?:共计?|为|是)?$/;
/** Money for all years of a project. */
export const ofAllYears = /总(?:投资|概算|预算)/;
/** Words that name the payer. */
export const ofOneSource = new RegExp(["财政", "公共预算", ...levelWords].join("|"));
