import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CheckReport } from "@qingbei/review";
import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "../app.js";
import type { AppOptions } from "../settings.js";

const root = mkdtempSync(join(tmpdir(), "qingbei-api-config-"));
afterAll(() => rmSync(root, { recursive: true }));

const linxi = new Uint8Array(readFileSync(new URL("../../../cli/examples/linxi-2021.txt", import.meta.url)));

type Given = string | Blob;

function post(configs: readonly Given[], options: AppOptions = {}) {
  const body = new FormData();
  body.append("file", new Blob([linxi]), "临溪.txt");
  for (const config of configs) body.append("config", config as string);
  return createApp({ today: () => "2026-05-01", ...options }).request("/v1/reviews", {
    method: "POST",
    body,
  });
}

async function reviewed(config: unknown, options?: AppOptions): Promise<CheckReport> {
  const response = await post(config === undefined ? [] : [JSON.stringify(config)], options);
  const json: unknown = await response.json();
  expect(response.status, JSON.stringify(json)).toBe(200);
  return CheckReport.parse(json);
}

const [plain] = (await reviewed(undefined)).reviews;
const finding = plain?.findings[0];
const rule = finding?.rule ?? "";
const fingerprint = finding?.fingerprint ?? "";
const service = join(root, "qingbei.config.json");
writeFileSync(
  service,
  JSON.stringify({ severity: { [rule]: "info" }, suppressions: [{ fingerprint, reason: "上级另有规定" }] }),
);

describe("the configuration of a request", () => {
  it("is none unless one is given: the report names none", () => {
    expect(plain?.configuration).toBeUndefined();
    expect(rule).not.toBe("");
  });

  it("changes severities and switches rules off, and the report says so", async () => {
    const [review] = (await reviewed({ severity: { [rule]: "info" } })).reviews;
    expect(review?.findings.find((one) => one.rule === rule)?.severity).toBe("info");
    const [without] = (await reviewed({ severity: { [rule]: "off" } })).reviews;
    expect(without?.findings.some((one) => one.rule === rule)).toBe(false);
    expect(without?.configuration).toEqual({ file: "config", off: [rule] });
  });

  it("suppresses with a reason, and says what matched nothing and what is over", async () => {
    const suppressions = [
      { fingerprint, reason: "上级另有规定" },
      { fingerprint: "00000000", reason: "旧的" },
      { rule, reason: "过了", until: "2026-04-30" },
    ];
    const report = await reviewed({ suppressions });
    expect(report.reviews[0]?.suppressed?.map(({ suppression }) => suppression.reason)).toEqual([
      "上级另有规定",
    ]);
    expect(report.unusedSuppressions).toContainEqual({ file: "config", index: 1, reason: "旧的" });
    expect(report.unusedSuppressions?.some(({ index }) => index === 0)).toBe(false);
  });

  it("may be sent as a file, with the mark of UTF-8", async () => {
    const file = new Blob([`\ufeff${JSON.stringify({ profile: "hebei", severity: { [rule]: "off" } })}`]);
    const report = CheckReport.parse(await (await post([file])).json());
    expect(report.reviews[0]?.configuration?.off).toEqual([rule]);
  });

  it.each<[string, string, string]>([
    ["no JSON", "{\n  profile: 1}", "config：第 2 行第 3 个字，不是 JSON"],
    ["an unknown key", '{"severities": {}}', "config 的 severities：应为认识的键"],
    [
      "a rule that there is not",
      '{"severity": {"numberin": "off"}}',
      "config 的 severity.numberin：应为规则编号，如 numbering",
    ],
    [
      "a profile that there is not",
      '{"profile": "mars"}',
      "config 的 profile：应为 national（全国通用）、hebei（河北省）",
    ],
    ["a profile in a file", '{"profile": "./x.json"}', "config 的 profile：应为 national"],
    ["packages of rules", '{"rules": ["./x.mjs"]}', "config 的 rules：应为不写（它要读服务器上的文件"],
    ["a baseline", '{"baseline": "/etc/passwd"}', "config 的 baseline：应为不写（它要读服务器上的文件"],
    [
      "files",
      '{"suppressions": [{"rule": "numbering", "reason": "甲", "files": ["*"]}]}',
      "config 的 suppressions[0].files：应为不写（一次请求只审查一份文件）",
    ],
    [
      "a threshold out of bounds",
      '{"parameters": {"fewestProjects": 1}}',
      "config 的 parameters.fewestProjects：应为不小于 2 的数",
    ],
  ])("with %s is refused: key, what belongs there, what stood there", async (_, config, words) => {
    const response = await post([config]);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: "invalid-config",
      detail: expect.stringContaining(words),
      hint: expect.stringContaining("profile、severity、parameters、suppressions"),
    });
  });

  it.each<[string, readonly Given[], string]>([
    ["twice", ["{}", "{}"], "表单里有 2 个 config"],
    ["too long", [JSON.stringify({ ignore: ["甲".repeat(40_000)] })], "表单的 config 超过 64 KiB"],
  ])("%s is refused", async (_, configs, words) => {
    const response = await post(configs);
    expect(await response.json()).toMatchObject({ code: "invalid-form", detail: words });
  });
});

describe("the configuration of the service", () => {
  it("holds for every document, and names no path of the machine", async () => {
    const [review] = (await reviewed(undefined, { config: service })).reviews;
    expect(review?.suppressed?.map((one) => one.fingerprint)).toEqual([fingerprint]);
    expect(review?.configuration).toMatchObject({ file: "qingbei.config.json", off: [] });
    expect(JSON.stringify(review)).not.toContain(root);
  });

  it("stands beneath that of the request", async () => {
    const [review] = (await reviewed({ severity: { [rule]: "warning" } }, { config: service })).reviews;
    expect(review?.suppressed?.[0]).toMatchObject({ fingerprint, severity: "warning" });
    expect(review?.configuration?.file).toBe("config");
  });
});
