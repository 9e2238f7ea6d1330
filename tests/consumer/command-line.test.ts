import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { documentsIn } from "./documents.js";
import { emptyFolder, npmInstall, run } from "./machine.js";

const repository = join(import.meta.dirname, "../..");
const statement = join(repository, "apps/cli/examples/linxi-2021.txt");
const corrected = join(repository, "apps/cli/examples/linxi-2021-corrected.txt");

const tarball = inject("tarballs")["@qingbei/cli"];
const nodes = inject("nodes");
const prefix = emptyFolder("global");
const elsewhere = emptyFolder("elsewhere");
const documents = join(elsewhere, "documents");
const { whole, tables } = documentsIn(documents);
const program = join(prefix, "lib/node_modules/@qingbei/cli/dist/main.js");
afterAll(() => {
  rmSync(prefix, { recursive: true });
  rmSync(elsewhere, { recursive: true });
});

beforeAll(async () => {
  if (tarball) await npmInstall(["--global", "--prefix", prefix, tarball], elsewhere);
});

describe.skipIf(!tarball)("qingbei, installed globally from its tarball", () => {
  test("brings along what its package.json says, and none of our libraries: they are bundled", () => {
    const installed = join(prefix, "lib/node_modules/@qingbei");
    expect(readdirSync(installed)).toEqual(["cli"]);
    const { dependencies = {} } = JSON.parse(readFileSync(join(installed, "cli/package.json"), "utf8"));
    expect(Object.keys(dependencies).filter((name) => name.startsWith("@qingbei/"))).toEqual([]);
    const modules = join(installed, "cli/node_modules");
    expect(existsSync(modules)).toBe(Object.keys(dependencies).length > 0);
  });

  test("is a command that says its version", async () => {
    const { version } = JSON.parse(readFileSync(join(repository, "apps/cli/package.json"), "utf8"));
    const { code, stdout } = await run(join(prefix, "bin/qingbei"), ["--version"], elsewhere);
    expect([code, stdout]).toEqual([0, `${version}\n`]);
  });

  describe.each(nodes)("on Node %s", (_, node) => {
    const qingbei = (...args: string[]) => run(node, [program, ...args], elsewhere);
    test("demo reviews the example that comes with it", async () => {
      const { code, stdout, stderr } = await qingbei("demo");
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("61.62 改为 61.20");
    });

    test("check ends with 1 where something is wrong, with 0 where nothing is", async () => {
      const wrong = await qingbei("check", "--format", "json", statement);
      expect([wrong.code, wrong.stderr]).toEqual([1, ""]);
      expect(JSON.parse(wrong.stdout).reviews[0].causes.length).toBeGreaterThan(0);
      expect((await qingbei("check", corrected)).code).toBe(0);
    });

    test("read, rules, terms and schema print their JSON or text", async () => {
      expect(JSON.parse((await qingbei("read", statement)).stdout).budget.fiscalYear).toBe(2021);
      expect((await qingbei("rules", "expenditure-total")).stdout).toContain("## 查什么");
      expect((await qingbei("terms")).stdout).toContain("机关运行经费");
      expect(JSON.parse((await qingbei("schema", "DepartmentBudget")).stdout).$schema).toContain("2020-12");
    });

    // the bundle once lacked its PDF reader while all tests of the sources passed
    test("read gives one budget from every format", async () => {
      for (const same of [whole, tables]) {
        const budgets: unknown[] = [];
        for (const [path] of same) {
          const { code, stdout, stderr } = await qingbei("read", path);
          expect([path, code, stderr]).toEqual([path, 0, ""]);
          budgets.push(JSON.parse(stdout).budget);
        }
        for (const budget of budgets) expect(budget).toEqual(budgets[0]);
      }
    });

    test.each([[[]], [["--jobs", "2"]]])(
      "check reviews a folder of every format, in threads: %j",
      async (options) => {
        const { stdout } = await qingbei("check", "--format", "json", ...options, documents);
        const { reviews, faults } = JSON.parse(stdout);
        expect(faults).toEqual([]);
        const formats = (reviews as { path: string; format: string }[]).map(({ format }) => format);
        expect(formats.sort()).toEqual([...whole, ...tables].map(([, format]) => format).sort());
      },
    );

    test("serve answers over HTTP and ends on a signal", async () => {
      const service = spawn(node, [program, "serve", "--port", "0"], { cwd: elsewhere });
      try {
        const url = await new Promise<string>((resolve, reject) => {
          let said = "";
          service.stderr.on("data", (chunk) => {
            said += chunk;
            const [found] = /http:\/\/\S+?:\d+/.exec(said) ?? [];
            if (found) resolve(found);
          });
          service.on("exit", (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
        });
        const answer = await fetch(`${url}/openapi.json`);
        expect(answer.status).toBe(200);
        expect(Object.keys(((await answer.json()) as { paths: object }).paths).length).toBeGreaterThan(0);
        for (const [path, format] of whole) {
          const review = await fetch(`${url}/v1/reviews`, { method: "POST", body: readFileSync(path) });
          expect([
            path,
            review.status,
            ((await review.json()) as { reviews: { format: string }[] }).reviews[0]?.format,
          ]).toEqual([path, 200, format]);
        }
      } finally {
        service.kill("SIGTERM");
      }
      const code = service.exitCode ?? (await new Promise((resolve) => service.on("exit", resolve)));
      expect(code).toBe(0);
    });
  });
});
