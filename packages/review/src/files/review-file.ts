import { existsSync } from "node:fs";
import { detectFormat, type Format, type Limits, limitsFrom, type Reading, read } from "@qingbei/documents";
import { BugFault, InputFault, type InputFaultCode } from "@qingbei/domain";
import { identityOf } from "@qingbei/rules";
import type { Settings } from "../config/settings.js";
import { type ConfigChoice, SettingsFinder } from "../config/settings-for.js";
import type { FileIdentity } from "../paths/file-identity.js";
import { relativeTo } from "../paths/relative-to.js";
import { isReadChecklist, isReportText } from "../report/own-report.js";
import { type Examination, examine, type Review } from "../review.js";
import {
  type Baseline,
  documentIn,
  documentKey,
  isBaselineText,
  knownIn,
  readBaseline,
  renamedIn,
} from "../suppression/baseline.js";
import type { Suppressing } from "../suppression/suppress.js";
import { type AgainstFound, findAgainst, type IdentifiedFile, joinFiles } from "./against-files.js";
import { STANDARD_INPUT } from "./collect.js";
import { load } from "./load.js";
import type { Faulted, PathReview } from "./path-review.js";
import { readPath } from "./read-path.js";
import { type RequestOptions, reviewBytes } from "./review-bytes.js";
import { stepsFor } from "./steps.js";

/** How files are reviewed. Plain data, so that it can be sent to another thread. */
export interface FileOptions {
  readonly limits?: Partial<Limits>;
  /** The configuration to use; default: the nearest above each document. */
  readonly config?: ConfigChoice;
  /** The baseline file in place of the configuration's; `false` for none. */
  readonly baseline?: string | false;
  /** Whether a folder is one document in several files, such as a statement and separate tables. */
  readonly asOne?: boolean;
  /**
   * Files, folders and globs with documents to check against; from a folder, each document is compared with those
   * related to it by identity.
   */
  readonly against?: readonly string[];
  /** Whether files of folders that are readable but no disclosure are left out, instead of being faults. */
  readonly skipOthers?: boolean;
  /** The file that the run writes, which it does not review. */
  readonly output?: FileIdentity | undefined;
  /** The current date, YYYY-MM-DD, for suppressions with an end. */
  readonly today?: string;
}

/** Formats that may lie beside disclosures but are none. */
const LEFT_ALONE: ReadonlySet<Format> = new Set(["binary", "picture", "archive"] as const);

/** File names that claim to be a document. The format is decided by content, but such a file is not passed over. */
const CALLED_DOCUMENT = /\.(?:pdf|ofd|docx?|wps|rtf|odt|xlsx?|et|ods|html?|mht|txt)$/i;

/** What a baseline knows of a document: by its name, or by its findings if it was renamed. */
function inBaseline(
  baseline: Baseline,
  path: string,
  file: string,
): Pick<Suppressing, "baseline" | "renamed"> {
  const key = documentKey(path, file);
  const isGone = (other: string) => other !== "-" && !existsSync(documentIn(file, other));
  return {
    baseline: knownIn(baseline, key),
    ...(!Object.hasOwn(baseline.documents, key) && {
      renamed: (fingerprints: ReadonlySet<string>) => renamedIn(baseline, fingerprints, isGone),
    }),
  };
}

/** Faults of what was read and is no disclosure: never of a document that might be one. */
const OTHERS: ReadonlySet<InputFaultCode> = new Set(["not-a-disclosure", "empty-document"]);

/** A document's error as a fault; any error but a fault is a bug of ours. */
function faultOf(path: string, cause: unknown): InputFault | BugFault {
  if (cause instanceof InputFault || cause instanceof BugFault) return cause;
  return new BugFault(`审查 ${path} 时程序出错`, { cause });
}

/** The result for a file; `passed-over` for a file in a folder that is no document. */
export type FileOutcome = PathReview | "passed-over";

/** The result of identifying a file to check others against. */
export type Identified = IdentifiedFile | Faulted | "passed-over";

interface ReadFile {
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

/**
 * Most readings kept. A document is compared with last year's, its budget or accounts, and its units; with many units,
 * some are read twice.
 */
const MOST_KEPT = 8;

/** Reviews files one by one; configurations and baselines are read once. */
export class FileReviewer {
  readonly finder: SettingsFinder;
  readonly #options: FileOptions;
  readonly #limits: Limits;
  /** Identified when the first document is reviewed. */
  #against: Promise<AgainstFound> | undefined;
  /** The readings used last to check against. */
  readonly #readings = new Map<string, Promise<Reading>>();
  readonly #baselines = new Map<string, Baseline | undefined>();

  constructor(options: FileOptions = {}) {
    this.#options = options;
    this.#limits = limitsFrom(options.limits);
    this.finder = new SettingsFinder(options.config);
  }

  /** Sets the documents to check against, so that they are not searched for again. */
  checkAgainst(files: readonly IdentifiedFile[]): void {
    this.#against = Promise.resolve({ files, faults: [] });
  }

  /** The identified documents to check against. */
  #identified(): Promise<AgainstFound> {
    const { against = [] } = this.#options;
    this.#against ??= findAgainst(stepsFor(against, this.finder, this.#options), this.identify);
    return this.#against;
  }

