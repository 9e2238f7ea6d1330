import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryReport } from "../../testing/arbitrary-report.js";
import { peculiarReport } from "../../testing/peculiar-report.js";
import { sampleReport } from "../../testing/sample-report.js";
import { artifactLocation } from "./artifact.js";
import { sarifReport } from "./sarif-report.js";

// draft 4 says `id`; all else that the schema uses means the same in draft 7
const { $schema: _, id: __, ...schema } = sarifSchema;
// its patterns are not written for the flag u
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

async function runOf(report = peculiarReport) {
  const log = JSON.parse(await sarifReport(report));
  isValid(log);
  expect(isValid.errors).toBeNull();
  return log.runs[0];
}

describe("SARIF", () => {
  it("of a report with every peculiarity is valid", async () => {
    const run = await runOf();
    expect(run.results.length).toBe(12);
    expect(run.invocations[0].executionSuccessful).toBe(false);
  });

  it("of any report is valid", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        await runOf(report);
      }),
      { numRuns: 50 },
    );
  });

  it("refers to rules and artifacts that are there", async () => {
    const { results, artifacts, tool, invocations } = await runOf();
    const { rules } = tool.driver;
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
    const places = [
      ...results.flatMap((result: never) => [
        ...(result as { locations: [] }).locations,
        ...((result as { relatedLocations?: [] }).relatedLocations ?? []),
      ]),
      ...invocations[0].toolExecutionNotifications.flatMap(({ locations = [] }) => locations),
    ];
    expect(places.length).toBeGreaterThan(12);
    for (const { physicalLocation } of places) {
      const { index, uri } = physicalLocation.artifactLocation;
      expect(artifacts[index].location.uri).toBe(uri);
    }
  });

  it("has the page and the basis of a rule of ours, and the title of another's", async () => {
    const { rules } = (await runOf()).tool.driver;
    const ruleOf = (id: string) => rules.find((rule: { id: string }) => rule.id === id);
    expect(ruleOf("expenditure-total").help.markdown).toMatch(/## 查什么[\s\S]*## 依据\n\n《/);
    expect(ruleOf("expenditure-total").helpUri).toMatch(/^https:.*#expenditure-total$/);
    expect(ruleOf("@city/own-rule")).toEqual({
      id: "@city/own-rule",
      shortDescription: { text: "标题" },
      fullDescription: { text: "标题" },
      defaultConfiguration: { level: "warning" },
    });
  });

  it("places a finding by line and column in a text, by page in a PDF", async () => {
    const { results } = await runOf();
    expect(results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: "statement-2021.txt" },
      region: { startLine: 43, startColumn: 8 },
    });
    const paged = results.find(({ locations }: never) => JSON.stringify(locations).includes("第 3 页"));
    expect(paged.locations[0]).toMatchObject({
      logicalLocations: [
        { name: "第 3 页", kind: "page" },
        { name: "支出总计", fullyQualifiedName: "/expenditure/total", kind: "value" },
      ],
      properties: { position: { page: 3 } },
    });
    expect(paged.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe(
      "%E5%85%AC%E5%BC%80%202024/%E9%83%A8%E9%97%A8%20%E9%A2%84%E7%AE%97.pdf",
    );
  });

  it("tells suppressed, known and new findings apart", async () => {
    const { results } = await runOf();
    const of = (message: string) =>
      results.find((each: { message: { text: string } }) => each.message.text.startsWith(message));
    expect(of("残留")).toMatchObject({
      suppressions: [{ kind: "external", justification: "模板如此", properties: { until: "2027-01-01" } }],
      baselineState: "new",
    });
    expect(of("旧问题")).toMatchObject({ suppressions: [{ kind: "external" }], baselineState: "unchanged" });
    expect(of("=1+1 不符")).toMatchObject({
      suppressions: [],
      baselineState: "new",
      partialFingerprints: { "qingbei/v1": "expenditure-total-0123456789" },
    });
    const [plain] = (await runOf(sampleReport)).results;
    expect(plain).not.toHaveProperty("baselineState");
  });

  it("notifies of faults, doubts of the reading, causes not searched for and the interruption", async () => {
    const { toolExecutionNotifications } = (await runOf()).invocations[0];
    const notifications = toolExecutionNotifications.map(
      ({ descriptor, level }: { descriptor: { id: string }; level: string }) => `${level} ${descriptor.id}`,
    );
    expect(notifications).toEqual([
      "error unsupported-format",
      "note row-unread",
      "note row-unread",
      "warning incomplete",
      "note passed-over",
      "note unused-suppressions",
      "error interrupted",
    ]);
  });
});

describe("a document's URI", () => {
  it.each([
    [
      "a name in Chinese with a blank",
      "公开 1/预算.pdf",
      "%E5%85%AC%E5%BC%80%201/%E9%A2%84%E7%AE%97.pdf",
      true,
    ],
    ["signs that mean something in a URI", "a#b?c%d:e.txt", "a%23b%3Fc%25d%3Ae.txt", true],
    ["a path from here", "./a/b.txt", "a/b.txt", true],
    ["what lies outside", "../a.txt", "../a.txt", false],
    ["an absolute path", "/公开/a b.txt", "file:///%E5%85%AC%E5%BC%80/a%20b.txt", false],
    ["half a character", "a\ud800.txt", "a%EF%BF%BD.txt", true],
  ])("of %s", (_, path, uri, isBased) => {
    expect(artifactLocation(path, "/")).toEqual({ uri, ...(isBased && { uriBaseId: "%SRCROOT%" }) });
  });

  it("of another system's path has slashes", () => {
    expect(artifactLocation("a\\b.txt", "\\").uri).toBe("a/b.txt");
  });
});
