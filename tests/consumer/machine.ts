import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Somebody else's machine: a folder outside the workspace, npm, and nothing of pnpm's environment. */

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(p?npm_|vitest|node_options|force_color)/i.test(name)),
  ),
  NODE_ENV: "",
  NO_COLOR: "1",
  COLUMNS: "100",
};

export const emptyFolder = (name: string) => mkdtempSync(join(tmpdir(), `qingbei-${name}-`));

export function run(command: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env: environment, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

/** Runs `npm install …`; throws with its output if it fails. */
export async function npmInstall(args: readonly string[], cwd: string): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];
  const { code, stdout, stderr } = await run("npm", ["install", ...quiet, ...args], cwd);
  if (code !== 0) throw new Error(`npm install ${args.join(" ")}\n${stdout}${stderr}`);
}

/** The real binary of a Node version, from the npm package node-<platform>-<arch>, under a folder. */
export async function nodeBinary(version: string, under: string): Promise<string> {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(under, `node-${version}`);
  mkdirSync(folder);
  await npmInstall(["--prefix", folder, `${name}@${version}`], folder);
  return join(folder, "node_modules", name, "bin", "node");
}
