import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputFault } from "@qingbei/domain";
import { isFolder } from "../paths/is-folder.js";
import { findConfig } from "./find-config.js";
import { loadConfig } from "./load-config.js";
import { defaultSettings, type Settings } from "./settings.js";

/** Which configuration to use: `undefined` the nearest above each document, a path that file, `false` none. */
export type ConfigChoice = string | false | undefined;

/** Gives the settings of each document; every configuration file is read once. */
export class SettingsFinder {
  readonly #choice: ConfigChoice;
  readonly #files = new Map<string, string | undefined>();
  readonly #loaded = new Map<string, Promise<Settings>>();

  constructor(choice?: ConfigChoice) {
    this.#choice = choice;
  }

  #fileFor(folder: string): string | undefined {
    if (this.#choice === false) return undefined;
    if (this.#choice !== undefined) return resolve(this.#choice);
    if (!this.#files.has(folder)) this.#files.set(folder, findConfig(folder));
    return this.#files.get(folder);
  }

  /**
   * The settings of a folder.
   * @throws InputFault path-not-found, invalid-config
   */
  async in(folder: string): Promise<Settings> {
    const file = this.#fileFor(resolve(folder));
    if (file === undefined) return { ...defaultSettings, folder: resolve(".") };
    if (!existsSync(file))
      throw new InputFault("path-not-found", `找不到配置文件 ${file}`, "请检查 --config 后面的路径");
    const known = this.#loaded.get(file);
    if (known) return known;
    const loading = loadConfig(file);
    this.#loaded.set(file, loading);
    return loading;
  }

  /** The settings of a document, which may be a folder; `-`, the standard input, counts as in the current folder. */
  for(path: string): Promise<Settings> {
    if (path === "-") return this.in(".");
    return this.in(isFolder(path) ? path : dirname(resolve(path)));
  }
}
