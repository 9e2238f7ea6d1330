import { parameterBounds, severities } from "@qingbei/rules";
import * as z from "zod";

const text = (what: string) => z.string().regex(/\S/, { error: "不为空的内容" }).describe(what);
const { count, year, percent: percentForm, amount } = parameterBounds;
const NUMBER = '写成文字的数，如 "30"';
const percent = (what: string) =>
  z.string().regex(percentForm, { error: NUMBER }).describe(`${what}；数写成文字，如 "30"`);
const oneIn = (what: string) => z.int().min(count.min).max(count.max).describe(what);

/** A calendar date: 2026-12-31. */
const DateText = z.iso.date();

const Severities = z
  .record(z.string(), z.enum([...severities, "off"]))
  .describe("按规则编号改级别：error 错误、warning 提醒、info 提示、off 不查");

const Parameters = z
  .strictObject({
    unmeasuredOneIn: z.exactOptional(oneIn("measurable-indicators：每几个指标最多有一个不可度量")),
    fewestAlike: z.exactOptional(oneIn("same-spending-plan：至少几个项目的支出计划相同才提示")),
    fewestProjects: z.exactOptional(
      oneIn("indicators-complete：至少几个项目才与其他项目比较，看是否缺了一类指标或绩效目标"),
    ),
    largeOneIn: z.exactOptional(oneIn("targets-cover-projects：占全部项目几分之一以上算大额")),
    purposeNeedsAmounts: z.exactOptional(
      z
        .string()
        .regex(amount, { error: NUMBER })
        .describe('purpose-without-amounts：预算达到多少万元的项目须写明分项金额；数写成文字，如 "50"'),
    ),
    jumpThresholds: z.exactOptional(
      z
        .array(
          z.strictObject({
            since: z.int().min(year.min).max(year.max).describe("从哪个年度起"),
            notablePercent: percent("增减达到上年数的百分之几作提示"),
            strikingPercent: percent("增减达到上年数的百分之几作提醒"),
            smallestPercent: percent("不到全部支出百分之几的增减不问"),
          }),
        )
        .min(1)
        .describe("figures-jump：与上年相比的增减门槛，按年度从早到晚"),
    ),
    typingErrors: z.exactOptional(
      z
        .array(z.strictObject({ wrong: text("错的写法"), right: text("对的写法") }))
        .describe("typing-errors：另加的错别字"),
    ),
    datedTerms: z.exactOptional(
      z
        .array(
          z.strictObject({
            wrong: text("旧称"),
            right: text("现行名称"),
            validFrom: z.int().min(year.min).max(year.max).describe("从哪个预算年度起用现行名称"),
          }),
        )
        .describe("dated-terms：另加的旧称"),
    ),
  })
  .describe("规则里的门槛和词表");

/** A named set of defaults for a region. */
export const Profile = z
  .strictObject({
    $schema: z.exactOptional(z.string()),
    title: text("名称"),
    basis: z.exactOptional(text("依据的文件")),
    severity: z.exactOptional(Severities),
    parameters: z.exactOptional(Parameters),
  })
  .describe("地区方案：一组默认设置");
export type Profile = z.output<typeof Profile>;

const SuppressionEntry = z
  .strictObject({
    rule: z.exactOptional(text("规则编号")),
    fingerprint: z.exactOptional(
      z
        .string()
        .regex(/^[0-9A-Fa-f]{8,16}$/, { error: "指纹，至少前 8 位，由 0–9、a–f 组成" })
        .describe("问题的指纹，至少前 8 位，见 qingbei check --verbose"),
    ),
    files: z.exactOptional(z.array(text("相对于本文件的路径，可用通配符")).min(1)),
    reason: text("为什么可以不改；必填"),
    until: z.exactOptional(DateText.describe("到哪一天为止（含当天）；过期后问题重新列出")),
  })
  .refine(({ rule, fingerprint }) => rule !== undefined || fingerprint !== undefined, {
    error: "须写 rule 或 fingerprint",
  })
  .describe("一条忽略：rule、fingerprint、files 同时写出时须都符合");
export type SuppressionEntry = z.output<typeof SuppressionEntry>;

/** `qingbei.config.json`: how to review the documents beneath its folder. */
export const ReviewConfig = z
  .strictObject({
    $schema: z.exactOptional(z.string()),
    profile: z.exactOptional(text("地区方案的名称，或方案文件的路径（以 . 开头）")),
    severity: z.exactOptional(Severities),
    parameters: z.exactOptional(Parameters),
    ignore: z.exactOptional(z.array(text("通配符，如 草稿/**")).describe("审查文件夹时不看的文件")),
    rules: z.exactOptional(
      z
        .array(text("npm 包名，或以 . 开头的路径"))
        .describe("另加的规则包，导出 rules：defineRule 定义的规则"),
    ),
    suppressions: z.exactOptional(z.array(SuppressionEntry).describe("已知且可以不改的问题")),
    baseline: z.exactOptional(text("基线文件的路径").describe("基线文件：里面的旧问题不再列出")),
  })
  .describe("qingbei 的配置");
export type ReviewConfig = z.output<typeof ReviewConfig>;
