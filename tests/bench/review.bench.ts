import { read } from "@qingbei/documents";
import { review } from "@qingbei/review";
import { allRules, check, diagnose } from "@qingbei/rules";
import { Bench } from "tinybench";
import { statementBytes, statementPath } from "./documents.js";

/** Warm cost of a review by stage. Goal: reading, rules and diagnosis together ≤ 5 ms on the first real statement. */
const reading = await read(statementBytes);
const verdicts = check(reading, allRules);
const bench = new Bench({ time: 1500, warmupTime: 500 })
  .add("read", () => read(statementBytes))
  .add("rules", () => void check({ ...reading }, allRules))
  .add("diagnosis", () => void diagnose(reading, verdicts))
  .add("review (all of it, with the report)", () => review(statementBytes, "statement.txt"));
await bench.run();

console.log(`warm, ${statementPath}: ${statementBytes.length} bytes, ${allRules.length} rules`);
for (const { name, result } of bench.tasks) {
  if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
  const { p50, p99 } = result.latency;
  console.log(`  ${name.padEnd(36)} median ${p50.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms`);
}
