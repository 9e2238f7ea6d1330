import * as z from "zod";
import { Profile, ReviewConfig } from "./config/review-config.js";
import { CheckReport } from "./report/report.js";
import { Baseline } from "./suppression/baseline.js";

/** The files that editors and other languages need a schema of: those that configure a review, and the report. */
const published = {
  "review-config": { title: "审查的配置", schema: ReviewConfig },
  profile: { title: "地区方案", schema: Profile },
  baseline: { title: "基线", schema: Baseline },
  "check-report": { title: "审查报告", schema: CheckReport },
};

/** The JSON Schema (draft 2020-12) of each published file, by its name. */
export function reviewJsonSchemas(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(published).map(([name, { title, schema }]) => [
      name,
      { $id: `urn:qingbei:schema:${name}`, title, ...z.toJSONSchema(schema, { io: "input" }) },
    ]),
  );
}
