import { readFileSync } from "node:fs";
import { review } from "@qingbei/review";
const { report: r } = review(readFileSync(process.argv[2]!), process.argv[2]!);
for (const c of r.causes) console.log(c.id, c.certainty, c.pointer, c.from.slice(0,40), "→", c.to, "|", c.advice, "| alt:", c.alternatives.map(a=>`${a.pointer} ${a.from}→${a.to}`).join("; "), c.resolves.length);
for (const f of r.findings) console.log(f.severity.padEnd(7), f.rule, f.cause ?? "-", f.message, "\n    ", f.calculation ?? "", f.evidence.slice(0,4).map(e=>`L${(e.position as any)?.line}:${e.text.slice(0,30)}`).join(" | "));
console.log(r.rules.passed, r.rules.failed, r.rules.skipped, r.rules.skips.map(s=>`${s.rule}: ${s.reason}`));
