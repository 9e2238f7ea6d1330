import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { InputFault } from "@qingbei/domain";
import { isFolder } from "../paths/is-folder.js";
import { findConfig } from "./find-config.js";
import { openConfig } from "./load-config.js";
import { noConfig, type OpenedConfig, settingsOf } from "./opened-config.js";
import { REQUEST_CONFIG, type RequestConfig, requestConfigFault } from "./request-config.js";
import { defaultSettings, type Settings } from "./settings.js";
import { unknownRules } from "./unknown-rules.js";

/** Which configuration to use: `undefined` the nearest above each document, a path that file, `false` none. */
export type ConfigChoice = string | false | undefined;

interface Loaded {
  readonly opened: OpenedConfig;
  readonly settings: Settings;
}

async function load(file: string): Promise<Loaded> {
  const opened = await openConfig(file);
  return { opened, settings: settingsOf(opened) };
}

/** Gives the settings of each document; every configuration file is read once. */
export class SettingsFinder {
  readonly #choice: ConfigChoice;
  readonly #files = new Map<string, string | undefined>();
  readonly #loaded = new Map<string, Promise<Loaded>>();

  constructor(choice?: ConfigChoice) {
    this.#choice = choice;
  }

  #fileFor(folder: string): string | undefined {
    if (this.#choice === false) return undefined;
    if (this.#choice !== undefined) return resolve(this.#choice);
    if (!this.#files.has(folder)) this.#files.set(folder, findConfig(folder));
    return this.#files.get(folder);
  }

  async #load(file: string): Promise<Loaded> {
    if (!existsSync(file))
      throw new InputFault("path-not-found", `找不到配置文件 ${file}`, "请检查 --config 后面的路径");
    const known = this.#loaded.get(file);
    if (known) return known;
    const loading = load(file);
    this.#loaded.set(file, loading);
    return loading;
  }

  /**
   * The settings of a folder.
   * @throws InputFault path-not-found, invalid-config
   */
  async in(folder: string): Promise<Settings> {
    const file = this.#fileFor(resolve(folder));
    if (file === undefined) return { ...defaultSettings, folder: resolve(".") };
    return (await this.#load(file)).settings;
  }

  /**
   * The settings of a document that came without a file: those of the configuration that was chosen, which is not looked
   * for, and what its request adds. Reports get a name of them and no path.
   * @throws InputFault path-not-found, invalid-config
   */
  async ofRequest(request: RequestConfig | undefined): Promise<Settings> {
    const file = typeof this.#choice === "string" ? resolve(this.#choice) : undefined;
    if (request === undefined && file === undefined) return defaultSettings;
    const opened = file === undefined ? noConfig : (await this.#load(file)).opened;
    const unknown = unknownRules(request ?? {}, new Set(opened.rules.map(({ id }) => id)));
    if (unknown.length > 0) throw requestConfigFault(unknown);
    const name = request === undefined ? basename(file ?? "") : REQUEST_CONFIG;
    return { ...settingsOf(opened, request), folder: ".", file: name };
  }

  /** The settings of a document, which may be a folder; `-`, the standard input, counts as in the current folder. */
  for(path: string): Promise<Settings> {
    if (path === "-") return this.in(".");
    return this.in(isFolder(path) ? path : dirname(resolve(path)));
  }
}