  /** The documents to check against that cannot be read, as faults. */
  async unreadAgainst(): Promise<readonly Faulted[]> {
    return (await this.#identified()).faults;
  }

  #baseline(file: string): Baseline | undefined {
    if (!this.#baselines.has(file)) this.#baselines.set(file, readBaseline(file));
    return this.#baselines.get(file);
  }

  /**
   * Reads the settings and baseline of a document before it is reviewed; each is read once.
   * @throws InputFault invalid-config, path-not-found
   */
  async prepare(path: string): Promise<void> {
    const file = this.#baselineFile(await this.finder.for(path));
    if (file) this.#baseline(file);
  }

  /**
   * Reads the baseline for all documents, if there is one.
   * @throws InputFault invalid-config
   */
  prepareBaseline(): void {
    if (this.#options.baseline) this.#baseline(this.#options.baseline);
  }

  #baselineFile(settings: Settings): string | false | undefined {
    return this.#options.baseline ?? settings.baseline;
  }

  /** Reads a document to check against; the last few are kept, since a run asks for them again. */
  #read({ path, bytes }: Pick<IdentifiedFile, "path" | "bytes">): Promise<Reading> {
    const known = this.#readings.get(path);
    if (known) return known;
    return this.#keep(path, bytes ? read(bytes, this.#limits) : readPath(path, this.#limits));
  }

  #keep(path: string, reading: Promise<Reading>): Promise<Reading> {
    this.#readings.set(path, reading);
    const [oldest] = this.#readings.keys();
    if (this.#readings.size > MOST_KEPT && oldest !== undefined) this.#readings.delete(oldest);
    return reading;
  }

  async #examine(path: string, reading: Reading): Promise<Examination> {
    const settings = await this.finder.for(path);
    const { today } = this.#options;
    const file = this.#baselineFile(settings);
    const baseline = file ? this.#baseline(file) : undefined;
    const { files } = await this.#identified();
    return examine(await joinFiles(reading, files, (each) => this.#read(each)), path, {
      settings,
      suppressing: {
        document: relativeTo(settings.folder, path),
        ...(file && baseline && inBaseline(baseline, path, file)),
        ...(today !== undefined && { today }),
      },
    });
  }

  /**
   * Whether a file in a folder is left out without a fault: pictures, archives and programs beside the disclosures,
   * whose faults would hide the one that matters. Anything that could be a disclosure (text, web page, Word, Excel,
   * PDF) and cannot be reviewed remains a fault, so that a folder never looks clean because a statement was not read.
   * So does a file with a document's name whose content is none: damaged, or encrypted by office programs.
   */
  async #isPassedOver(path: string, fault: unknown): Promise<boolean> {
    if (!(fault instanceof InputFault)) return false;
    if (this.#options.skipOthers && OTHERS.has(fault.code)) return true;
    if (fault.code !== "unsupported-format") return false;
    if (CALLED_DOCUMENT.test(path)) return false;
    try {
      return LEFT_ALONE.has(detectFormat(await load(path, this.#limits.bytes)));
    } catch {
      return false;
    }
  }

  /** Reads a file; one in a folder that is no document is passed over. */
  async #readFile(path: string, inFolder: boolean): Promise<ReadFile | "passed-over"> {
    try {
      const bytes = await load(path, this.#limits.bytes, this.#options.output);
      // our own report quotes the folder's disclosures, and would be read as one
      if (inFolder && (isReportText(bytes) || isBaselineText(bytes))) return "passed-over";
      const reading = await read(bytes, this.#limits);
      const isReport = inFolder && reading.format === "xlsx" && (await isReadChecklist(reading, bytes));
      return isReport ? "passed-over" : { bytes, reading };
    } catch (cause) {
      if (inFolder && (await this.#isPassedOver(path, cause))) return "passed-over";
      throw cause;
    }
  }

  /**
   * Reviews one file, or standard input for `-`, and gives everything behind the review.
   * @throws InputFault if it cannot be reviewed
   */
  async examine(path: string, inFolder: boolean): Promise<(Examination & Review) | "passed-over"> {
    const file = await this.#readFile(path, inFolder);
    if (file === "passed-over") return file;
    const { reading } = file;
    return { ...(await this.#examine(path, reading)), reading };
  }

  /** Reviews one file, or standard input for `-`. Nothing is thrown. */
  readonly run = async (path: string, inFolder = false): Promise<FileOutcome> => {
    try {
      const outcome = await this.examine(path, inFolder);
      if (outcome === "passed-over") return outcome;
      const { report, reading } = outcome;
      return { path, review: { report, reading } };
    } catch (cause) {
      return { path, fault: faultOf(path, cause) };
    }
  };

  /** Identifies a file, so that documents can find those to be checked against. Never rejects. */
  readonly identify = async (path: string, inFolder: boolean): Promise<Identified> => {
    try {
      const file = await this.#readFile(path, inFolder);
      if (file === "passed-over") return file;
      const { bytes, reading } = file;
      void this.#keep(path, Promise.resolve(reading));
      const identity = identityOf(reading.budget);
      return { path, identity, inFolder, ...(path === STANDARD_INPUT && { bytes }) };
    } catch (cause) {
      return { path, fault: faultOf(path, cause) };
    }
  };

  /** Reviews a document that came with a request. Never rejects. */
  async runBytes(bytes: Uint8Array, path: string, request?: RequestOptions): Promise<PathReview> {
    try {
      return { path, review: await reviewBytes(bytes, path, this.finder, request, this.#limits) };
    } catch (cause) {
      return { path, fault: faultOf(path, cause) };
    }
  }
}
