import * as z from "zod";
import { Profile, ReviewConfig } from "./config/review-config.js";
import { CheckReport } from "./report/report.js";
import { Baseline } from "./suppression/baseline.js";

/** The files that editors and other languages need a schema of: those that configure a review, and the report. */
const published = {
  "review-config": ReviewConfig,
  profile: Profile,
  baseline: Baseline,
  "check-report": CheckReport,
};

/** The JSON Schema (draft 2020-12) of each published file, by its name. */
export function reviewJsonSchemas(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(published).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: "input" })]),
  );
}
