import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { detectFormat, read } from "@qingbei/documents";
import { Bench } from "tinybench";
import { exampleDocument } from "../round-trip/example-document.js";
import { asHtml, asText } from "../round-trip/made-document.js";

/** One disclosure in every format: the time of repeated readings, and the memory of a process that reads it once. */
const folder = new URL("../round-trip/documents/", import.meta.url);
const encode = (text: string) => new TextEncoder().encode(text);
const documents: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["text", encode(asText(exampleDocument))],
  ["html", encode(asHtml(exampleDocument))],
  ...readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))] as const),
];

const READ_ONCE = `
  import { read } from "@qingbei/documents";
  const parts = [];
  for await (const part of process.stdin) parts.push(part);
  await read(new Uint8Array(Buffer.concat(parts)));
  console.log(process.resourceUsage().maxRSS / 1024);`;

function mebibytes(bytes: Uint8Array): string {
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", READ_ONCE], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    input: bytes,
    encoding: "utf8",
  });
  return Number(stdout).toFixed(0);
}

console.log("one disclosure in every format: read warm, memory of a process that reads it once");
for (const [name, bytes] of documents) {
  try {
    await read(bytes);
  } catch {
    console.log(`  ${name.padEnd(14)} not read yet (${detectFormat(bytes)})`);
    continue;
  }
  const bench = new Bench({ time: 1000, warmupTime: 500 }).add(name, async () => void (await read(bytes)));
  await bench.run();
  const [task] = bench.tasks;
  if (task?.result.state !== "completed") throw new Error(`${name}: ${task?.result.state}`);
  const { p50, p99 } = task.result.latency;
  console.log(
    `  ${name.padEnd(14)} ${String(bytes.length).padStart(7)} bytes   median ${p50.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms   ${mebibytes(bytes)} MiB`,
  );
}
