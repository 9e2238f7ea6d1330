import type { Profile } from "./review-config.js";

/**
 * Regional differences, as data. A region is listed only if it demands more or something else; rules skip by themselves
 * what a region does not print. Other regions can use a file of the same form.
 */
export const profiles: Readonly<Record<string, Profile>> = {
  national: { title: "全国通用" },
  hebei: {
    title: "河北省",
    basis: "冀政〔2014〕76号：部门职责—工作活动—预算项目三层，项目须挂在活动下；绩效指标不明确的不予安排",
    severity: { "targets-cover-projects": "warning" },
  },
};

/** The names of the profiles with their titles: national（全国通用）、hebei（河北省）. */
export const profilesInWords = () =>
  Object.entries(profiles)
    .map(([id, { title }]) => `${id}（${title}）`)
    .join("、");
